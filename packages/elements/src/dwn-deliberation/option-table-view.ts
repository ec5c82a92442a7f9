import {
  type ComparedCell,
  type ComparedOption,
  type DeliberationComparedState,
  type DeliberationRole,
} from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { agreementView, spreadView } from './agreement-view.js';
import { namesOf, type DeliberationContext } from './deliberation-context.js';

/** How each role judges one option from each side, and how far they agree. Stacked where there is no room. */
export function optionTableView(
  { text, cells }: ComparedOption,
  index: number,
  { topic, weighings }: DeliberationComparedState,
  context: DeliberationContext,
): TemplateResult {
  const { words, level, contentLang } = context;
  const { compare } = words;
  const given = topic.roles.filter(({ code }) => weighings.some(({ role }) => role === code));
  // Who brings experience of their own stands apart, below.
  const roles = [...given.filter(({ experience }) => !experience), ...given.filter(({ experience }) => experience)];
  const id = `option-title-${index}`;
  // Roles in words: a table that is stacked on a narrow screen would lose them in some browsers.
  return html`
    <section class="dwn-compared-part" aria-labelledby=${id}>
      ${headingView(level + 1, html`<span dir="auto">${compare.optionTitle(text)}</span>`, { id })}
      <table class="dwn-weighed" role="table" aria-labelledby=${id}>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">${compare.role}</th>
            ${cells.map(
              ({ criterion }) =>
                html`<th role="columnheader" scope="col" lang=${contentLang ?? nothing}>${criterion.label}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${roles.map((role) => roleView(role, cells, context))}
        </tbody>
        <tbody>
          <tr role="row" class="dwn-weighed-together">
            <th role="rowheader" scope="row">${compare.together}</th>
            ${cells.map((cell) => togetherView(cell, context))}
          </tr>
        </tbody>
      </table>
    </section>
  `;
}

function roleView(
  role: DeliberationRole,
  cells: readonly ComparedCell[],
  { words, messages, contentLang }: DeliberationContext,
): TemplateResult {
  return html`
    <tr role="row" class=${role.experience ? 'dwn-weighed-experience' : ''}>
      <th role="rowheader" scope="row">
        <span lang=${contentLang ?? nothing}>${role.label}</span>
        ${role.experience ? html`<span class="dwn-badge">${words.setup.experience}</span>` : nothing}
      </th>
      ${cells.map(({ criterion, steps }) => {
        const step = steps.find(({ roles }) => roles.some(({ code }) => code === role.code));
        return html`
          <td role="cell" lang=${step ? (contentLang ?? nothing) : nothing}>
            ${sideView(criterion.label)} ${step?.label ?? messages.dontKnow}
          </td>
        `;
      })}
    </tr>
  `;
}

function togetherView(cell: ComparedCell, context: DeliberationContext): TemplateResult {
  const { compare } = context.words;
  const { agreement, criterion, steps, unknown } = cell;
  const chosen = steps.filter(({ roles }) => roles.length > 0);
  return html`
    <td role="cell" class="dwn-weighed--${agreement}">
      ${sideView(criterion.label)}
      <span class="dwn-agreement">${agreementView(agreement)} ${compare.agreements[agreement]}</span>
      ${chosen.length === 0 ? nothing : spreadView(cell)}
      ${
        chosen.length < 2
          ? nothing
          : html`<span class="dwn-range" lang=${context.contentLang ?? nothing}
              >${compare.range(chosen[0]?.label ?? '', chosen.at(-1)?.label ?? '')}</span
            >`
      }
      ${unknown.length === 0 ? nothing : html`<span class="dwn-range">${compare.unknown(namesOf(unknown, context))}</span>`}
    </td>
  `;
}

/** The heading of its column, for where columns are stacked. */
function sideView(label: string): TemplateResult {
  return html`<span class="dwn-side" aria-hidden="true">${label}</span>`;
}
