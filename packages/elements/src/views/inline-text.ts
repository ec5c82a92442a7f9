import { parseInline } from '@doen-wat-nodig-is/core';
import { html, type TemplateResult } from 'lit';

/** A text with its **bold** and its links; everything else stays text. */
export function inlineText(text: string): readonly (string | TemplateResult)[] {
  return parseInline(text).map((piece) => {
    if (piece.type === 'bold') return html`<strong>${piece.text}</strong>`;
    if (piece.type === 'text') return piece.text;
    return html`<a class="utrecht-link utrecht-link--html-a" href=${piece.href} rel="noopener noreferrer"
      >${piece.text}</a
    >`;
  });
}

/** A text in paragraphs, parted by blank lines. */
export function paragraphs(text: string): readonly TemplateResult[] {
  return text.split(/\n\s*\n/).map((part) => html`<p class="utrecht-paragraph">${inlineText(part)}</p>`);
}
