import type { Principle, PrincipleAssessment, PrincipleCheck } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { partMessagesFor, type PartMessages } from '../messages/part-messages.js';
import { principlesStyles } from '../styles/principles.styles.js';
import type { AdvicePart, AdvicePartState } from './advice-part.js';
import { aroundContent } from './around-content.js';
import { hiddenSubject } from './hidden-subject.js';
import { principleMeaningView } from './principle-meaning-view.js';
import type { ViewContext } from './view-context.js';

/** *Draagt dit bij aan wat wij hier willen?*: the advice beside the municipality's own principles. Never required. */
export const principlesPart: AdvicePart = {
  styles: principlesStyles,
  draw(state, advice) {
    const { name, language, principles = [] } = state.aid.profile?.definition ?? {};
    if (name === undefined || principles.length === 0) return nothing;
    // A profile has its own language, whatever that of the aid.
    const context: ViewContext = { ...advice, contentLang: language === advice.lang ? undefined : language };
    const words = partMessagesFor(state.lang, state.aid.profile?.definition).principles;
    return html`
      <details class="dwn-details ${readAssessments(state).length > 0 ? '' : 'dwn-details--screen'}">
        <summary>${words.title}</summary>
        <div class="dwn-details-body">
          <p class="utrecht-paragraph">${aroundContent(words.lead, name, context)}</p>
          <ul class="dwn-principles">
            ${principles.map((principle) => html`<li>${principleView(principle, principles, words, state, context)}</li>`)}
          </ul>
        </div>
      </details>
    `;
  },
  record: (state) => ({ principles: readAssessments(state) }),
};

const part = 'principles';
const assessments: readonly PrincipleAssessment[] = ['ja', 'deels', 'nee', 'botst', 'onduidelijk'];

/** In the order of the profile, and no more than it has: it may be another one by now. */
function readAssessments({ aid, kept }: AdvicePartState): readonly PrincipleCheck[] {
  const known = new Map(Object.entries(kept[part] ?? {}));
  return (aid.profile?.definition.principles ?? []).flatMap((principle) => {
    const assessment = assessments.find((candidate) => candidate === known.get(principle.id));
    return assessment ? [{ id: principle.id, assessment }] : [];
  });
}

/** Without an assessment, an earlier one is taken back. */
function assess(principle: string, assessment: PrincipleAssessment | undefined, state: AdvicePartState): void {
  const others = readAssessments(state).filter((check) => check.id !== principle);
  const checks = assessment ? [...others, { id: principle, assessment }] : others;
  state.keep(part, Object.fromEntries(checks.map((check) => [check.id, check.assessment])));
}

/** Closed, it is one line; on paper it is there only when the person said something of it. */
function principleView(
  principle: Principle,
  all: readonly Principle[],
  words: PartMessages['principles'],
  state: AdvicePartState,
  context: ViewContext,
): TemplateResult {
  const { contentLang } = context;
  const { id, title } = principle;
  const chosen = readAssessments(state).find((check) => check.id === id)?.assessment;
  const clear = ({ target }: Event) => {
    assess(id, undefined, state);
    // The button goes, and focus would go with it.
    (target as Element).closest('details')?.querySelector('input')?.focus();
  };
  return html`
    <details class="dwn-details dwn-details--inner ${chosen ? '' : 'dwn-details--screen'}">
      <summary>
        <span lang=${contentLang ?? nothing}>${title}</span>
        ${chosen ? html`<span class="dwn-verdict dwn-assessed">${words.assessments[chosen]}</span>` : nothing}
      </summary>
      <div class="dwn-details-body">
        ${principleMeaningView(principle, all, words, context)}
        <fieldset
          class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"
          role="radiogroup"
          aria-describedby="p-${id}-signal"
        >
          <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
            ${words.question}${hiddenSubject(title, context)}
          </legend>
          <div class="dwn-assessments">
            ${assessments.map((assessment) => radioView(assessment, chosen, id, () => assess(id, assessment, state), words))}
          </div>
        </fieldset>
        <p class="dwn-signal" id="p-${id}-signal" role="status">
          ${chosen === 'botst' || chosen === 'onduidelijk' ? words.signal : nothing}
        </p>
        ${
          chosen
            ? html`<button type="button" class="utrecht-button utrecht-button--subtle dwn-change" @click=${clear}>
                ${words.clear}${hiddenSubject(title, context)}
              </button>`
            : nothing
        }
      </div>
    </details>
  `;
}

function radioView(
  assessment: PrincipleAssessment,
  chosen: PrincipleAssessment | undefined,
  principle: string,
  choose: () => void,
  words: PartMessages['principles'],
): TemplateResult {
  const id = `p-${principle}-${assessment}`;
  return html`
    <div class="dwn-option">
      <input
        type="radio"
        class="utrecht-radio-button utrecht-radio-button--html-input"
        id=${id}
        name="p-${principle}"
        .checked=${live(chosen === assessment)}
        @change=${choose}
      />
      <label class="utrecht-form-label utrecht-form-label--radio" for=${id}>${words.assessments[assessment]}</label>
    </div>
  `;
}
