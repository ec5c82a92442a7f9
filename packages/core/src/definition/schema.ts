import * as z from 'zod/mini';
import { operators } from './operators.js';
import type { AidDefinition, Condition, Term } from './aid-definition.js';

// The one file that knows zod. Everything else gets plain issues (check-shape.ts) or a plain JSON Schema (json-schema.ts).

const text = (maximum: number) => z.string().check(z.minLength(1), z.maxLength(maximum));
// Every JavaScript object has a `constructor` already, so answers by id cannot have one.
const id = z.string().check(z.regex(/^(?!constructor$)[a-z][a-z0-9_]{0,63}$/));
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9_]{0,63}$/));
const date = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const list = <T extends z.core.$ZodType>(item: T, minimum = 0, maximum = 500) =>
  z.array(item).check(z.minLength(minimum), z.maxLength(maximum));

const profilePath = z.string().check(z.regex(/^[a-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+){0,2}$/));

const comparison = z.strictObject({
  fact: id,
  operator: z.enum(operators),
  value: z.union([
    z.string(),
    z.number(),
    z.null(),
    list(z.union([z.string(), z.number()]), 1),
    z.strictObject({ fact: id }),
  ]),
});
const condition: z.ZodMiniType<Condition> = z.lazy(() => z.union([all, any, not, named, comparison]));
const all = z.strictObject({ all: list(condition) });
const any = z.strictObject({ any: list(condition) });
const not = z.strictObject({ not: condition });
const named = z.strictObject({ condition: id });

const term: z.ZodMiniType<Term> = z.lazy(() =>
  z.union([
    z.number(),
    z.strictObject({ answer: id, otherwise: z.optional(z.number()) }),
    z.strictObject({ weight: id, otherwise: z.optional(z.number()) }),
    z.strictObject({ profile: profilePath, otherwise: z.optional(z.number()) }),
    z.strictObject({ fact: id }),
    z.strictObject({ add: terms }),
    z.strictObject({ subtract: terms }),
    z.strictObject({ multiply: terms }),
    z.strictObject({ divide: terms }),
    z.strictObject({ min: terms }),
    z.strictObject({ max: terms }),
    z.strictObject({ round: term }),
  ]),
);
const terms = list(term, 1, 50);

const unit = z.optional(z.enum(['euro', 'uren', 'maanden']));
const fact = z.discriminatedUnion('type', [
  z.strictObject({
    id,
    type: z.literal('count'),
    label: text(200),
    questions: list(id, 1),
    values: z.optional(list(code, 1)),
  }),
  z.strictObject({ id, type: z.literal('distinct'), label: text(200), questions: list(id, 2) }),
  z.strictObject({ id, type: z.literal('calculate'), label: text(200), unit, value: term }),
]);

const question = {
  id,
  text: text(500),
  hint: z.optional(text(1000)),
  visibleWhen: z.optional(condition),
  required: z.optional(z.boolean()),
  sources: z.optional(list(id)),
  proposals: z.optional(
    list(z.strictObject({ aid: id, question: id, has: code, answer: z.union([code, list(code)]) }), 1, 50),
  ),
  perspectiveOf: z.optional(id),
};
const choice = {
  options: list(
    z.strictObject({
      code,
      label: text(200),
      inText: z.optional(text(200)),
      exclusive: z.optional(z.boolean()),
      weight: z.optional(z.number()),
    }),
    2,
    100,
  ),
  optionsFrom: z.optional(z.strictObject({ profile: profilePath })),
};
const maxLength = z.optional(z.int().check(z.gte(1), z.lte(20000)));
const anyQuestion = z.discriminatedUnion('type', [
  z.strictObject({ ...question, type: z.literal('single'), ...choice }),
  z.strictObject({ ...question, type: z.literal('multiple'), ...choice }),
  z.strictObject({
    ...question,
    type: z.literal('number'),
    unit,
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    allowUnknown: z.optional(z.boolean()),
  }),
  z.strictObject({ ...question, type: z.literal('short-text'), maxLength }),
  z.strictObject({ ...question, type: z.literal('long-text'), maxLength }),
  z.strictObject({ ...question, type: z.literal('date') }),
]);

const advice = {
  id,
  title: text(200),
  advice: text(4000),
  tone: z.enum(['urgent', 'warn', 'info', 'ok']),
  sources: z.optional(list(id)),
};
const codes = z.optional(list(code, 1));

const when = { when: z.optional(condition) };
const partWhen = { ...when, unless: z.optional(condition) };
const conditional = { ...partWhen, aid: z.optional(id), unlessAid: z.optional(id) };
const documentText = text(4000);
const documentBlock = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    text: text(200),
    ...conditional,
  }),
  z.strictObject({ type: z.literal('paragraph'), text: documentText, ...conditional }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.optional(z.boolean()),
    items: list(z.strictObject({ text: documentText, ...partWhen }), 1, 100),
    ...conditional,
  }),
  z.strictObject({
    type: z.literal('table'),
    caption: text(500),
    head: list(text(200), 1, 10),
    rows: list(z.strictObject({ cells: list(documentText, 1, 10), ...partWhen }), 1, 100),
    ...conditional,
  }),
  z.strictObject({ type: z.literal('place'), id, label: z.optional(text(200)), ...conditional }),
]);
const document = z.strictObject({
  id,
  title: text(200),
  purpose: z.optional(text(1000)),
  audience: z.enum(['inwoner', 'intern']),
  ...when,
  places: z.optional(list(z.strictObject({ id, label: text(200), hint: z.optional(text(1000)) }), 1, 100)),
  blocks: list(documentBlock, 1, 200),
  checklist: z.optional(
    list(
      z.strictObject({
        id,
        title: text(300),
        sources: z.optional(list(id)),
        norm: z.optional(text(300)),
        ...when,
        places: z.optional(list(id, 1, 50)),
        aid: z.optional(id),
        where: text(300),
        missing: text(1000),
        question: z.optional(id),
      }),
      1,
      50,
    ),
  ),
});

const codedLabel = z.strictObject({ code, label: text(200) });
const decision = z.strictObject({ outcomes: z.optional(list(id, 1)), reasons: list(codedLabel, 2, 20) });
const delay = z.strictObject({
  weeks: z.optional(z.int().check(z.gte(1), z.lte(520))),
  months: z.optional(z.int().check(z.gte(1), z.lte(120))),
});
const review = z.strictObject({ aid: id, question: id, after: z.record(code, delay), title: text(200) });
const deliberation = z.strictObject({
  title: text(200),
  purpose: text(1000),
  question: z.optional(id),
  participants: id,
  experience: z.optional(list(code, 1, 20)),
  criteria: list(z.strictObject({ id, label: text(200), question: text(500) }), 1, 6),
  scale: list(codedLabel, 2, 7),
  standingOption: text(200),
});

/** Shape of a definition, without what crosses from one part to another (see the other checks). */
const aidSchema: z.ZodMiniType<AidDefinition> = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)),
  language: z.enum(['nl', 'en']),
  title: text(200),
  purpose: text(1000),
  sources: list(
    z.strictObject({
      id,
      title: text(500),
      url: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/))),
      kind: z.enum(['wet', 'verordening', 'beleidsregel', 'jurisprudentie', 'methode', 'publicatie']),
      checkedOn: date,
    }),
  ),
  perspectives: z.optional(list(z.strictObject({ id, label: text(200), title: z.optional(text(200)) }), 2, 10)),
  sections: list(
    z.strictObject({
      id,
      title: text(200),
      perspectives: z.optional(list(id, 1, 10)),
      perspective: z.optional(id),
      questions: list(anyQuestion, 1),
    }),
    1,
  ).check(
    // Many an aid of 500 questions is a form; and what follows takes time in the square of their number.
    z.refine((sections) => sections.flatMap((section) => section.questions).length <= 500, {
      abort: true,
      params: { most: '500 vragen' },
    }),
  ),
  facts: z.optional(list(fact)),
  conditions: z.optional(
    // Bounded like every list: the checks follow chains of conditions by recursion.
    z
      .record(id, condition)
      .check(
        z.refine((named) => Object.keys(named).length <= 500, { abort: true, params: { most: '500 voorwaarden' } }),
      ),
  ),
  rules: list(
    z.strictObject({
      name: text(200),
      conditions: z.union([all, any, not, named]),
      event: z.strictObject({ type: z.enum(['outcome', 'supplement', 'warning']), params: z.strictObject({ id }) }),
      priority: z.optional(z.int().check(z.gte(1))),
    }),
    1,
  ),
  outcomes: list(
    z.strictObject({
      ...advice,
      nextStep: z.optional(text(1000)),
      next: z.optional(list(id)),
      stops: z.optional(z.boolean()),
    }),
    1,
    100,
  ),
  supplements: z.optional(list(z.strictObject({ ...advice, group: z.optional(id), inText: z.optional(text(200)) }))),
  warnings: z.optional(list(z.strictObject({ id, question: id, text: text(1000), sources: z.optional(list(id)) }))),
  picture: z.optional(
    z.strictObject({
      title: text(200),
      note: z.optional(text(1000)),
      areas: list(
        z.strictObject({
          id,
          title: text(200),
          parts: list(
            z.strictObject({ question: id, label: text(200), steady: codes, shaky: codes, missing: codes }),
            1,
          ),
        }),
        1,
        12,
      ),
    }),
  ),
  sum: z.optional(
    z.strictObject({
      title: text(200),
      note: z.optional(text(1000)),
      lines: list(
        z.strictObject({
          label: text(200),
          fact: id,
          sign: z.optional(z.enum(['plus', 'minus'])),
          explanation: z.optional(text(1000)),
          each: z.optional(id),
          total: z.optional(z.boolean()),
        }),
        1,
        50,
      ),
    }),
  ),
  decision: z.optional(decision),
  documents: z.optional(list(document, 1, 20)),
  review: z.optional(review),
  deliberation: z.optional(deliberation),
});

/** One thing zod found wrong, as zod words it. */
export type SchemaIssue = z.core.$ZodIssue;

/** Checks the shape; gives the definition, or all issues. */
export function checkAgainstSchema(
  input: unknown,
): { readonly definition: AidDefinition } | { readonly issues: readonly SchemaIssue[] } {
  const result = aidSchema.safeParse(input);
  return result.success ? { definition: result.data } : { issues: result.error.issues };
}

/** The shape as JSON Schema (draft 2020-12), for editors. */
export function toJsonSchema(): object {
  return z.toJSONSchema(aidSchema, { io: 'input' });
}
