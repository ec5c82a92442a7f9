import type { DeliberationRole, DeliberationTopic } from '@doen-wat-nodig-is/core/deliberation';

/** Whoever brings the question weighs it too, and is no guest: no aid has this role among those to invite. */
const bringer = 'inbrenger';

const labels: Readonly<Record<DeliberationTopic['language'], string>> = {
  nl: 'Inbrenger van de vraag',
  en: 'Who brings the question',
};

/** The roles that can take part: whoever brings the question first, and those that a topic already has. */
export function offeredRoles(
  roles: readonly DeliberationRole[],
  topic: Pick<DeliberationTopic, 'language' | 'roles'>,
): readonly DeliberationRole[] {
  const own = { code: bringer, label: labels[topic.language], experience: false };
  const all = [...roles, ...topic.roles].map((role) => ({ ...role, label: withoutArticle(role.label) }));
  const list = all.some(({ code }) => code === bringer) ? all : [own, ...all];
  return list.filter(({ code }, index) => list.findIndex((role) => role.code === code) === index);
}

/** The roles that are chosen from the start: those a page names, and whoever brings the question. */
export function startRoles(
  named: readonly DeliberationRole[],
  language: DeliberationTopic['language'],
): readonly DeliberationRole[] {
  return offeredRoles(named, { language, roles: [] });
}

/** *Een jurist* can be invited; who weighs is *Jurist*. */
function withoutArticle(label: string): string {
  const rest = label.replace(/^(een|an?)\s+/i, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
