import {
  deliberationLimits,
  listOptions,
  scoreOf,
  unknownStep,
  type DeliberationWeighingState,
  type Weighing,
} from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { headingView } from '../views/heading.js';
import { choicesView } from './choices-view.js';
import type { DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';
import { faultsView } from './faults-view.js';
import { textView } from './text-view.js';

/** One option at a time from each side; after the last, the arguments. */
export function weighView(
  state: DeliberationWeighingState,
  draft: Weighing,
  option: number,
  course: DeliberationController,
  context: DeliberationContext,
  focus: (control: string) => void,
): TemplateResult {
  const { words, messages, contentLang } = context;
  const { topic, way } = state;
  const options = listOptions(topic);
  const text = options[option];
  const isLast = text === undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isLast) course.give();
    else course.nextOption();
  };
  return html`
    <div class="dwn-where">
      <p class="utrecht-paragraph dwn-position">
        <strong>${isLast ? words.weigh.last : words.weigh.position(option + 1, options.length)}</strong>
      </p>
      <progress class="dwn-bar" max=${options.length + 1} value=${option} aria-hidden="true"></progress>
    </div>
    <p class="utrecht-paragraph dwn-turn">
      ${words.weigh.now}:
      <strong lang=${contentLang ?? nothing}>${topic.roles.find(({ code }) => code === draft.role)?.label}</strong>
    </p>
    ${isLast ? nothing : html`<p class="utrecht-paragraph dwn-note">${words.weigh.about}: <bdi>${topic.question}</bdi></p>`}
    ${faultsView(context, focus)}
    <form novalidate @submit=${submit}>
      ${
        // A radio button that became one of another option would take its check along.
        keyed(
          `${draft.role} ${option}`,
          isLast
            ? argumentsView(draft, topic.question, course, context)
            : optionView(state, draft, option, text, course, context),
        )
      }
      <div class="utrecht-action-group dwn-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          ${isLast ? words.weigh.done[way] : messages.next}
        </button>
        ${
          option > 0
            ? html`<button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                @click=${() => course.backFromWeighing()}
              >
                ${words.back}
              </button>`
            : nothing
        }
        <button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => course.stopWeighing()}>
          ${words.weigh.stop}
        </button>
      </div>
    </form>
  `;
}

function optionView(
  { topic }: DeliberationWeighingState,
  draft: Weighing,
  option: number,
  text: string,
  course: DeliberationController,
  context: DeliberationContext,
): TemplateResult {
  const { messages, contentLang, level, faults } = context;
  const lang = contentLang;
  const steps = topic.scale
    .filter(({ code }) => code !== unknownStep)
    .map(({ code, label }) => ({ value: code, label, lang }));
  return html`
    ${headingView(level, html`<bdi>${text}</bdi>`, { look: 2, focus: faults.length === 0 })}
    ${topic.criteria.map(({ id, label, question }, place) =>
      choicesView(
        {
          id: `score-${place}`,
          legend: html`<span lang=${lang ?? nothing}>${label}</span>`,
          hint: html`<span lang=${lang ?? nothing}>${question}</span>`,
          choices: [...steps, { value: unknownStep, label: messages.dontKnow }],
          chosen: scoreOf(draft, option, id),
          inRow: true,
          onChoose: (step) => course.score(option, id, step),
        },
        context,
      ),
    )}
  `;
}

function argumentsView(
  { argument, noticed }: Weighing,
  question: string,
  course: DeliberationController,
  context: DeliberationContext,
): TemplateResult {
  const { words, level, faults } = context;
  const maximum = deliberationLimits.argument;
  return html`
    ${headingView(level, html`<bdi>${question}</bdi>`, { look: 2, focus: faults.length === 0 })}
    ${textView(
      {
        id: 'argument',
        label: words.weigh.argument,
        hint: words.weigh.argumentHint,
        text: argument,
        rows: 4,
        maximum,
        onText: (text) => course.write({ argument: text }),
      },
      context,
    )}
    ${textView(
      {
        id: 'noticed',
        label: words.weigh.noticed,
        hint: words.weigh.noticedHint,
        text: noticed,
        rows: 3,
        maximum,
        optional: true,
        onText: (text) => course.write({ noticed: text }),
      },
      context,
    )}
  `;
}
