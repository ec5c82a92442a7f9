import type { Snapshot } from '@doen-wat-nodig-is/core';
import {
  draftDocument,
  fillPlace,
  listUnfilled,
  renderText,
  type DocumentTemplate,
} from '@doen-wat-nodig-is/core/document';

const letter: DocumentTemplate = {
  id: 'brief',
  title: 'Brief',
  audience: 'inwoner',
  blocks: [
    { type: 'paragraph', text: 'U vroeg om {place.oplossing|de oplossing}.' },
    {
      type: 'paragraph',
      text: 'Is er gevaar? Ons antwoord is: {answer.gevaar}.',
      when: { fact: 'gevaar', operator: 'equal', value: 'ja' },
    },
    { type: 'place', id: 'reden', label: 'waarom dit nodig is' },
  ],
};

/** @param typed what the professional typed, by the id of its place. What is not there stays visibly open. */
export function writeLetter(snapshot: Snapshot, typed: Readonly<Record<string, string>>): string {
  let draft = draftDocument(letter, snapshot);
  for (const { id } of listUnfilled(draft)) draft = fillPlace(draft, id, typed[id] ?? '');
  return renderText(draft);
}
