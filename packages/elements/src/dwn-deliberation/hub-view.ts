import {
  listWaiting,
  type DeliberationRole,
  type DeliberationWeighingState,
} from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { toneIcon } from '../views/tone-icon.js';
import { namesOf, type DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';
import type { HubQuestion } from './deliberation-screen.js';
import { faultsView } from './faults-view.js';
import { inviteView, receiveView, type ExchangeIntents } from './exchange-view.js';

/** Who has given and who is next; never what was given. */
export function hubView(
  state: DeliberationWeighingState,
  asks: HubQuestion | undefined,
  course: DeliberationController,
  context: DeliberationContext,
  intents: ExchangeIntents,
): TemplateResult {
  const waiting = listWaiting(state);
  const next = waiting.find(({ code }) => code === state.draft?.role) ?? waiting[0];
  if (asks) return askView(asks, waiting, state, course, context);
  return html`
    ${next ? nothing : allView(course, context)}
    ${next && state.way === 'one-screen' ? handOverView(next, state, course, context) : nothing}
    ${next && state.way === 'devices' ? html`${faultsView(context, intents.focus)} ${inviteView(state, context, intents)} ${receiveView(course, context, intents)}` : nothing}
    ${whoView(state, waiting, next, course, context)}
    <div class="utrecht-action-group dwn-actions">
      ${
        next && state.weighings.length > 0
          ? html`<button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              @click=${() => course.show({ kind: 'hub', asks: { kind: 'without' } })}
            >
              ${context.words.hub.without(namesOf(waiting, context))}
            </button>`
          : nothing
      }
      ${
        state.weighings.length === 0
          ? html`<button
              type="button"
              class="utrecht-button utrecht-button--subtle"
              @click=${() => course.backToTopic()}
            >
              ${context.words.hub.changeTopic}
            </button>`
          : nothing
      }
    </div>
  `;
}

function allView(course: DeliberationController, { words, level }: DeliberationContext): TemplateResult {
  return html`
    ${headingView(level, words.hub.all, { look: 2, focus: true })}
    <p class="utrecht-paragraph">${words.hub.allLead}</p>
    <div class="utrecht-action-group dwn-actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${() => course.reveal()}>
        ${words.hub.reveal}
      </button>
    </div>
  `;
}

function handOverView(
  { code, label }: DeliberationRole,
  { draft }: DeliberationWeighingState,
  course: DeliberationController,
  { words, level }: DeliberationContext,
): TemplateResult {
  return html`
    <div class="utrecht-alert utrecht-alert--info dwn-outcome">
      <div class="utrecht-alert__content">
        ${headingView(level, words.hub.handOver(label), { look: 2, focus: true })}
        <p class="utrecht-paragraph">${words.hub.handOverLead}</p>
        <div class="utrecht-action-group">
          <button
            type="button"
            class="utrecht-button utrecht-button--primary-action"
            @click=${() => course.weigh(code)}
          >
            ${draft?.role === code ? words.hub.goOnAs(label) : words.hub.weighAs(label)}
          </button>
        </div>
      </div>
    </div>
  `;
}

function whoView(
  { topic, way }: DeliberationWeighingState,
  waiting: readonly DeliberationRole[],
  next: DeliberationRole | undefined,
  course: DeliberationController,
  { words, level, contentLang }: DeliberationContext,
): TemplateResult {
  const { hub, exchange, setup } = words;
  return html`
    <div class="dwn-deliberation-part ${way === 'one-screen' ? 'dwn-deliberation-part--first' : ''}">
      ${headingView(level + 1, hub.who, { id: 'who-title' })}
      <ul class="dwn-who-list" aria-labelledby="who-title">
        ${topic.roles.map((role) => {
          const isWaiting = waiting.includes(role);
          const isNext = way === 'one-screen' && role === next;
          const action = isWaiting ? (way === 'devices' ? exchange.here : hub.instead) : hub.again;
          return html`
            <li class="dwn-who-row dwn-who-row--${isWaiting ? 'waiting' : 'given'}">
              <span class="dwn-who-mark">${isWaiting ? nothing : toneIcon('ok')}</span>
              <span>
                <strong lang=${contentLang ?? nothing}>${role.label}</strong>
                ${role.experience ? html`<span class="dwn-badge">${setup.experience}</span>` : nothing}
                <span class="dwn-who-status">${isNext ? hub.first : isWaiting ? hub.waiting : hub.given}</span>
              </span>
              ${
                isNext
                  ? nothing
                  : html`<button
                      type="button"
                      class="utrecht-button utrecht-button--subtle dwn-change"
                      @click=${() => course.weigh(role.code)}
                    >
                      ${action}<span class="dwn-hidden"
                        >: <span lang=${contentLang ?? nothing}>${role.label}</span></span
                      >
                    </button>`
              }
            </li>
          `;
        })}
      </ul>
    </div>
  `;
}

/** Asks before something that cannot be undone. */
function askView(
  asks: HubQuestion,
  waiting: readonly DeliberationRole[],
  { topic, weighings }: DeliberationWeighingState,
  course: DeliberationController,
  context: DeliberationContext,
): TemplateResult {
  const { hub, exchange } = context.words;
  const back = () => course.show({ kind: 'hub' });
  if (asks.kind === 'replace') {
    const role = topic.roles.find(({ code }) => code === asks.contribution.weighing.role)?.label ?? '';
    const replace = () => course.accept(asks.contribution, true);
    return questionView(
      {
        title: exchange.replaceTitle(role),
        lead: exchange.replaceLead,
        yes: exchange.replaceYes,
        no: exchange.replaceNo,
      },
      replace,
      back,
      context,
    );
  }
  const lead = weighings.length < 2 ? hub.tooFew : hub.withoutLead(namesOf(waiting, context));
  const goOn = weighings.length < 2 ? undefined : () => course.reveal(true);
  return questionView({ title: hub.withoutSure, lead, yes: hub.withoutYes, no: hub.withoutNo }, goOn, back, context);
}

function questionView(
  { title, lead, yes, no }: Readonly<Record<'title' | 'lead' | 'yes' | 'no', string>>,
  agree: (() => void) | undefined,
  back: () => void,
  { level }: DeliberationContext,
): TemplateResult {
  return html`
    <div class="utrecht-alert utrecht-alert--warning">
      <div class="utrecht-alert__content">
        ${headingView(level, title, { look: 3, focus: true })}
        <p class="utrecht-paragraph">${lead}</p>
        <div class="utrecht-action-group">
          ${
            agree
              ? html`<button type="button" class="utrecht-button utrecht-button--primary-action" @click=${agree}>
                  ${yes}
                </button>`
              : nothing
          }
          <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${back}>${no}</button>
        </div>
      </div>
    </div>
  `;
}
