import { asCode, asList, asRecord, asText } from './read-shape.js';
import { deliberationLimits } from './topic.js';
import type { Weighing } from './weighing.js';

/** A weighing from outside, checked and copied; whether it fits a topic is for `giveWeighing`. Throws a misfit. */
export function readWeighing(input: unknown): Weighing {
  const { role, scores, argument, noticed } = asRecord(input);
  return {
    role: asCode(role),
    scores: asList(scores, deliberationLimits.options, (row) =>
      Object.fromEntries(Object.entries(asRecord(row)).map(([id, step]) => [asCode(id), asCode(step)])),
    ),
    argument: asText(argument, 20_000),
    noticed: asText(noticed, 20_000),
  };
}
