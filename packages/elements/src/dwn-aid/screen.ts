import type { Snapshot } from '@doen-wat-nodig-is/core';

/** How the questions are put: one at a time, or all on one page. */
export type Presentation = 'steps' | 'page';

/** What is shown. */
export type Screen =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'review' }
  | { readonly kind: 'advice' }
  /** The texts that can be made of the advice. */
  | { readonly kind: 'documents' }
  /** Colleagues weigh the case together. */
  | { readonly kind: 'deliberation' }
  | { readonly kind: 'done' };

/** A screen of a part of the advice, for what comes after it. */
export type PartScreen = Extract<Screen['kind'], 'documents' | 'deliberation'>;

/** Where a person begins, or goes on after a reload. */
export function firstScreen(snapshot: Snapshot, presentation: Presentation): Screen {
  if (presentation === 'page') return { kind: 'page' };
  const question = snapshot.next;
  return question === undefined ? { kind: 'review' } : { kind: 'question', question };
}

/** Where a person goes on who comes back to `screen`: the presentation or the answers may be others by now. */
export function screenBack(snapshot: Snapshot, screen: Screen, presentation: Presentation): Screen {
  switch (screen.kind) {
    case 'page':
    case 'question': {
      const isThere = screen.kind === 'page' || snapshot.visible.includes(screen.question);
      return isThere && (screen.kind === 'page') === (presentation === 'page')
        ? screen
        : firstScreen(snapshot, presentation);
    }
    case 'review':
      return presentation === 'page' ? { kind: 'page' } : screen;
    case 'documents':
    case 'deliberation':
    case 'advice':
      // Another one, though it looks the same: the advice may be.
      return snapshot.outcome ? { kind: screen.kind } : firstScreen(snapshot, presentation);
    case 'done':
      return snapshot.outcome ? { kind: 'advice' } : firstScreen(snapshot, presentation);
  }
}

/**
 * Where *Volgende* leads from a question: straight to an advice that stops the questionnaire; in order, along what was
 * answered before; or, after *Wijzig*, to the first question that is still open. An earlier question may be of use only
 * since a later answer, when the advice quotes it: at the end it is asked after all.
 */
export function screenAfter(
  snapshot: Snapshot,
  question: string,
  going: { readonly returning: boolean; readonly passedStop: string | undefined },
): Screen {
  const { outcome, path, next } = snapshot;
  if (outcome?.stops && outcome.id !== going.passedStop) return { kind: 'advice' };
  const following = (going.returning ? undefined : path[path.indexOf(question) + 1]) ?? next;
  return following === undefined ? { kind: 'review' } : { kind: 'question', question: following };
}

/** Where *Vorige* leads; nothing on the first question. */
export function screenBefore(snapshot: Snapshot, screen: Screen): Screen | undefined {
  if (screen.kind === 'question') {
    // The question may have left the path by its own answer elsewhere; then the last one before it is as good.
    const { path, visible } = snapshot;
    const before = visible.slice(0, visible.indexOf(screen.question)).findLast((id) => path.includes(id));
    return before === undefined ? undefined : { kind: 'question', question: before };
  }
  if (screen.kind !== 'review') return undefined;
  const last = snapshot.path.at(-1);
  return last === undefined ? undefined : { kind: 'question', question: last };
}
