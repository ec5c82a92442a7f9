import type { AidDefinition } from '../definition/aid-definition.js';
import type { DeliberationRole } from './topic.js';

/** The roles that an aid can invite: the options of its question about who take part. */
export function listDeliberationRoles({ deliberation, sections }: AidDefinition): readonly DeliberationRole[] {
  const question = sections.flatMap(({ questions }) => questions).find(({ id }) => id === deliberation?.participants);
  if (!deliberation || question?.type !== 'multiple') return [];
  return question.options
    .filter(({ exclusive }) => !exclusive)
    .map(({ code, label }) => ({ code, label, experience: deliberation.experience?.includes(code) ?? false }));
}
