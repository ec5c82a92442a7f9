import { drawSum, type DrawnSumLine } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { sumStyles } from '../styles/sum.styles.js';
import type { AdvicePart } from './advice-part.js';
import { headingView } from './heading.js';
import { inlineText } from './inline-text.js';
import type { ViewContext } from './view-context.js';

/** The calculation of an aid, line by line. */
export const sumPart: AdvicePart = {
  styles: sumStyles,
  draw({ snapshot }, context) {
    const sum = drawSum(snapshot);
    if (!sum) return nothing;
    const { messages, level, contentLang } = context;
    return html`
      <div class="dwn-part-of-advice">
        <table class="dwn-sum">
          <caption>
            ${headingView(level, sum.title, { ...(contentLang && { lang: contentLang }) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">${messages.sum.item}</th>
              <th scope="col">${messages.sum.amount}</th>
            </tr>
          </thead>
          <tbody lang=${contentLang ?? nothing}>
            ${sum.lines.map((line) => lineView(line, context))}
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

function lineView(line: DrawnSumLine, context: ViewContext): TemplateResult {
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
      <td class="dwn-amount">${amountView(line, context)}</td>
    </tr>
  `;
}

const symbols = { plus: '+', minus: '−' };

/** The sign as a symbol to see and as a word to hear: many a screen reader passes over the symbol. */
function amountView({ amount, sign }: DrawnSumLine, { messages, lang }: ViewContext): TemplateResult {
  const shown = sign ?? (/[-−]/.test(amount) ? 'minus' : undefined);
  // An amount that is not known has no sign.
  if (!shown || !/\d/.test(amount)) return html`${amount}`;
  return html`
    <span aria-hidden="true">${symbols[shown]}</span>
    <span class="dwn-hidden" lang=${lang}>${messages.sum.signs[shown]}</span>
    ${sign ? amount : amount.replace(/[-−]/, '')}
  `;
}
