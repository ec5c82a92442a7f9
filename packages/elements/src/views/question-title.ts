import type { Question } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** The question itself, with a word where it may be left out. */
export function questionTitle(question: Question, { messages, contentLang }: ViewContext): TemplateResult {
  return html`<span lang=${contentLang ?? nothing}>${question.text}</span>${
      question.required === false ? html` <span class="dwn-optional">${messages.notRequired}</span>` : nothing
    }`;
}
