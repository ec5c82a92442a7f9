import { html, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../messages/messages.js';

/** Puts content into the root that keeps the style of the page out, and says aloud what `announcement` becomes. */
export function shieldView(content: unknown, lang: InterfaceLanguage, announcement: string): TemplateResult {
  return html`
    <div class="dwn-shield">
      <div class="dwn-root" part="root" lang=${lang} dir="ltr">
        ${content}
        <p class="dwn-hidden" role="status">${announcement}</p>
      </div>
    </div>
  `;
}
