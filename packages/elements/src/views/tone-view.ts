import type { Tone } from '@doen-wat-nodig-is/core';
import { html, type TemplateResult } from 'lit';
import { toneIcon } from './tone-icon.js';
import type { ViewContext } from './view-context.js';

/** How pressing something is, as a shape and in words. */
export function toneView(tone: Tone, { messages }: ViewContext): TemplateResult {
  return html`<p class="dwn-tone dwn-tone--${tone}">${toneIcon(tone)} ${messages.advice.tones[tone]}</p>`;
}
