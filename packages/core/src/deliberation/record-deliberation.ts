import { phrases } from '../text/phrases.js';
import { otherDecider, type DeliberationComparedState } from './deliberation-state.js';
import type { RecordedDeliberation } from './recorded-deliberation.js';
import { listOptions } from './topic.js';
import { scoreOf } from './weighing.js';

/** Writes down a deliberation as a record keeps it: in labels, so that it can be read without the aid. */
export function recordDeliberation({
  topic,
  weighings,
  absent,
  conclusion,
}: DeliberationComparedState): RecordedDeliberation {
  const { question, roles, criteria, scale, language } = topic;
  const options = listOptions(topic);
  const labelOf = (step: string | undefined) =>
    scale.find(({ code }) => code === step)?.label ?? phrases[language].unknown;
  const roleOf = (role: string) => roles.find(({ code }) => code === role);
  const chosen = conclusion.option === undefined ? undefined : options[conclusion.option];
  const decides =
    conclusion.decides === otherDecider ? otherLabels[language] : (roleOf(conclusion.decides)?.label ?? '');
  const end = { why: conclusion.why.trim(), decides };
  return {
    question,
    options,
    criteria: criteria.map(({ id, label }) => ({ id, label })),
    weighings: weighings.map((weighing) => ({
      role: roleOf(weighing.role)?.label ?? weighing.role,
      experience: roleOf(weighing.role)?.experience ?? false,
      scores: options.map((_, option) =>
        Object.fromEntries(criteria.map(({ id }) => [id, labelOf(scoreOf(weighing, option, id))])),
      ),
      argument: weighing.argument.trim(),
      noticed: weighing.noticed.trim(),
    })),
    absent: absent.map((code) => roleOf(code)?.label ?? code),
    ...(chosen === undefined ? { undecided: end } : { result: { option: chosen, ...end } }),
  };
}

const otherLabels: Readonly<Record<'nl' | 'en', string>> = {
  nl: 'iemand die niet meedeed',
  en: 'somebody who did not take part',
};
