import { html, nothing, type TemplateResult } from 'lit';
import { contentLangOf, type TrajectContext } from './traject-context.js';

/**
 * Opens an aid. Shows its title only; who listens hears what it does, too. On paper it is a title.
 *
 * @param purpose around the title: "Terug naar …".
 */
export function openButtonView(
  { aid, title }: { readonly aid: string; readonly title: string },
  purpose: ((title: string) => string) | undefined,
  context: TrajectContext,
  open: (aid: string) => void,
): TemplateResult {
  const contentLang = contentLangOf(aid, context) ?? nothing;
  const [before = '', after = ''] = purpose?.('\0').split('\0') ?? [];
  return html`
    <button type="button" class="dwn-open" @click=${() => open(aid)}>
      <span class="dwn-hidden">${before}</span><span lang=${contentLang}>${title}</span
      ><span class="dwn-hidden">${after}</span>
    </button>
    <strong class="dwn-paper" lang=${contentLang}>${title}</strong>
  `;
}
