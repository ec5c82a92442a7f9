import {
  compareWeighings,
  type ComparedWeighings,
  type DeliberationComparedState,
} from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { agreementView } from './agreement-view.js';
import { namesOf, type DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';
import { conclusionView } from './ended-view.js';
import { insightsView } from './insights-view.js';
import { optionTableView } from './option-table-view.js';

/** All weighings side by side: words and roles, no sums and no ranks. */
export function compareView(
  state: DeliberationComparedState,
  course: DeliberationController,
  context: DeliberationContext,
  print: () => void,
): TemplateResult {
  const { words, level } = context;
  const compared = compareWeighings(state);
  return html`
    <div class="dwn-comparison">
      ${headingView(level, words.compare.title, { look: 2, focus: true })}
      <p class="utrecht-paragraph dwn-asked"><bdi>${state.topic.question}</bdi></p>
      <p class="utrecht-paragraph">${words.compare.lead}</p>
      ${
        compared.absent.length === 0
          ? nothing
          : html`<p class="utrecht-paragraph dwn-absent">${words.compare.absent(namesOf(compared.absent, context))}</p>`
      }
      <div class="dwn-extremes">
        ${extremesView('same', compared, context)} ${extremesView('apart', compared, context)}
      </div>
      ${compared.options.map((option, index) => optionTableView(option, index, state, context))}
      ${insightsView(compared, context)} ${voicesView(compared, context)}
      ${isConcluded(state) ? concludedView(state, context) : nothing}
    </div>
    <div class="utrecht-action-group dwn-actions">
      <button
        type="button"
        class="utrecht-button utrecht-button--primary-action"
        @click=${() => course.show({ kind: 'outcome' })}
      >
        ${words.compare.toOutcome}
      </button>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${print}>
        ${words.compare.print}
      </button>
    </div>
  `;
}

/** Whether all of the outcome has been filled in: only then it belongs on paper. */
function isConcluded({ conclusion: { why, decides } }: DeliberationComparedState): boolean {
  return why.trim() !== '' && decides !== '';
}

function concludedView(state: DeliberationComparedState, context: DeliberationContext): TemplateResult {
  const { words, level } = context;
  return html`
    <section class="dwn-compared-part" aria-labelledby="concluded">
      ${headingView(level + 1, words.compare.outcomeTitle, { id: 'concluded' })} ${conclusionView(state, context)}
    </section>
  `;
}

/** Where all agree, or where they are far apart. */
function extremesView(
  kind: 'same' | 'apart',
  { options }: ComparedWeighings,
  { words: { compare }, level, contentLang }: DeliberationContext,
): TemplateResult {
  const cells = options.flatMap(({ text, cells: all }) =>
    all.filter(({ agreement }) => agreement === kind).map((cell) => ({ text, cell })),
  );
  return html`
    <div class="dwn-extreme">
      <p class="dwn-agreement">${agreementView(kind)}</p>
      ${headingView(level + 1, kind === 'same' ? compare.sameTitle : compare.apartTitle, { look: 4 })}
      ${
        cells.length === 0
          ? html`<p class="utrecht-paragraph">${kind === 'same' ? compare.sameNone : compare.apartNone}</p>`
          : html`<ul class="dwn-list">
              ${cells.map(({ text, cell }) => {
                const chosen = cell.steps.filter(({ roles }) => roles.length > 0);
                const [worst, best] = [chosen[0]?.label ?? '', chosen.at(-1)?.label ?? ''];
                return html`<li>
                  <span dir="auto">${compare.cell(text, cell.criterion.label)}</span>:
                  <span lang=${contentLang ?? nothing}
                    >${kind === 'same' ? `‘${worst}’` : compare.range(worst, best)}</span
                  >
                </li>`;
              })}
            </ul>`
      }
    </div>
  `;
}

function voicesView({ voices }: ComparedWeighings, { words, level, contentLang }: DeliberationContext): TemplateResult {
  const { compare, setup, weigh } = words;
  return html`
    <section class="dwn-compared-part" aria-labelledby="arguments">
      ${headingView(level + 1, compare.argumentsTitle, { id: 'arguments' })}
      <ul class="dwn-voices">
        ${voices.map(
          ({ role, argument, noticed }) => html`
            <li class="dwn-voice ${role.experience ? 'dwn-voice--experience' : ''}">
              <p class="dwn-voice-role">
                <strong lang=${contentLang ?? nothing}>${role.label}</strong>
                ${role.experience ? html`<span class="dwn-badge">${setup.experience}</span>` : nothing}
              </p>
              <p class="utrecht-paragraph dwn-own" dir="auto">${argument.trim()}</p>
              ${
                noticed.trim() === ''
                  ? nothing
                  : html`<p class="utrecht-paragraph dwn-noticed">${weigh.noticed}</p>
                      <p class="utrecht-paragraph dwn-own" dir="auto">${noticed.trim()}</p>`
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
