import type { Aid } from '@doen-wat-nodig-is/core';
import { findPersonalData, replacePersonalData, type Finding } from '@doen-wat-nodig-is/core/personal-data';
import type { SavedWork } from '@doen-wat-nodig-is/core/saved-work';

/** What in the typed texts of saved work looks like personal data, each once. */
export function findTypedData(work: SavedWork, aids: readonly Aid[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  mapTyped(work, aids, (text, language) => {
    for (const finding of findPersonalData(text, { language })) found.set(`${finding.kind} ${finding.text}`, finding);
    return text;
  });
  return [...found.values()];
}

/** The work with a neutral word in the place of each of them. */
export function replaceTypedData(work: SavedWork, aids: readonly Aid[]): SavedWork {
  return mapTyped(work, aids, (text, language) => replacePersonalData(text, findPersonalData(text, { language })));
}

type Change = (text: string, language: 'nl' | 'en') => string;

function mapTyped(work: SavedWork, aids: readonly Aid[], change: Change): SavedWork {
  const { course, beside } = work;
  const find = (id: string) => aids.find(({ definition }) => definition.id === id)?.definition;
  const mapState = (state: (typeof course.trail)[number]) => {
    const definition = find(state.id);
    const texts = (definition?.sections ?? [])
      .flatMap(({ questions }) => questions)
      .filter(({ type }) => type === 'short-text' || type === 'long-text');
    const answers = Object.entries(state.answers).map(([id, answer]) => {
      const isTyped = typeof answer === 'string' && texts.some((question) => question.id === id);
      return [id, isTyped ? change(answer, definition?.language ?? 'nl') : answer] as const;
    });
    return { ...state, answers: Object.fromEntries(answers) };
  };
  return {
    ...work,
    course: { ...course, trail: course.trail.map(mapState), aside: course.aside.map(mapState) },
    beside: Object.fromEntries(
      Object.entries(beside).map(([id, value]) => [id, mapStrings(value, find(id)?.language ?? 'nl', change)]),
    ),
  };
}

function mapStrings(value: unknown, language: 'nl' | 'en', change: Change): unknown {
  if (typeof value === 'string') return change(value, language);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, language, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    // What a document generated, such as the phone number of the municipality, nobody typed.
    Object.entries(value).map(([key, item]) => [key, key === 'generated' ? item : mapStrings(item, language, change)]),
  );
}
