import { createSession, type Answers } from '@doen-wat-nodig-is/core';
import type { SavableWork } from '../saving/savable-work.js';
import { besideOf, readPlace } from './saved-place.js';
import type { WalkController } from './walk-controller.js';

/** A walk as saving sees it: one session, with the place of the person in it. */
export function savableWalk(
  walk: WalkController,
  rest: Pick<SavableWork, 'storage' | 'lang' | 'announce'>,
  arrive: (isAsked: boolean) => void,
): SavableWork {
  return {
    ...rest,
    aids: () => (walk.session ? [walk.session.aid] : []),
    work: () => walk.session,
    beside: () => (walk.session ? besideOf(walk.session, walk.place) : {}),
    isDone: () => walk.screen.kind === 'done',
    speech: () => walk.session?.aid.profile?.definition,
    restore: ({ beside }, { kept }, isAsked) => {
      const aid = walk.session?.aid;
      if (!aid) return;
      const { id } = aid.definition;
      const fitting = kept.filter((answer) => answer.aid === id);
      const answers: Answers = Object.fromEntries(fitting.map(({ question, answer }) => [question, answer]));
      walk.use(createSession(aid, { answers }));
      const place = readPlace(beside[id]);
      if (place) walk.place = place;
      arrive(isAsked);
    },
    clear: () => walk.restart(),
  };
}
