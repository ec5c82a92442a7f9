import type { AidRecord, Session, Traject } from '@doen-wat-nodig-is/core';
import type { SavableWork } from '../saving/savable-work.js';
import type { TrajectController } from './traject-controller.js';

/** The aid inside, which knows where the person is in each session. */
export interface InnerAid {
  besideOf(session: Session): Readonly<Record<string, unknown>>;
  recall(session: Session, beside: Readonly<Record<string, unknown>>): AidRecord | undefined;
}

/** A traject as saving sees it: its course, with the place of the person in each aid. */
export function savableCourse(
  course: TrajectController,
  inner: () => InnerAid | undefined,
  rest: Pick<SavableWork, 'storage' | 'lang' | 'announce' | 'clear'>,
  /** Gives an aid to go inside, new when there was one. */
  arrive: (isAsked: boolean) => InnerAid,
): SavableWork {
  return {
    ...rest,
    aids: () => [...course.aids.values()],
    work: () => course.traject,
    beside: () => {
      const { traject } = course;
      const places = traject ? sessionsOf(traject).map((session) => inner()?.besideOf(session)) : [];
      return Object.assign({}, ...places, course.ended && { [wholeKey]: { ended: true } }) as Record<string, unknown>;
    },
    isDone: () => course.ended,
    speech: () => [...course.aids.values()][0]?.profile?.definition,
    restore: ({ course: state, beside }, _match, isAsked) => {
      course.resume(state);
      const { traject } = course;
      const aid = arrive(isAsked);
      for (const session of traject ? sessionsOf(traject) : []) {
        const record = aid.recall(session, beside);
        if (record) course.judge(record);
      }
      if (isEnded(beside[wholeKey])) course.end();
    },
  };
}

/** What is kept of the traject as a whole. No aid can have this id. */
const wholeKey = '*';

function isEnded(whole: unknown): boolean {
  return typeof whole === 'object' && whole !== null && 'ended' in whole && whole.ended === true;
}

/** Of the aids with answers. */
function sessionsOf(traject: Traject): readonly Session[] {
  const { trail, aside } = traject.state;
  return [...trail, ...aside].map(({ id }) => traject.sessionOf(id));
}
