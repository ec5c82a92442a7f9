import { AidError } from '../session/aid-error.js';
import type { Answer, Answers } from '../session/answer.js';
import type { AidState, CarriedAnswer, QuestionReference, Seen, TrajectState } from './traject-state.js';

/**
 * A copy of a state that came from outside, read through its own JSON.
 *
 * @throws AidError when it is not of the form of a {@link TrajectState}.
 */
export function readTrajectState(input: unknown): TrajectState {
  const state = asRecord(copy(input), 'state');
  if (state['schemaVersion'] !== 1) return refuse('schemaVersion', '1');
  const trail = asList(state['trail'], 'trail').map(readAidState);
  const aside = asList(state['aside'], 'aside').map(readAidState);
  const current = asText(state['current'], 'current');
  const ids = [...trail, ...aside].map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refuse('id', 'an id that occurs once');
  if (!trail.some(({ id }) => id === current)) return refuse('current', 'an id of the trail');
  return { schemaVersion: 1, current, trail, aside };
}

function readAidState(input: unknown): AidState {
  const { id, version, answers, finished, carried, seen } = asRecord(input, 'aid');
  return {
    id: asText(id, 'id'),
    version: asText(version, 'version'),
    answers: readAnswers(answers),
    ...(finished !== undefined && { finished: asText(finished, 'finished') }),
    carried: asList(carried, 'carried').map(readCarried),
    seen: readSeen(seen),
  };
}

function readAnswers(input: unknown): Answers {
  const entries = Object.entries(asRecord(input, 'answers'));
  return Object.fromEntries(entries.map(([question, answer]) => [question, asAnswer(answer)]));
}

function readCarried(input: unknown): CarriedAnswer {
  const { question, from, changed } = asRecord(input, 'carried');
  const mark = { question: asText(question, 'question'), from: readReference(from) };
  if (changed === undefined) return mark;
  const { before, because } = asRecord(changed, 'changed');
  return { ...mark, changed: { before: asAnswer(before), because: readReference(because) } };
}

function readReference(input: unknown): QuestionReference {
  const { aid, question } = asRecord(input, 'reference');
  return { aid: asText(aid, 'aid'), question: asText(question, 'question') };
}

function readSeen(input: unknown): Seen {
  const { outcome, namedBy } = asRecord(input, 'seen');
  const names = asList(namedBy, 'namedBy').map((id) => asText(id, 'namedBy'));
  if (outcome === undefined) return { namedBy: names };
  const { id, title } = asRecord(outcome, 'outcome');
  return { outcome: { id: asText(id, 'id'), title: asText(title, 'title') }, namedBy: names };
}

function copy(input: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(input), (key, value: unknown) =>
      // No id can be one of these, and they would reach the prototype of an object when copied carelessly.
      key === '__proto__' || key === 'constructor' ? refuse(key, 'not used') : value,
    );
  } catch (error) {
    if (error instanceof AidError) throw error;
    return refuse('state', 'plain JSON');
  }
}

function asRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(name, 'an object');
  // A cast, since all that is read of it is checked in turn.
  return value as Readonly<Record<string, unknown>>;
}

function asList(value: unknown, name: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(name, 'a list');
}

function asText(value: unknown, name: string): string {
  return typeof value === 'string' ? value : refuse(name, 'a text');
}

function asAnswer(value: unknown): Answer {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return asList(value, 'answer').map((code) => asText(code, 'code'));
}

function refuse(name: string, expected: string): never {
  throw new AidError('wrong-state', `This is not the state of a traject: "${name}" is to be ${expected}`);
}
