import type { AidDefinition, DeliberationSetup, RecordedDeliberation, Snapshot } from '@doen-wat-nodig-is/core';
import { html, nothing } from 'lit';
import { hasAbility, type DeliberationAbility, type DeliberationElement } from '../abilities.js';
import { partMessagesFor } from '../messages/part-messages.js';
import { hostedStyles } from '../styles/hosted.styles.js';
import type { AdvicePart, AdvicePartState } from './advice-part.js';
import { dropHosted, hostedElement, hostedView } from './hosted-view.js';
import { readKeptDeliberation } from './kept-deliberation.js';

const part = 'deliberation';

/** Colleagues weigh the case together: a button below the advice, and a screen of its own. */
export const deliberationPart: AdvicePart = {
  styles: hostedStyles,
  drawButton(state) {
    if (!state.aid.definition.deliberation || !hasAbility(part)) return nothing;
    return html`
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action"
        @click=${() => state.show('deliberation')}
      >
        ${wordsOf(state).open}
      </button>
    `;
  },
  drawScreen(state, context) {
    const { deliberation } = state.aid.definition;
    if (state.screen !== 'deliberation' || !deliberation) return nothing;
    forgetOld(state);
    return hostedView(
      {
        ability: part,
        words: wordsOf(state),
        create: (ability) => createElement(ability, deliberation, state),
        supply: (element) => {
          Object.assign(element, { headingLevel: context.level, lang: state.lang });
        },
      },
      state,
      context,
    );
  },
  record({ kept }) {
    const deliberation = readKeptDeliberation(kept[part])?.recorded;
    return deliberation ? { deliberation } : {};
  },
};

function wordsOf({ lang, aid }: AdvicePartState) {
  return partMessagesFor(lang, aid.profile?.definition).deliberation;
}

/** After a new beginning, an element of before would still have what was weighed. */
function forgetOld({ session, kept }: AdvicePartState): void {
  const element = hostedElement(session, part);
  if (element && kept[part] === undefined && touched.has(element)) dropHosted(session, part);
}

/** The elements in which something was done. */
const touched = new WeakSet<HTMLElement>();

function createElement(
  { DwnDeliberation }: DeliberationAbility,
  setup: DeliberationSetup,
  { aid, snapshot, kept, keep }: AdvicePartState,
): DeliberationElement {
  const element = new DwnDeliberation();
  const before = readKeptDeliberation(kept[part]);
  let recorded: RecordedDeliberation | undefined = before?.recorded;
  Object.assign(element, {
    setup,
    question: questionOf(setup, snapshot),
    roles: rolesOf(setup, snapshot, aid.definition),
    language: aid.definition.language,
    speech: aid.profile?.definition,
    ...(before?.state !== undefined && { state: before.state }),
  });
  let state: unknown = before?.state;
  const keepAll = () => {
    touched.add(element);
    keep(part, { state, ...(recorded && { recorded }) });
  };
  element.addEventListener('dwn-deliberation', (event) => {
    state = event.state;
    // What came out before no longer holds once it is weighed anew.
    if (event.state.stage !== 'compared') recorded = undefined;
    keepAll();
  });
  element.addEventListener('dwn-deliberation-complete', (event) => {
    recorded = event.deliberation;
    keepAll();
  });
  return element;
}

/** What the deliberation is about, in the words of the answer that holds it. */
function questionOf({ question }: DeliberationSetup, { answers }: Snapshot): string {
  const answer = question === undefined ? undefined : answers[question];
  return typeof answer === 'string' ? answer : '';
}

/** Who take part, by the answer; without an answer, whoever could. */
function rolesOf(
  { participants, experience = [] }: DeliberationSetup,
  { answers }: Snapshot,
  { sections }: AidDefinition,
): DeliberationElement['roles'] {
  const question = sections.flatMap(({ questions }) => questions).find(({ id }) => id === participants);
  if (!question || !('options' in question)) return [];
  const options = question.options.filter(({ exclusive }) => !exclusive);
  const chosen = [answers[participants] ?? []].flat().map(String);
  const invited = options.filter(({ code }) => chosen.includes(code));
  return (invited.length > 0 ? invited : options).map(({ code, label }) => ({
    code,
    label,
    experience: experience.includes(code),
  }));
}
