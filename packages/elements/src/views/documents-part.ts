import type { RecordedDocument } from '@doen-wat-nodig-is/core';
import { html, nothing } from 'lit';
import { hasAbility, loadedAbility, type DocumentsAbility, type DocumentsElement } from '../abilities.js';
import { partMessagesFor } from '../messages/part-messages.js';
import { hostedStyles } from '../styles/hosted.styles.js';
import type { AdvicePart, AdvicePartState } from './advice-part.js';
import { dropHosted, hostedElement, hostedView } from './hosted-view.js';
import { recordedDecision } from './kept-decision.js';
import { readKeptDocuments } from './kept-documents.js';

const part = 'documents';

/** The texts that can be made of an advice: a button below it, and a screen of their own. */
export const documentsPart: AdvicePart = {
  styles: hostedStyles,
  drawButton(state) {
    if (!hasAbility(part)) return nothing;
    return html`
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action"
        @click=${() => state.show('documents')}
      >
        ${wordsOf(state).open}
      </button>
    `;
  },
  drawScreen(state, context) {
    if (state.screen !== 'documents') return nothing;
    forgetOld(state);
    return hostedView(
      {
        ability: part,
        words: wordsOf(state),
        create: (ability) => createElement(ability, state),
        supply: (element) => {
          supply(element, state);
          Object.assign(element, { headingLevel: context.level, lang: state.lang });
        },
      },
      state,
      context,
    );
  },
  record: (state) => ({ documents: recordDocuments(state) }),
};

function wordsOf({ lang, aid }: AdvicePartState) {
  return partMessagesFor(lang, aid.profile?.definition).documents;
}

/** What was written begins anew with the answers; an element of before would still have it. */
function forgetOld({ session, kept }: AdvicePartState): void {
  const element = hostedElement(session, part);
  if (element && kept[part] === undefined && touched.has(element)) dropHosted(session, part);
}

/** The elements in which something was done. */
const touched = new WeakSet<HTMLElement>();

function createElement({ DwnDocuments }: DocumentsAbility, state: AdvicePartState): DocumentsElement {
  const element = new DwnDocuments();
  const before = readKeptDocuments(state.kept[part]);
  element.edits = before?.edits ?? {};
  const keep = () => {
    touched.add(element);
    const recorded = withTaken(element.recorded(), before?.recorded ?? []);
    state.keep(part, { edits: element.edits, recorded });
  };
  element.addEventListener('dwn-edits', keep);
  element.addEventListener('dwn-export', keep);
  element.addEventListener('dwn-change-question', ({ question }) => state.change(question));
  return element;
}

function supply(element: DocumentsElement, state: AdvicePartState): void {
  const { snapshot, others } = state;
  Object.assign(element, { snapshot, others, decision: recordedDecision(state) });
}

/** As they are by the answers of now; or as they were when they were made, while the ability is not at hand. */
function recordDocuments(state: AdvicePartState): readonly RecordedDocument[] {
  forgetOld(state);
  const before = readKeptDocuments(state.kept[part]);
  if (!before) return [];
  const ability = loadedAbility(part);
  // A cast, since only this part keeps an element under its name.
  const element =
    (hostedElement(state.session, part) as DocumentsElement | undefined) ?? (ability && createElement(ability, state));
  if (!element) return before.recorded;
  supply(element, state);
  return withTaken(element.recorded(), before.recorded);
}

/** With those that an earlier element knew were taken along as they were; what was written is known by the edits. */
function withTaken(now: readonly RecordedDocument[], before: readonly RecordedDocument[]): readonly RecordedDocument[] {
  const taken = before.filter(
    ({ id, places, edits }) => places.length === 0 && edits.length === 0 && now.every((other) => other.id !== id),
  );
  return [...now, ...taken];
}
