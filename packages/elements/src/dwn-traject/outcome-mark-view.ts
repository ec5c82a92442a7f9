import type { TrailStep } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { toneIcon } from '../views/tone-icon.js';
import { contentLangOf, type TrajectContext } from './traject-context.js';

/** What a step came to: how pressing as a shape, and in words for who does not see it. */
export function outcomeMarkView({ aid, outcome }: TrailStep, context: TrajectContext): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  const { tone, title } = outcome;
  return html`
    <p class="dwn-trail-outcome dwn-tone--${tone}">
      ${toneIcon(tone)}
      <span
        ><span class="dwn-hidden">${context.messages.advice.tones[tone]}: </span
        ><span lang=${contentLangOf(aid, context) ?? nothing}>${title}</span></span
      >
    </p>
  `;
}
