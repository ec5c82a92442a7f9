import { asCode, asList, asOneOf, asRecord, asText, Misfit, withoutTwins } from './read-shape.js';
import { deliberationLimits, type DeliberationRole, type DeliberationTopic } from './topic.js';

/** A topic from outside, checked and copied. Throws a misfit. */
export function readTopic(input: unknown): DeliberationTopic {
  const { language, title, purpose, question, options, standingOption, roles, criteria, scale } = asRecord(input);
  const { label } = deliberationLimits;
  const steps = asList(scale, 10, (step) => {
    const { code, label: name } = asRecord(step);
    return { code: asCode(code), label: asText(name, label) };
  });
  const sides = asList(criteria, 10, (criterion) => {
    const { id, label: name, question: asked } = asRecord(criterion);
    return { id: asCode(id), label: asText(name, label), question: asText(asked, label) };
  });
  if (steps.length < 2 || sides.length < 1) throw new Misfit();
  return {
    language: asOneOf(language, ['nl', 'en']),
    title: asText(title, label),
    purpose: asText(purpose, 2000),
    question: asText(question, 10_000),
    options: asList(options, deliberationLimits.options - 1, (option) => asText(option, 10_000)),
    standingOption: asText(standingOption, label),
    roles: withoutTwins(asList(roles, deliberationLimits.roles, readRole), ({ code }) => code),
    criteria: withoutTwins(sides, ({ id }) => id),
    scale: withoutTwins(steps, ({ code }) => code),
  };
}

function readRole(input: unknown): DeliberationRole {
  const { code, label, experience } = asRecord(input);
  return {
    code: asCode(code),
    label: asText(label, deliberationLimits.label),
    experience: asOneOf(experience, [true, false]),
  };
}
