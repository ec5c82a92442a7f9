import { recordDeliberation, type DeliberationComparedState } from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { toneIcon } from '../views/tone-icon.js';
import type { DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';

/** The end: what came out, as it goes into the record. */
export function endedView(
  state: DeliberationComparedState,
  course: DeliberationController,
  context: DeliberationContext,
): TemplateResult {
  const { words, level } = context;
  const { done, outcome } = words;
  return html`
    <div class="utrecht-alert utrecht-alert--ok dwn-outcome">
      <div class="utrecht-alert__content">
        <p class="dwn-tone dwn-tone--ok">${toneIcon('ok')}</p>
        ${headingView(level, done.title, { look: 2, focus: true })}
        <p class="utrecht-paragraph">${done.lead}</p>
      </div>
    </div>
    ${conclusionView(state, context)}
    <div class="utrecht-action-group dwn-actions">
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action"
        @click=${() => course.show({ kind: 'compare' })}
      >
        ${outcome.toComparison}
      </button>
      <button
        type="button"
        class="utrecht-button utrecht-button--subtle"
        @click=${() => course.show({ kind: 'outcome' })}
      >
        ${done.change}
      </button>
    </div>
  `;
}

/** What came out, why, and who decides. */
export function conclusionView(
  state: DeliberationComparedState,
  { words: { done }, contentLang }: DeliberationContext,
): TemplateResult {
  const { result, undecided } = recordDeliberation(state);
  const end = result ?? undecided;
  return html`
    <dl class="dwn-ended">
      <dt>${done.chosen}</dt>
      <dd>${result ? html`<span dir="auto">${result.option}</span>` : done.noneYet}</dd>
      <dt>${done.why}</dt>
      <dd class="dwn-own" dir="auto">${end?.why}</dd>
      <dt>${done.decides}</dt>
      <dd lang=${contentLang ?? nothing}>${end?.decides}</dd>
    </dl>
  `;
}
