import type { PicturePart } from '../definition/aid-definition.js';
import type { Answer } from '../session/answer.js';
import type { Snapshot } from '../session/snapshot.js';
import { formatAnswer } from '../text/format.js';
import { requireAid } from './explain.js';

/** How a part of the situation is, as far as the answers tell. */
export type PartState = 'steady' | 'shaky' | 'missing' | 'unknown';

/** The picture of an aid, filled from the answers. */
export interface DrawnPicture {
  readonly title: string;
  readonly note?: string;
  readonly areas: readonly DrawnArea[];
}

export interface DrawnArea {
  readonly id: string;
  readonly title: string;
  /** The weakest of its parts; `unknown` only when no part is known to be weak and one is not known. */
  readonly state: PartState;
  readonly parts: readonly DrawnPart[];
}

export interface DrawnPart {
  readonly question: string;
  readonly label: string;
  readonly state: PartState;
  /** The answer as a person reads it. */
  readonly given: string;
  /** Not, when the answer could no longer change the advice and was not given. */
  readonly asked: boolean;
}

/**
 * Draws the picture of an aid, or nothing when the aid has none.
 *
 * @throws AidError when the snapshot is not of a session.
 */
export function drawPicture(snapshot: Snapshot): DrawnPicture | undefined {
  const { definition, compiled } = requireAid(snapshot);
  const { picture, language } = definition;
  if (!picture) return undefined;

  const questions = new Map(compiled.questions.map(({ question }) => [question.id, question]));
  const areas = picture.areas.map(({ id, title, parts }) => {
    const drawn = parts.map((part) => {
      const answer = snapshot.answers[part.question];
      const question = questions.get(part.question);
      const given = question ? formatAnswer(question, answer, language) : '';
      const asked = !snapshot.moot.includes(part.question);
      return Object.freeze({ question: part.question, label: part.label, state: stateOf(part, answer), given, asked });
    });
    return Object.freeze({ id, title, state: weakest(drawn), parts: Object.freeze(drawn) });
  });
  const { title, note } = picture;
  return Object.freeze({ title, ...(note !== undefined && { note }), areas: Object.freeze(areas) });
}

const weakestFirst = ['missing', 'shaky', 'unknown', 'steady'] as const;

function stateOf(part: PicturePart, answer: Answer | undefined): PartState {
  const codes: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const found = (['missing', 'shaky', 'steady'] as const).find((state) =>
    part[state]?.some((code) => codes.includes(code)),
  );
  return found ?? 'unknown';
}

function weakest(parts: readonly { readonly state: PartState }[]): PartState {
  return weakestFirst.find((state) => parts.some((part) => part.state === state)) ?? 'unknown';
}
