import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** What a button or summary is about, for who does not see where it stands. Begins right after its words. */
export function hiddenSubject(subject: string, { contentLang }: ViewContext): TemplateResult {
  return html`<span class="dwn-hidden">: <span lang=${contentLang ?? nothing}>${subject}</span></span>`;
}
