import { html, type TemplateResult } from 'lit';

/** What a person typed: paragraphs and lines as they were, and never more than text. */
export function linesView(text: string): readonly TemplateResult[] {
  return text
    .split(/\n\s*\n/)
    .map(
      (paragraph) =>
        html`<p class="utrecht-paragraph">
          ${paragraph.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}
        </p>`,
    );
}
