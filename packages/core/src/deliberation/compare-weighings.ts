import type { DeliberationCriterion, DeliberationStep } from '../definition/follow-up.js';
import type { DeliberationComparedState } from './deliberation-state.js';
import { listOptions, type DeliberationRole } from './topic.js';
import { scoreOf, unknownStep, type Weighing } from './weighing.js';

/** All weighings side by side. In words and by role: nothing is counted, added up or ranked. */
export interface ComparedWeighings {
  readonly options: readonly ComparedOption[];
  /** What those with experience of their own saw that no other role did. */
  readonly insights: readonly Insight[];
  /** In the words of each role. */
  readonly voices: readonly Voice[];
  readonly absent: readonly DeliberationRole[];
}

export interface ComparedOption {
  readonly text: string;
  readonly cells: readonly ComparedCell[];
}

/** How all roles judge one option from one side. */
export interface ComparedCell {
  readonly criterion: DeliberationCriterion;
  readonly agreement: Agreement;
  /** Every step of the scale, from worst to best, with the roles that chose it. */
  readonly steps: readonly (DeliberationStep & { readonly roles: readonly DeliberationRole[] })[];
  /** The roles that do not know. */
  readonly unknown: readonly DeliberationRole[];
}

/** `same`: one step. `near`: two steps that touch. `apart`: further. `open`: fewer than two know. */
export type Agreement = 'same' | 'near' | 'apart' | 'open';

/** A judgement by somebody with experience that no role without shares. */
export interface Insight {
  readonly role: DeliberationRole;
  readonly option: string;
  readonly criterion: DeliberationCriterion;
  readonly step: DeliberationStep;
  /** What the roles without experience made of it, from worst to best; empty when none of them knew. */
  readonly others: readonly DeliberationStep[];
}

/** What a role wrote. */
export interface Voice {
  readonly role: DeliberationRole;
  readonly argument: string;
  readonly noticed: string;
}

/** Puts all weighings side by side, once they lie open. */
export function compareWeighings(state: DeliberationComparedState): ComparedWeighings {
  const { topic, weighings, absent } = state;
  const given = weighings.flatMap((weighing) => {
    const role = topic.roles.find(({ code }) => code === weighing.role);
    return role ? [{ role, weighing }] : [];
  });
  return {
    options: listOptions(topic).map((text, option) => ({
      text,
      cells: topic.criteria.map((criterion) => compareCell(given, option, criterion, topic.scale)),
    })),
    insights: listInsights(given, state),
    voices: given.map(({ role, weighing: { argument, noticed } }) => ({ role, argument, noticed })),
    absent: topic.roles.filter(({ code }) => absent.includes(code)),
  };
}

interface Given {
  readonly role: DeliberationRole;
  readonly weighing: Weighing;
}

function compareCell(
  given: readonly Given[],
  option: number,
  criterion: DeliberationCriterion,
  scale: readonly DeliberationStep[],
): ComparedCell {
  const rolesAt = (code: string) =>
    given.filter(({ weighing }) => scoreOf(weighing, option, criterion.id) === code).map(({ role }) => role);
  const steps = scale
    .filter(({ code }) => code !== unknownStep)
    .map((step) => ({ ...step, roles: rolesAt(step.code) }));
  return { criterion, agreement: agreementOf(steps), steps, unknown: rolesAt(unknownStep) };
}

function agreementOf(steps: ComparedCell['steps']): Agreement {
  const chosen = steps.flatMap(({ roles }, index) => roles.map(() => index));
  if (chosen.length < 2) return 'open';
  const distance = Math.max(...chosen) - Math.min(...chosen);
  if (distance === 0) return 'same';
  return distance === 1 ? 'near' : 'apart';
}

function listInsights(given: readonly Given[], { topic }: DeliberationComparedState): readonly Insight[] {
  const without = given.filter(({ role }) => !role.experience);
  if (without.length === 0) return [];
  const steps = topic.scale.filter(({ code }) => code !== unknownStep);
  return given
    .filter(({ role }) => role.experience)
    .flatMap(({ role, weighing }) =>
      listOptions(topic).flatMap((option, index) =>
        topic.criteria.flatMap((criterion) => {
          const step = steps.find(({ code }) => code === scoreOf(weighing, index, criterion.id));
          const chosen = without.map((other) => scoreOf(other.weighing, index, criterion.id));
          if (!step || chosen.includes(step.code)) return [];
          return [{ role, option, criterion, step, others: steps.filter(({ code }) => chosen.includes(code)) }];
        }),
      ),
    );
}
