import { drawSum, type DrawnSumLine } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { partMessagesFor, type PartMessages } from '../messages/part-messages.js';
import { sumStyles } from '../styles/sum.styles.js';
import type { AdvicePart } from './advice-part.js';
import { headingView } from './heading.js';
import { inlineText } from './inline-text.js';
import type { ViewContext } from './view-context.js';

/** The calculation of an aid, line by line. */
export const sumPart: AdvicePart = {
  styles: sumStyles,
  draw({ snapshot, aid, lang }, context) {
    const sum = drawSum(snapshot);
    if (!sum) return nothing;
    const { level, contentLang } = context;
    const words = partMessagesFor(lang, aid.profile?.definition).sum;
    return html`
      <div class="dwn-part-of-advice">
        <table class="dwn-sum">
          <caption>
            ${headingView(level, sum.title, { ...(contentLang && { lang: contentLang }) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.item}</th>
              <th scope="col">${words.amount}</th>
            </tr>
          </thead>
          <tbody lang=${contentLang ?? nothing}>
            ${sum.lines.map((line) => lineView(line, words, context))}
          </tbody>
        </table>
        ${
          sum.note === undefined
            ? nothing
            : html`<p class="utrecht-paragraph dwn-note" lang=${contentLang ?? nothing}>${inlineText(sum.note)}</p>`
        }
      </div>
    `;
  },
};

function lineView(line: DrawnSumLine, words: PartMessages['sum'], context: ViewContext): TemplateResult {
  const { label, explanation, each, total } = line;
  return html`
    <tr class=${total ? 'dwn-sum-total' : ''}>
      <th scope="row">
        ${label} ${explanation === undefined ? nothing : html`<p class="dwn-note">${inlineText(explanation)}</p>`}
        ${
          each.length === 0
            ? nothing
            : html`<ul>
                ${each.map(
                  (item) => html` <li><span>${item.label}</span> <span class="dwn-amount">${item.amount}</span></li> `,
                )}
              </ul>`
        }
      </th>
      <td class="dwn-amount">${amountView(line, words, context)}</td>
    </tr>
  `;
}

const symbols = { plus: '+', minus: '−' };

/** The sign as a symbol to see and as a word to hear: many a screen reader passes over the symbol. */
function amountView(
  { amount, sign }: DrawnSumLine,
  { signs }: PartMessages['sum'],
  { lang }: ViewContext,
): TemplateResult {
  const shown = sign ?? (/[-−]/.test(amount) ? 'minus' : undefined);
  // An amount that is not known has no sign.
  if (!shown || !/\d/.test(amount)) return html`${amount}`;
  return html`
    <span aria-hidden="true">${symbols[shown]}</span>
    <span class="dwn-hidden" lang=${lang}>${signs[shown]}</span>
    ${sign ? amount : amount.replace(/[-−]/, '')}
  `;
}
