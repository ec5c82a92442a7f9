import { explain, requireAid } from '../advice/explain.js';
import type { RecordedDeliberation } from '../deliberation/recorded-deliberation.js';
import type { Aid } from '../definition/aid.js';
import type { Advice, Outcome } from '../definition/aid-definition.js';
import type { Profile } from '../profile/profile.js';
import { AidError } from '../session/aid-error.js';
import type { Answers } from '../session/answer.js';
import type { Snapshot } from '../session/snapshot.js';
import { formatAnswer } from '../text/format.js';
import { digest } from './digest.js';
import { libraryVersion } from './library-version.js';
import type {
  AidRecord,
  Decision,
  PrincipleCheck,
  RecordedAdvice,
  RecordedAnswer,
  RecordedDecision,
  RecordedDocument,
  RecordedPrinciple,
  RecordedSource,
} from './record.js';

/**
 * Writes down what a session came to, also before it is complete.
 *
 * @param options.now the moment to write down; the core has no clock.
 * @param options.decision what the professional decided; a deviation names one of the reasons that the aid gives.
 * @param options.principles what the professional thinks of the advice by the principles of the gemeenteprofiel.
 * @throws AidError when the snapshot is not of a session, a principle is not in the profile, or a reason is not of the aid.
 */
export function createRecord(
  snapshot: Snapshot,
  options: {
    readonly now: Date | string;
    readonly decision?: Decision;
    readonly principles?: readonly PrincipleCheck[];
    readonly documents?: readonly RecordedDocument[];
    readonly deliberation?: RecordedDeliberation;
  },
): AidRecord {
  const aid = requireAid(snapshot);
  const { id, version, title } = aid.definition;
  const { outcome, visible, answers } = snapshot;
  const content: Omit<AidRecord, 'digest'> = {
    kind: 'doen-wat-nodig-is/record',
    schemaVersion: 1,
    library: libraryVersion,
    createdAt: typeof options.now === 'string' ? options.now : options.now.toISOString(),
    aid: { id, version, title, digest: digest(aid.source) },
    profile: aid.profile ? recordProfile(aid.profile) : null,
    answers: recordAnswers(aid, answers),
    withdrawn: recordAnswers(aid, snapshot.withdrawn),
    unanswered: visible.filter((question) => !Object.hasOwn(answers, question)),
    facts: snapshot.facts,
    outcome: outcome ? recordAdvice(aid, snapshot, outcome) : null,
    supplements: snapshot.supplements.map((supplement) => recordAdvice(aid, snapshot, supplement)),
    warnings: snapshot.warnings.map(({ id, question, text, sources }) => ({
      id,
      question,
      text,
      sources: recordSources(aid, sources),
    })),
    rules: snapshot.rules,
    principles: (options.principles ?? []).map((check) => recordPrinciple(check, aid)),
    decision: options.decision ? recordDecision(options.decision, aid) : null,
    documents: options.documents ?? [],
    deliberation: options.deliberation ?? null,
  };
  return { ...content, digest: digest(content) };
}

function recordAnswers({ compiled, definition }: Aid, answers: Answers): readonly RecordedAnswer[] {
  return compiled.questions.flatMap(({ question }) => {
    const value = answers[question.id];
    if (value === undefined) return [];
    const label = formatAnswer(question, value, definition.language);
    return [{ question: question.id, text: question.text, value, label }];
  });
}

function recordAdvice(aid: Aid, snapshot: Snapshot, advice: Advice & Partial<Outcome>): RecordedAdvice {
  const { sentence, reasons } = explain(snapshot, advice.id);
  return {
    id: advice.id,
    title: advice.title,
    advice: advice.advice,
    ...(advice.nextStep !== undefined && { nextStep: advice.nextStep }),
    tone: advice.tone,
    why: { sentence, reasons },
    sources: recordSources(aid, advice.sources),
  };
}

function recordSources({ definition }: Aid, ids: readonly string[] = []): readonly RecordedSource[] {
  return definition.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ title, url, checkedOn }) => ({ title, ...(url !== undefined && { url }), checkedOn }));
}

function recordProfile({ definition }: Profile): NonNullable<AidRecord['profile']> {
  const { id, version, name } = definition;
  return { id, version, name, digest: digest(definition) };
}

function recordPrinciple({ id, assessment }: PrincipleCheck, { profile }: Aid): RecordedPrinciple {
  const principle = profile?.definition.principles?.find((candidate) => candidate.id === id);
  if (!principle) throw new AidError('unknown-principle', `The profile has no principle "${id}"`);
  return { id, title: principle.title, assessment, signal: assessment === 'botst' || assessment === 'onduidelijk' };
}

function recordDecision(decision: Decision, { definition }: Aid): RecordedDecision {
  if (decision.kind === 'follow') return decision;
  const reason = definition.decision?.reasons.find(({ code }) => code === decision.reason);
  if (!reason)
    throw new AidError('unknown-reason', `The aid has no reason "${decision.reason}" to depart from its advice`);
  return { ...decision, reason };
}
