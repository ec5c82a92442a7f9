import { requireAid } from '../advice/explain.js';
import type { Aid } from '../definition/aid.js';
import type { ReviewDelay, ReviewSetup } from '../definition/follow-up.js';
import type { AidRecord } from '../record/record.js';
import type { Answer } from '../session/answer.js';
import type { Snapshot } from '../session/snapshot.js';
import { addDays, addMonths, readDay, weekday, writeDay, type CalendarDay } from './calendar-day.js';

/** When to look back at the effect of what was decided. */
export interface ReviewPlan {
  /** `yyyy-mm-dd`, never in a weekend. */
  readonly date: string;
  /** What stands in the calendar; it says nothing of the inwoner. */
  readonly title: string;
  /** Id of the aid to look back with. */
  readonly aid: string;
}

/**
 * When to look back, by the answers of a session. Nothing when the aid plans none, the answer asks for none, or `from`
 * is no day.
 *
 * Months keep the day of the month, or take the last where there is none: three months from 30 November is 28 February.
 * A day in a weekend becomes the Monday after it.
 *
 * @param from the day of the decision: `yyyy-mm-dd`, or a moment that begins so.
 * @throws AidError when the snapshot is not of a session.
 */
export function planReview(snapshot: Snapshot, from: string): ReviewPlan | undefined {
  const { review } = requireAid(snapshot).definition;
  return review && plan(review, snapshot.answers[review.question], from);
}

/**
 * When to look back, by the answers that were recorded.
 *
 * @param aid the aid of the record. What it says of the date may be of another version than the record.
 * @param from the day of the decision; by default that of the record.
 */
export function planRecordedReview(record: AidRecord, aid: Aid, from = record.createdAt): ReviewPlan | undefined {
  const { id, review } = aid.definition;
  if (!review || record.aid.id !== id) return undefined;
  return plan(review, record.answers.find(({ question }) => question === review.question)?.value, from);
}

function plan({ aid, after, title }: ReviewSetup, answer: Answer | undefined, from: string): ReviewPlan | undefined {
  const start = readDay(from);
  if (!start || typeof answer !== 'string' || !Object.hasOwn(after, answer)) return undefined;
  const delay = after[answer];
  return delay && { date: writeDay(pastWeekend(add(start, delay))), title, aid };
}

function add(start: CalendarDay, { months = 0, weeks = 0 }: ReviewDelay): CalendarDay {
  return addDays(addMonths(start, months), weeks * 7);
}

function pastWeekend(day: CalendarDay): CalendarDay {
  const untilMonday: Readonly<Record<number, number>> = { 0: 1, 6: 2 };
  return addDays(day, untilMonday[weekday(day)] ?? 0);
}
