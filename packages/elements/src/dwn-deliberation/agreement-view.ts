import type { Agreement, ComparedCell } from '@doen-wat-nodig-is/core/deliberation';
import { html, svg, type TemplateResult } from 'lit';

/** A sign for how far judgements agree; the word stands beside it. */
export function agreementView(agreement: Agreement): TemplateResult {
  return html`<svg class="dwn-icon" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
    <path class="dwn-agreement-sign" d=${signs[agreement]}></path>
  </svg>`;
}

const signs: Readonly<Record<Agreement, string>> = {
  same: 'M3 8.5 6.5 12 13 4.5',
  near: 'M2 8c2-3 4-3 6 0s4 3 6 0',
  apart: 'M5 4 1.5 8 5 12M11 4l3.5 4L11 12M2 8h4M10 8h4',
  open: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10.2M8 12.6v.9',
};

/** The scale from worst to best, filled where somebody judged so. The words stand beside it. */
export function spreadView({ steps }: ComparedCell): TemplateResult {
  const width = steps.length * 14;
  return html`<svg class="dwn-spread" viewBox="0 0 ${width} 12" width=${width} height="12" aria-hidden="true">
    ${steps.map(
      ({ roles }, index) =>
        svg`<rect class=${roles.length > 0 ? 'dwn-spread-chosen' : 'dwn-spread-empty'} x=${index * 14 + 1} y="1" width="11" height="10" />`,
    )}
  </svg>`;
}
