import type { DeliberationMessage } from './message.js';
import { sealMessage } from './message.js';
import { asId } from './read-deliberation.js';
import { asList, asOneOf, asText, Misfit } from './read-shape.js';
import { readTopic } from './read-topic.js';
import { readWeighing } from './read-weighing.js';

/** A message as a list of values without their names: half as long. */
export function packMessage(message: DeliberationMessage): readonly unknown[] {
  if (message.kind === 'doen-wat-nodig-is/deliberation-contribution') return packContribution(message);
  const { id, topic } = message;
  return [
    'i',
    id,
    topic.language,
    topic.title,
    topic.purpose,
    topic.question,
    topic.options,
    topic.standingOption,
    topic.roles.map(({ code, label, experience }) => [code, label, experience ? 1 : 0]),
    topic.criteria.map(({ id: criterion, label, question }) => [criterion, label, question]),
    topic.scale.map(({ code, label }) => [code, label]),
  ];
}

/** The message that was packed so. Throws a misfit. */
export function unpackMessage(packed: unknown): DeliberationMessage {
  const [kind, id, ...parts] = asList(packed, 20, (part) => part);
  return asOneOf(kind, ['i', 'c']) === 'i' ? unpackInvitation(asId(id), parts) : unpackContribution(asId(id), parts);
}

function unpackInvitation(id: string, parts: readonly unknown[]): DeliberationMessage {
  const [language, title, purpose, question, options, standingOption, roles, criteria, scale] = parts;
  const topic = readTopic({
    language,
    title,
    purpose,
    question,
    options,
    standingOption,
    roles: asRows(roles).map(([code, label, experience]) => ({ code, label, experience: experience === 1 })),
    criteria: asRows(criteria).map(([criterion, label, asked]) => ({ id: criterion, label, question: asked })),
    scale: asRows(scale).map(([code, label]) => ({ code, label })),
  });
  return sealMessage({ kind: 'doen-wat-nodig-is/deliberation-invitation', schemaVersion: 1, id, topic });
}

/** Each judgement becomes one sign: the place of its step in the list of steps that occur. */
function packContribution({ id, weighing }: Extract<DeliberationMessage, { weighing: unknown }>): readonly unknown[] {
  const { role, scores, argument, noticed } = weighing;
  const criteria = [...new Set(scores.flatMap((row) => Object.keys(row)))];
  const steps = [...new Set(scores.flatMap((row) => Object.values(row)))];
  const rows = scores.map((row) =>
    criteria.map((criterion) =>
      Object.hasOwn(row, criterion) ? steps.indexOf(row[criterion] ?? '').toString(36) : '-',
    ),
  );
  return ['c', id, role, criteria, steps, rows.map((row) => row.join('')), argument, noticed];
}

function unpackContribution(id: string, parts: readonly unknown[]): DeliberationMessage {
  const [role, criteria, steps, rows, argument, noticed] = parts;
  const ids = asList(criteria, 10, (criterion) => asText(criterion, 64));
  const codes = asList(steps, 36, (step) => asText(step, 64));
  const scores = asList(rows, 10, (row) => {
    const signs = [...asText(row, 10)];
    if (signs.length !== ids.length) throw new Misfit();
    const scored = ids.map((criterion, index) => [criterion, signs[index] ?? '-'] as const);
    return Object.fromEntries(
      scored
        .filter(([, sign]) => sign !== '-')
        .map(([criterion, sign]) => [criterion, codes[Number.parseInt(sign, 36)]]),
    );
  });
  const weighing = readWeighing({ role, scores, argument, noticed });
  return sealMessage({ kind: 'doen-wat-nodig-is/deliberation-contribution', schemaVersion: 1, id, weighing });
}

function asRows(value: unknown): readonly (readonly unknown[])[] {
  return asList(value, 40, (row) => asList(row, 10, (part) => part));
}
