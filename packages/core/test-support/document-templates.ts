import { withChanges } from './minimal-definition.js';
import { aidOf } from './aid-of.js';
import type { DocumentTemplate } from '../src/document/index.js';
import type { Aid } from '../src/index.js';

/** An aid with one of everything a document can show, and two questions to type at. */
export function documentAid(changes: Readonly<Record<string, unknown>> = {}): Aid {
  return aidOf(
    withChanges({
      '/sections/1/questions/0/type': 'long-text',
      '/sections/1/questions/0/required': false,
      '/sections/0/questions/1/options/0/inText': 'zorgen om geld',
      '/supplements/0/group': 'mist',
      '/supplements/0/inText': 'hulp bij geld',
      '/warnings': [{ id: 'let_op', question: 'gevaar', text: '**Kijk** nog eens.', sources: ['wet'] }],
      '/rules/-': {
        name: 'let_op',
        conditions: { all: [{ fact: 'gevaar', operator: 'notEqual', value: 'ja' }] },
        event: { type: 'warning', params: { id: 'let_op' } },
      },
      ...changes,
    }),
  );
}

/** Own text at every kind of place, and an answer that was typed at every kind of block. */
export const everywhere: DocumentTemplate = {
  id: 'overal',
  title: 'Overal',
  audience: 'inwoner',
  blocks: [
    { type: 'heading', level: 2, text: 'Over {place.doel|het doel} en {answer.toelichting}' },
    { type: 'heading', level: 3, text: '{place.doel|het doel}' },
    { type: 'paragraph', text: '{answer.toelichting}' },
    { type: 'paragraph', text: '{place.doel|het doel} is het doel, want {answer.toelichting}.' },
    { type: 'paragraph', text: 'Dus: {place.doel|het doel}. **Let op: {answer.toelichting}**' },
    { type: 'list', items: [{ text: '{place.doel|het doel}' }, { text: '{answer.toelichting}' }] },
    { type: 'list', ordered: true, items: [{ text: 'Want {place.doel|het doel}' }, { text: '{answer.toelichting}' }] },
    {
      type: 'table',
      caption: 'Tabel van {answer.toelichting}',
      head: ['Wat', '{answer.toelichting}'],
      rows: [{ cells: ['{answer.toelichting}', '{place.doel|het doel}'] }, { cells: ['Meer', '{answer.toelichting}'] }],
    },
    { type: 'paragraph', text: 'Zie [{answer.toelichting}](https://example.org/wet).' },
    { type: 'place', id: 'doel', label: 'het doel' },
  ],
};
