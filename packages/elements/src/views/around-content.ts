import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** A sentence of the interface around a text of the aid, each in its own language for who listens. */
export function aroundContent(
  sentence: (content: string) => string,
  content: string,
  { contentLang }: ViewContext,
): TemplateResult | string {
  if (contentLang === undefined) return sentence(content);
  const [before = '', after = ''] = sentence('\0').split('\0');
  return html`${before}<span lang=${contentLang}>${content}</span>${after}`;
}
