import type { Tone } from '@doen-wat-nodig-is/core';
import { svg, type SVGTemplateResult } from 'lit';

const shapes: Readonly<Record<Tone, SVGTemplateResult>> = {
  urgent: svg`<path d="M12 2 1 22h22L12 2Zm-1 7h2v7h-2V9Zm0 9h2v2h-2v-2Z" />`,
  warn: svg`<path d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1 5h2v8h-2V6Zm0 10h2v2h-2v-2Z" />`,
  info: svg`<path d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1 5h2v2h-2V6Zm0 4h2v8h-2v-8Z" />`,
  ok: svg`<path d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1.5 15.5L6 12l1.5-1.5 3 3 6-6L18 9l-7.5 7.5Z" />`,
};

/** The shape of a tone; the word stands beside it, so screen readers skip it. */
export function toneIcon(tone: Tone): SVGTemplateResult {
  return svg`<svg class="dwn-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="currentColor">${shapes[tone]}</svg>`;
}
