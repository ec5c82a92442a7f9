import * as z from 'zod/mini';
import type { SchemaIssue } from '../definition/schema.js';
import type { ProfileDefinition } from './profile.js';
import { profileWords, type ProfileWord } from './profile-words.js';

// The one file here that knows zod. Everything else gets plain issues (parse-profile.ts) or a plain JSON Schema.

/** Without braces, so that no text of a profile can bring a slot into an aid. */
const text = (maximum: number) => z.string().check(z.regex(/^[^{}]*$/), z.minLength(1), z.maxLength(maximum));
/** Becomes part of a sentence, or of a link: so without the marks of a link either. */
const name = (maximum: number) => z.string().check(z.regex(/^[^{}[\]]*$/), z.minLength(1), z.maxLength(maximum));
// Every JavaScript object has a `constructor` already, so there is none by id.
const id = z.string().check(z.regex(/^(?!constructor$)[a-z][a-z0-9_]{0,63}$/));
const code = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9_]{0,63}$/));
const url = z.string().check(z.regex(/^https?:\/\/[^\s{}]+$/), z.maxLength(2000));
const date = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const list = <T extends z.core.$ZodType>(item: T, minimum = 0, maximum = 100) =>
  z.array(item).check(z.minLength(minimum), z.maxLength(maximum));
const byId = <T extends z.core.$ZodType>(item: T) =>
  z
    .record(id, item)
    .check(z.refine((items) => Object.keys(items).length <= 100, { abort: true, params: { most: '100' } }));

const price = {
  amount: z.number().check(z.gte(0)),
  source: text(500),
  year: z.int().check(z.gte(1990), z.lte(2100)),
};

// A cast, since `fromEntries` forgets which keys it made.
const words = z.strictObject(
  Object.fromEntries(profileWords.map((word) => [word, z.optional(name(60))])) as Record<
    ProfileWord,
    z.ZodMiniOptional<ReturnType<typeof name>>
  >,
);

const principle = z.strictObject({
  id,
  title: name(200),
  meaning: text(2000),
  senses: z.optional(list(z.strictObject({ id, text: text(500) }), 2, 10)),
  sense: z.optional(id),
  whatYouDo: text(2000),
  whatTheResidentNotices: text(2000),
  examples: list(text(1000), 1, 20),
  clashesWith: z.optional(list(z.strictObject({ principle: id, how: z.optional(text(1000)) }))),
  source: z.optional(text(500)),
});

/** Shape of a profile, without what crosses from one part to another (check-profile.ts). */
const profileSchema: z.ZodMiniType<ProfileDefinition> = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)),
  language: z.enum(['nl', 'en']),
  name: name(100),
  address: z.optional(z.enum(['je', 'u'])),
  words: z.optional(words),
  contacts: z.optional(
    byId(
      z.strictObject({
        label: name(200),
        phone: z.optional(z.string().check(z.regex(/^\+?\d[\d -]{1,18}\d$/))),
        when: z.optional(name(200)),
        url: z.optional(url),
        source: z.optional(text(500)),
        checkedOn: date,
      }),
    ),
  ),
  mandates: z.optional(list(z.strictObject({ id, decision: name(300), by: name(200), source: z.optional(text(500)) }))),
  hardshipClauses: z.optional(
    list(z.strictObject({ id, regulation: name(300), article: name(100), url: z.optional(url), checkedOn: date })),
  ),
  prices: z.optional(
    z.strictObject({
      hourlyRate: z.optional(z.strictObject(price)),
      events: z.optional(list(z.strictObject({ code, label: text(200), ...price }))),
    }),
  ),
  thresholds: z.optional(byId(z.number())),
  links: z.optional(byId(z.strictObject({ label: name(200), url }))),
  principles: z.optional(list(principle)),
});

/** Checks the shape; gives the definition, or all issues. */
export function checkAgainstProfileSchema(
  input: unknown,
): { readonly definition: ProfileDefinition } | { readonly issues: readonly SchemaIssue[] } {
  const result = profileSchema.safeParse(input);
  return result.success ? { definition: result.data } : { issues: result.error.issues };
}

/** The shape as JSON Schema (draft 2020-12). */
export function toProfileJsonSchema(): object {
  return z.toJSONSchema(profileSchema, { io: 'input' });
}
