import {
  deliberationLimits,
  listOptions,
  otherDecider,
  type DeliberationComparedState,
} from '@doen-wat-nodig-is/core/deliberation';
import { html, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { choicesView } from './choices-view.js';
import type { DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';
import { faultsView } from './faults-view.js';
import { textView } from './text-view.js';

/** What came out, why, and who decides. */
export function outcomeView(
  { topic, conclusion }: DeliberationComparedState,
  course: DeliberationController,
  context: DeliberationContext,
  focus: (control: string) => void,
): TemplateResult {
  const { words, level, faults, contentLang: lang } = context;
  const { outcome } = words;
  const options = listOptions(topic).map((label, index) => ({ value: String(index), label, lang }));
  const chosen = conclusion.option === undefined ? undefined : String(conclusion.option);
  const submit = (event: Event) => {
    event.preventDefault();
    course.finish();
  };
  return html`
    ${headingView(level, outcome.title, { look: 2, focus: faults.length === 0 })}
    <p class="utrecht-paragraph">${outcome.lead}</p>
    ${faultsView(context, focus)}
    <form novalidate @submit=${submit}>
      ${choicesView(
        {
          id: 'outcome',
          legend: outcome.option,
          choices: [...options, { value: '-1', label: outcome.none }],
          chosen: course.isUndecided ? '-1' : chosen,
          onChoose: (value) => course.conclude({ option: Number(value) }),
        },
        context,
      )}
      ${textView(
        {
          id: 'why',
          label: outcome.why,
          hint: outcome.whyHint,
          text: conclusion.why,
          rows: 4,
          maximum: deliberationLimits.argument,
          onText: (why) => course.conclude({ why }),
        },
        context,
      )}
      ${choicesView(
        {
          id: 'decides',
          legend: outcome.decides,
          hint: outcome.decidesHint,
          choices: [
            ...topic.roles.map(({ code, label }) => ({ value: code, label, lang })),
            { value: otherDecider, label: outcome.decidesOther },
          ],
          chosen: conclusion.decides,
          onChoose: (decides) => course.conclude({ decides }),
        },
        context,
      )}
      <div class="utrecht-action-group dwn-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${outcome.finish}</button>
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          @click=${() => course.show({ kind: 'compare' })}
        >
          ${outcome.toComparison}
        </button>
      </div>
    </form>
  `;
}
