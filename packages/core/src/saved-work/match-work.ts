import type { Aid } from '../definition/aid.js';
import type { Answer } from '../session/answer.js';
import { formatAnswer } from '../text/format.js';
import { questionOf } from '../traject/aid-run.js';
import { fitAnswer } from '../traject/propose.js';
import type { AidState } from '../traject/traject-state.js';
import { digestOf } from './save-work.js';
import type { SavedAid, SavedWork } from './saved-work.js';

/** What becomes of saved work with the aids that are here now. */
export interface WorkMatch {
  /** The aids of the work that are of another version here, or are not here at all. */
  readonly changed: readonly ChangedAid[];
  readonly kept: readonly KeptAnswer[];
  readonly dropped: readonly DroppedAnswer[];
}

export interface ChangedAid {
  readonly id: string;
  readonly title: string;
  /** The version it was saved with. */
  readonly from: string;
  /** The version here; absent when the aid is not here. */
  readonly to?: string;
}

/** An answer in words. */
export interface WordedAnswer {
  readonly aid: string;
  /** Of the aid. */
  readonly title: string;
  readonly question: string;
  /** Of the question: as it is here, else as it was saved. */
  readonly text: string;
  /** The answer as a person reads it. */
  readonly label: string;
}

export interface KeptAnswer extends WordedAnswer {
  readonly answer: Answer;
  /** Whether the question or the answer reads otherwise by now: it may mean something else. */
  readonly reworded: boolean;
}

export interface DroppedAnswer extends WordedAnswer {
  readonly reason: 'unknown-aid' | 'unknown-question' | 'unfit-answer';
}

/** Holds saved work against the aids that are here. */
export function matchWork({ aids: saved, course }: SavedWork, aids: ReadonlyMap<string, Aid>): WorkMatch {
  const states = [...course.trail, ...course.aside];
  const fitted = states.map((state) => {
    const before = saved.find(({ id }) => id === state.id);
    return fitAid(state, before, aids.get(state.id));
  });
  return {
    changed: fitted.flatMap(({ changed }) => changed),
    kept: fitted.flatMap(({ kept }) => kept),
    dropped: fitted.flatMap(({ dropped }) => dropped),
  };
}

function fitAid(state: AidState, saved: SavedAid | undefined, aid: Aid | undefined): WorkMatch {
  const title = aid?.definition.title ?? saved?.title ?? state.id;
  const kept: KeptAnswer[] = [];
  const dropped: DroppedAnswer[] = [];
  for (const [id, answer] of Object.entries(state.answers)) {
    const question = aid && questionOf(aid, id);
    const words = saved && Object.hasOwn(saved.words, id) ? saved.words[id] : undefined;
    const was = { aid: state.id, title, question: id, text: words?.text ?? id, label: words?.label ?? write(answer) };
    if (!aid || !question) {
      dropped.push({ ...was, reason: aid ? 'unknown-question' : 'unknown-aid' });
      continue;
    }
    const fitting = fitAnswer(question, answer);
    if (fitting === undefined) {
      dropped.push({ ...was, text: question.text, reason: 'unfit-answer' });
      continue;
    }
    const label = formatAnswer(question, fitting, aid.definition.language);
    const reworded = words?.text !== question.text || (words.label !== undefined && words.label !== label);
    kept.push({ ...was, text: question.text, label, answer: fitting, reworded });
  }
  const isSame = aid?.definition.version === saved?.version && aid && digestOf(aid) === saved?.digest;
  const to = aid?.definition.version;
  const change = { id: state.id, title, from: saved?.version ?? state.version, ...(to !== undefined && { to }) };
  return { changed: isSame ? [] : [change], kept, dropped };
}

/** An answer of which nobody wrote down how it reads. */
function write(answer: Answer): string {
  return Array.isArray(answer) ? answer.join(', ') : String(answer ?? '–');
}
