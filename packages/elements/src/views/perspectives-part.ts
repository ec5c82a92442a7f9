import { comparePerspectives, type ComparedPerspectives, type ComparedRow } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { partMessagesFor, type PartMessages } from '../messages/part-messages.js';
import { perspectivesStyles } from '../styles/perspectives.styles.js';
import type { AdvicePart } from './advice-part.js';
import { headingView } from './heading.js';
import type { ViewContext } from './view-context.js';

/** What each perspective answered, question by question, and where they agree. */
export const perspectivesPart: AdvicePart = {
  styles: perspectivesStyles,
  draw({ snapshot, aid, lang }, context) {
    const compared = comparePerspectives(snapshot);
    const words = partMessagesFor(lang, aid.profile?.definition).perspectives;
    return compared ? comparedView(compared, words, context) : nothing;
  },
};

type Words = PartMessages['perspectives'];

// Roles in words: a table that is stacked on a narrow screen would lose them in some browsers.
function comparedView(
  { perspectives, rows }: ComparedPerspectives,
  words: Words,
  context: ViewContext,
): TemplateResult {
  const { level, contentLang } = context;
  const same = rows.filter(({ agreement }) => agreement === 'same').length;
  return html`
    <div class="dwn-perspectives">
      ${headingView(level, words.title, { id: 'perspectives' })}
      <p class="utrecht-paragraph">${words.agreed(same, rows.length)}</p>
      <table class="dwn-compared" role="table" aria-labelledby="perspectives">
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">${words.question}</th>
            <th role="columnheader" scope="col">${words.agreement}</th>
            ${perspectives.map(
              ({ label }) => html`<th role="columnheader" scope="col" lang=${contentLang ?? nothing}>${label}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => rowView(row, perspectives, words, context))}
        </tbody>
      </table>
    </div>
  `;
}

function rowView(
  { text, agreement, answers, shared }: ComparedRow,
  perspectives: ComparedPerspectives['perspectives'],
  words: Words,
  { contentLang }: ViewContext,
): TemplateResult {
  return html`
    <tr role="row" class="dwn-compared--${agreement}">
      <th role="rowheader" scope="row" lang=${contentLang ?? nothing}>${text}</th>
      <td role="cell">
        <span class="dwn-agreed">${iconView(agreement)} ${words.agreements[agreement]}</span>
        ${agreement === 'partly' ? html`<span lang=${contentLang ?? nothing}>${shared.join(', ')}</span>` : nothing}
      </td>
      ${perspectives.map(({ id, label }) => {
        const given = answers.find(({ perspective }) => perspective === id)?.label ?? '–';
        return html`
          <td role="cell" lang=${contentLang ?? nothing}>
            <span class="dwn-who" aria-hidden="true">${label}</span> ${given}
          </td>
        `;
      })}
    </tr>
  `;
}

const icons: Readonly<Record<ComparedRow['agreement'], string>> = {
  same: 'M3 8.5 6.5 12 13 4.5',
  partly: 'M2 8c2-3 4-3 6 0s4 3 6 0',
  different: 'M3 6h10M3 10h10M11 3 5 13',
  open: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10.2M8 12.6v.9',
};

function iconView(agreement: ComparedRow['agreement']): TemplateResult {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path class="dwn-mark" d=${icons[agreement]}></path>
  </svg>`;
}
