import {
  messageToCode,
  writeContribution,
  writeInvitation,
  type DeliberationMessage,
  type DeliberationWeighingState,
} from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { headingView } from '../views/heading.js';
import { choicesView } from './choices-view.js';
import { faultAt, type DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';
import { faultsView } from './faults-view.js';

/** What a person can do to send and to receive. */
export interface ExchangeIntents {
  readonly copy: (text: string) => void;
  readonly download: (name: string, message: DeliberationMessage) => void;
  /** Reads the file that was chosen. */
  readonly openFile: (file: File, take: (text: string) => void) => void;
  readonly focus: (control: string) => void;
}

/** The invitation, to copy or to keep as a file. */
export function inviteView(
  state: DeliberationWeighingState,
  { words, level, faults }: DeliberationContext,
  intents: ExchangeIntents,
): TemplateResult {
  const { exchange } = words;
  const invitation = writeInvitation(state);
  return html`
    ${headingView(level, exchange.inviteTitle, { look: 2, focus: faults.length === 0 })}
    <p class="utrecht-paragraph">${exchange.inviteLead}</p>
    ${sendView({
      label: exchange.inviteCode,
      code: messageToCode(invitation),
      copy: exchange.copyInvitation,
      save: exchange.saveInvitation,
      onCopy: (code) => intents.copy(exchange.invitationText(code)),
      onSave: () => intents.download(exchange.invitationFile, invitation),
    })}
  `;
}

/** What goes back to who leads. */
export function contributionView(
  state: DeliberationWeighingState,
  course: DeliberationController,
  { words, level }: DeliberationContext,
  intents: ExchangeIntents,
): TemplateResult | typeof nothing {
  const { exchange } = words;
  const [weighing] = state.weighings;
  if (!weighing) return nothing;
  const contribution = writeContribution(state.id, weighing);
  return html`
    ${headingView(level, exchange.contributionTitle, { look: 2, focus: true })}
    <p class="utrecht-paragraph">${exchange.contributionLead}</p>
    ${sendView({
      label: exchange.contributionTitle,
      code: messageToCode(contribution),
      copy: exchange.copyContribution,
      save: exchange.saveContribution,
      onCopy: (code) => intents.copy(exchange.contributionText(code)),
      onSave: () => intents.download(exchange.contributionFile(weighing.role), contribution),
    })}
    <div class="utrecht-action-group dwn-actions">
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => course.weigh(weighing.role)}>
        ${exchange.changeWeighing}
      </button>
    </div>
  `;
}

/** Where who leads puts what came back. */
export function receiveView(
  course: DeliberationController,
  context: DeliberationContext,
  intents: ExchangeIntents,
): TemplateResult {
  const { exchange } = context.words;
  return html`
    <div class="dwn-deliberation-part">
      ${headingView(context.level + 1, exchange.receiveTitle)}
      <p class="utrecht-paragraph">${exchange.receiveLead}</p>
      ${pasteView(
        {
          label: exchange.contributionCode,
          submit: exchange.add,
          take: (text) => course.receive(text),
          look: 'utrecht-button--secondary-action',
        },
        course,
        context,
        intents,
      )}
    </div>
  `;
}

/** Where somebody who was invited puts the invitation. */
export function joinView(
  course: DeliberationController,
  context: DeliberationContext,
  intents: ExchangeIntents,
  back: (() => void) | undefined,
): TemplateResult {
  const { exchange, back: label } = context.words;
  return html`
    ${headingView(context.level, exchange.joinTitle, { look: 2, focus: context.faults.length === 0 })}
    <p class="utrecht-paragraph">${exchange.joinLead}</p>
    ${faultsView(context, intents.focus)}
    ${pasteView(
      {
        label: exchange.joinCode,
        submit: exchange.joinStart,
        take: (text) => course.join(text),
        look: 'utrecht-button--primary-action',
        back,
        backLabel: label,
      },
      course,
      context,
      intents,
    )}
  `;
}

/** Somebody who was invited reads what it is about, and says as whom. */
export function roleView(
  { topic }: DeliberationWeighingState,
  course: DeliberationController,
  context: DeliberationContext,
  intents: ExchangeIntents,
): TemplateResult {
  const { words, level, contentLang, faults } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    course.weighInvited();
  };
  return html`
    ${headingView(level, html`<bdi>${topic.question}</bdi>`, { look: 2, focus: faults.length === 0 })}
    <p class="utrecht-paragraph" lang=${contentLang ?? nothing}>${topic.purpose}</p>
    ${faultsView(context, intents.focus)}
    <form novalidate @submit=${submit}>
      ${choicesView(
        {
          id: 'role',
          legend: words.exchange.roleTitle,
          choices: topic.roles.map(({ code, label }) => ({ value: code, label, lang: contentLang })),
          chosen: course.role,
          onChoose: (role) => course.chooseRole(role),
        },
        context,
      )}
      <div class="utrecht-action-group dwn-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${words.exchange.toWeigh}</button>
      </div>
    </form>
  `;
}

interface SendState {
  readonly label: string;
  readonly code: string;
  readonly copy: string;
  readonly save: string;
  readonly onCopy: (code: string) => void;
  readonly onSave: () => void;
}

function sendView({ label, code, copy, save, onCopy, onSave }: SendState): TemplateResult {
  return html`
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea dwn-code"
      readonly
      rows="6"
      aria-label=${label}
      spellcheck="false"
      .value=${code}
      @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
    ></textarea>
    <div class="utrecht-action-group dwn-actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${() => onCopy(code)}>
        ${copy}
      </button>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${onSave}>${save}</button>
    </div>
  `;
}

interface PasteState {
  readonly label: string;
  readonly submit: string;
  readonly take: (text?: string) => void;
  readonly look: 'utrecht-button--primary-action' | 'utrecht-button--secondary-action';
  readonly back?: (() => void) | undefined;
  readonly backLabel?: string;
}

function pasteView(
  { label, submit, take, look, back, backLabel }: PasteState,
  course: DeliberationController,
  context: DeliberationContext,
  { openFile }: ExchangeIntents,
): TemplateResult {
  const error = faultAt('code', context);
  const send = (event: Event) => {
    event.preventDefault();
    take();
  };
  const choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) openFile(file, take);
    // The same file can be chosen again once it is mended.
    input.value = '';
  };
  return html`
    <form novalidate @submit=${send}>
      <div class="utrecht-form-field dwn-field ${error ? 'utrecht-form-field--invalid' : ''}">
        <div class="utrecht-form-field__label"><label class="utrecht-form-label" for="code">${label}</label></div>
        ${error ? html`<div class="utrecht-form-field-error-message" id="code-error">${error}</div>` : nothing}
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea dwn-code"
          id="code"
          rows="3"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'code-error' : nothing}
          .value=${live(course.pasted)}
          @input=${(event: Event) => (course.pasted = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <div class="utrecht-form-field dwn-field">
        <div class="utrecht-form-field__label">
          <label class="utrecht-form-label" for="file">${context.words.exchange.orFile}</label>
        </div>
        <input
          class="dwn-file"
          type="file"
          id="file"
          accept=".json,.txt,application/json,text/plain"
          @change=${choose}
        />
      </div>
      <div class="utrecht-action-group dwn-actions">
        <button type="submit" class="utrecht-button ${look}">${submit}</button>
        ${
          back
            ? html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${back}>
                ${backLabel}
              </button>`
            : nothing
        }
      </div>
    </form>
  `;
}
