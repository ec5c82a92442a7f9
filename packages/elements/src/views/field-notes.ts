import { html, nothing, type TemplateResult } from 'lit';
import { defaultLength } from '../fields/default-length.js';
import type { FieldState } from './field-state.js';
import { inlineText } from './inline-text.js';
import { proposalView } from './proposal-view.js';
import type { ViewContext } from './view-context.js';

/** Between the question and its answers: the hint, what may be done, what is suggested, and what is wrong. */
export function notesView(state: FieldState, context: ViewContext): TemplateResult {
  const { question, error, proposal } = state;
  const id = `q-${question.id}`;
  const note = noteOf(state, context);
  return html`
    ${
      question.hint === undefined
        ? nothing
        : html`<div class="utrecht-form-field-description" id="${id}-hint" lang=${context.contentLang ?? nothing}>
            ${inlineText(question.hint)}
          </div>`
    }
    ${note === '' ? nothing : html`<div class="utrecht-form-field-description" id="${id}-note">${note}</div>`}
    ${proposal ? proposalView(proposal, context) : nothing}
    ${
      error === undefined
        ? nothing
        : html`<div class="utrecht-form-field-error-message" id="${id}-error">${error}</div>`
    }
  `;
}

function noteOf({ question, moot }: FieldState, { messages }: ViewContext): string {
  const isText = question.type === 'short-text' || question.type === 'long-text';
  return [
    question.type === 'multiple' ? messages.chooseMore : '',
    isText ? `${messages.freeTextNote} ${messages.charactersAtMost(defaultLength(question))}` : '',
    moot ? messages.noLongerNeeded : '',
  ]
    .filter((note) => note !== '')
    .join(' ');
}

/** Ids of what stands by the field now. */
export function describedBy(state: FieldState, context: ViewContext): string | typeof nothing {
  const { question, error, proposal, warnings } = state;
  const parts = [
    question.hint === undefined ? '' : 'hint',
    noteOf(state, context) === '' ? '' : 'note',
    proposal ? 'proposal' : '',
    error === undefined ? '' : 'error',
    question.type === 'number' && question.unit ? 'unit' : '',
    warnings?.length ? 'warning' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? nothing : parts.map((part) => `q-${question.id}-${part}`).join(' ');
}
