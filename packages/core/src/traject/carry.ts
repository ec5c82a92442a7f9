import type { Snapshot } from '../session/snapshot.js';
import { allAnswers, type AidRun } from './aid-run.js';
import { isSameAnswer, propose, type Proposal } from './propose.js';
import type { QuestionReference } from './traject-state.js';

/** What other aids suggest for the shown questions of an aid that have no answer. */
export function listProposals({ aid }: AidRun, snapshot: Snapshot, others: readonly AidRun[]): readonly Proposal[] {
  return snapshot.visible
    .filter((id) => !Object.hasOwn(snapshot.answers, id))
    .flatMap((id) => propose(aid, id, others) ?? []);
}

/** The answers that count and follow an earlier aid, as that proposes them. */
export function listCarried({ aid, session, carried }: AidRun, earlier: readonly AidRun[]): readonly Proposal[] {
  return Object.keys(session.snapshot.answers)
    .filter((id) => carried.has(id))
    .flatMap((id) => propose(aid, id, earlier) ?? []);
}

/**
 * Remembers which answers a person has just taken over, and forgets those that were changed by hand. An answer that was
 * taken over from a later aid does not follow: two aids that follow each other would hold each other up.
 *
 * @param before the snapshot of the session before the change.
 */
export function noteByHand(run: AidRun, before: Snapshot, others: readonly AidRun[], earlier: readonly AidRun[]): void {
  const was = allAnswers(run.aid, before);
  const is = allAnswers(run.aid, run.session.snapshot);
  const proposals = listProposals(run, before, others);
  for (const { question } of run.aid.compiled.questions) {
    const { id } = question;
    if (isSameAnswer(was[id], is[id])) continue;
    const proposal = proposals.find((candidate) => candidate.question === id);
    const follows = earlier.some((source) => source.id === proposal?.from.aid);
    if (proposal && follows && isSameAnswer(proposal.answer, is[id])) {
      run.carried.set(id, { question: id, from: toReference(proposal) });
    } else {
      run.carried.delete(id);
    }
  }
}

/**
 * Lets the answers that were taken over follow what the earlier aids propose now.
 *
 * @param write makes one change of the session.
 */
export function follow(run: AidRun, earlier: readonly AidRun[], write: (change: () => void) => void): void {
  for (const id of [...run.carried.keys()]) {
    const mark = run.carried.get(id);
    // A listener of the session may have changed the answer by hand since.
    if (!mark) continue;
    const proposal = propose(run.aid, id, earlier);
    const answer = allAnswers(run.aid, run.session.snapshot)[id];
    const from = proposal ? toReference(proposal) : mark.from;
    if (isSameAnswer(answer, proposal?.answer)) {
      run.carried.set(id, { ...mark, from });
      continue;
    }
    // What it followed may still be so, when something that goes before it has changed.
    const isOvertaken = isSameAnswer(propose(run.aid, id, earlier, mark.from)?.answer, answer);
    const because = isOvertaken ? from : mark.from;
    const before = mark.changed ? mark.changed.before : answer;
    run.carried.set(id, { question: id, from, ...(before !== undefined && { changed: { before, because } }) });
    write(() => (proposal ? run.session.answer(id, proposal.answer) : run.session.clear(id)));
  }
}

/** Forgets what the answers were before they followed, and those that have lost their answer by it. */
export function forgetChanges(run: AidRun): void {
  const answers = allAnswers(run.aid, run.session.snapshot);
  for (const [id, { question, from }] of [...run.carried]) {
    if (Object.hasOwn(answers, id)) run.carried.set(id, { question, from });
    else run.carried.delete(id);
  }
}

function toReference({ from }: Proposal): QuestionReference {
  return { aid: from.aid, question: from.question };
}
