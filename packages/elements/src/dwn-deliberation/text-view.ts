import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { guardView } from '../guard/guard-view.js';
import { faultAt, type DeliberationContext } from './deliberation-context.js';

/** A field of free text. */
export interface TextState {
  readonly id: string;
  readonly label: string | TemplateResult;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly rows: number;
  readonly maximum: number;
  readonly optional?: boolean;
  readonly onText: (text: string) => void;
}

/** A field of free text, watched for personal data while typing. */
export function textView(state: TextState, context: DeliberationContext): TemplateResult {
  const { id, label, hint, text, rows, maximum, optional = false, onText } = state;
  const { messages, language } = context;
  const error = faultAt(id, context);
  return html`
    <div class="utrecht-form-field dwn-field ${error ? 'utrecht-form-field--invalid' : ''}">
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for=${id}
          >${label}${optional ? html` <span class="dwn-optional">${messages.notRequired}</span>` : nothing}</label
        >
      </div>
      ${hint ? html`<div class="utrecht-form-field-description" id="${id}-hint">${hint}</div>` : nothing}
      ${error ? html`<div class="utrecht-form-field-error-message" id="${id}-error">${error}</div>` : nothing}
      <div class="utrecht-form-field__input">
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea ${error ? 'utrecht-textarea--invalid' : ''}"
          id=${id}
          rows=${rows}
          maxlength=${maximum}
          dir="auto"
          autocomplete="off"
          aria-required=${optional ? nothing : 'true'}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby="${hint ? `${id}-hint ` : ''}${error ? `${id}-error ` : ''}${id}-guard"
          .value=${live(text)}
          @input=${(event: Event) => onText((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      ${guardView({ text, id, language, onReplace: onText }, context)}
    </div>
  `;
}
