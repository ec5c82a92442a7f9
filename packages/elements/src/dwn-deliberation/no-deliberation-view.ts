import type { DeliberationStateProblem } from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import type { DeliberationContext } from './deliberation-context.js';

/** There is nothing to weigh by, or what was kept cannot be opened. */
export function noDeliberationView(
  shown: DeliberationStateProblem | 'empty',
  { words, level }: DeliberationContext,
  restart: () => void,
): TemplateResult {
  const isEmpty = shown === 'empty';
  return html`
    <div class="utrecht-alert ${isEmpty ? 'utrecht-alert--info' : 'utrecht-alert--error'}">
      <div class="utrecht-alert__content">
        ${headingView(level, isEmpty ? words.empty.title : words.problem.title, { focus: true })}
        <p class="utrecht-paragraph">${isEmpty ? words.empty.lead : words.problem[shown]}</p>
        ${
          isEmpty
            ? nothing
            : html`<div class="utrecht-action-group">
                <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${restart}>
                  ${words.problem.restart}
                </button>
              </div>`
        }
      </div>
    </div>
  `;
}
