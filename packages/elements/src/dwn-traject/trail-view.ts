import type { TrailStep } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { openButtonView } from './open-button-view.js';
import { outcomeMarkView } from './outcome-mark-view.js';
import { contentLangOf, type TrajectContext } from './traject-context.js';

/** The steps so far: what each came to, and a way back to it. */
export function trailView(
  trail: readonly TrailStep[],
  context: TrajectContext,
  open: (aid: string) => void,
): TemplateResult {
  const { words, level } = context;
  return html`
    <nav class="dwn-trail" aria-labelledby="trail-title">
      ${headingView(level, words.trail, { look: 4, id: 'trail-title' })}
      <ol class="dwn-trail-steps">
        ${trail.map((step) => stepView(step, context, open))}
      </ol>
    </nav>
  `;
}

function stepView(step: TrailStep, context: TrajectContext, open: (aid: string) => void): TemplateResult {
  const { aid, title, status, answered, total } = step;
  const { words } = context;
  const isCurrent = status === 'current';
  const isUnderWay = status === 'open' && answered > 0;
  return html`
    <li class="dwn-trail-step dwn-trail-step--${status}" aria-current=${isCurrent ? 'step' : nothing}>
      <div class="dwn-trail-text">
        ${
          isCurrent
            ? html`<strong lang=${contentLangOf(aid, context) ?? nothing}>${title}</strong>`
            : openButtonView({ aid, title }, words.goBack, context, open)
        }
        ${outcomeMarkView(step, context)}
        <p class="dwn-trail-status">
          ${words.statuses[status]}${isUnderWay ? `: ${words.answered(answered, total)}` : nothing}
        </p>
      </div>
    </li>
  `;
}
