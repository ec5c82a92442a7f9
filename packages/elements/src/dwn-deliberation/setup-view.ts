import {
  deliberationLimits,
  type DeliberationRole,
  type DeliberationSetupState,
} from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { headingView } from '../views/heading.js';
import { choicesView } from './choices-view.js';
import { faultAt, type DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';
import { faultsView } from './faults-view.js';
import { textView } from './text-view.js';

/** What a person can do with the topic, beside filling it in. */
export interface SetupIntents {
  readonly addOption: () => void;
  readonly removeOption: (index: number) => void;
  readonly toggleRole: (role: DeliberationRole) => void;
  readonly focus: (control: string) => void;
}

/** The question, the options and who take part. */
export function setupView(
  { topic, way }: DeliberationSetupState,
  offered: readonly DeliberationRole[],
  course: DeliberationController,
  context: DeliberationContext,
  intents: SetupIntents,
): TemplateResult {
  const { words, level, contentLang } = context;
  const { setup } = words;
  const submit = (event: Event) => {
    event.preventDefault();
    course.begin();
  };
  return html`
    ${headingView(level, topic.title, { look: 2, focus: context.faults.length === 0, ...(contentLang && { lang: contentLang }) })}
    <p class="utrecht-paragraph" lang=${contentLang ?? nothing}>${topic.purpose}</p>
    ${faultsView(context, intents.focus)}
    <p class="utrecht-paragraph dwn-note">${setup.noNames}</p>
    <form novalidate @submit=${submit}>
      ${textView(
        {
          id: 'question',
          label: setup.question,
          hint: setup.questionHint,
          text: topic.question,
          rows: 2,
          maximum: deliberationLimits.question,
          onText: (question) => course.changeTopic({ question }),
        },
        context,
      )}
      <div class="dwn-field" role="group" aria-labelledby="options-title" aria-describedby="options-hint">
        ${headingView(level + 1, setup.options, { id: 'options-title' })}
        <p class="utrecht-paragraph dwn-note" id="options-hint">${setup.optionsHint}</p>
        ${topic.options.map((text, index) => optionView(text, index, topic.options, course, context, intents))}
        <p class="utrecht-paragraph dwn-standing">
          ${setup.standing} <strong lang=${contentLang ?? nothing}>${topic.standingOption}</strong>
        </p>
        ${
          topic.options.length < deliberationLimits.options - 1
            ? html`<div class="utrecht-action-group">
                <button
                  type="button"
                  class="utrecht-button utrecht-button--secondary-action"
                  @click=${intents.addOption}
                >
                  ${setup.addOption}
                </button>
              </div>`
            : nothing
        }
      </div>
      ${rolesView(topic.roles, offered, context, intents)}
      ${choicesView(
        {
          id: 'way',
          legend: setup.way,
          choices: (['one-screen', 'devices'] as const).map((value) => ({ value, ...setup.ways[value] })),
          chosen: way,
          onChoose: (value) => course.chooseWay(value === 'devices' ? 'devices' : 'one-screen'),
        },
        context,
      )}
      <div class="utrecht-action-group dwn-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${setup.begin}</button>
      </div>
    </form>
    <div class="dwn-aside">
      ${headingView(level + 1, setup.joinTitle, { look: 4 })}
      <button
        type="button"
        class="utrecht-button utrecht-button--subtle dwn-change"
        @click=${() => course.show({ kind: 'join' })}
      >
        ${setup.join}
      </button>
    </div>
  `;
}

function optionView(
  text: string,
  index: number,
  all: readonly string[],
  course: DeliberationController,
  context: DeliberationContext,
  intents: SetupIntents,
): TemplateResult {
  const { setup } = context.words;
  const label = setup.option(index + 1);
  return html`
    <div class="dwn-own-option">
      ${textView(
        {
          id: `option-${index}`,
          label,
          text,
          rows: 1,
          maximum: deliberationLimits.option,
          optional: index > 0,
          onText: (typed) => course.changeTopic({ options: all.with(index, typed) }),
        },
        context,
      )}
      ${
        all.length > 1
          ? html`<button
              type="button"
              class="utrecht-button utrecht-button--subtle dwn-change dwn-remove"
              @click=${() => intents.removeOption(index)}
            >
              ${setup.removeOption}<span class="dwn-hidden">: ${label}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}

function rolesView(
  chosen: readonly DeliberationRole[],
  offered: readonly DeliberationRole[],
  context: DeliberationContext,
  { toggleRole }: SetupIntents,
): TemplateResult {
  const { words, contentLang } = context;
  const error = faultAt('role-0', context);
  return html`
    <div class="utrecht-form-field dwn-field ${error ? 'utrecht-form-field--invalid' : ''}">
      <fieldset
        class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"
        aria-describedby=${error ? 'roles-hint roles-error' : 'roles-hint'}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          <span class="dwn-question">${words.setup.roles}</span>
        </legend>
        <div class="utrecht-form-field-description" id="roles-hint">${words.setup.rolesHint}</div>
        ${error ? html`<div class="utrecht-form-field-error-message" id="roles-error">${error}</div>` : nothing}
        <div class="dwn-options">
          ${offered.map(
            (role, index) => html`
              <div class="dwn-option">
                <input
                  type="checkbox"
                  class="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
                  id="role-${index}"
                  .checked=${live(chosen.some(({ code }) => code === role.code))}
                  @change=${() => toggleRole(role)}
                />
                <label class="utrecht-form-label utrecht-form-label--checkbox" for="role-${index}">
                  <span lang=${contentLang ?? nothing}>${role.label}</span>
                  ${role.experience ? html`<span class="dwn-badge">${words.setup.experience}</span>` : nothing}
                </label>
              </div>
            `,
          )}
        </div>
      </fieldset>
    </div>
  `;
}
