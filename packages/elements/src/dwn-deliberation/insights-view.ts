import type { ComparedWeighings, DeliberationRole, Insight } from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import type { DeliberationContext } from './deliberation-context.js';

/** What those with experience of their own saw that the others did not, each apart. */
export function insightsView(
  { insights, voices }: ComparedWeighings,
  context: DeliberationContext,
): readonly TemplateResult[] {
  return voices
    .filter(({ role }) => role.experience)
    .map(({ role, noticed }) =>
      insightView(
        role,
        insights.filter((insight) => insight.role.code === role.code),
        noticed.trim(),
        context,
      ),
    );
}

function insightView(
  { code, label }: DeliberationRole,
  insights: readonly Insight[],
  noticed: string,
  { words: { compare, weigh }, level, contentLang }: DeliberationContext,
): TemplateResult {
  const id = `insight-${code}`;
  const lang = contentLang ?? nothing;
  return html`
    <section class="dwn-compared-part dwn-insight" aria-labelledby=${id}>
      ${headingView(level + 1, compare.insightsTitle(label), { id })}
      ${
        insights.length === 0
          ? html`<p class="utrecht-paragraph">${compare.noInsights}</p>`
          : html`<ul class="dwn-list">
              ${insights.map(
                ({ option, criterion, step, others }) => html`
                  <li>
                    <span dir="auto">${compare.insight(option, criterion.label)}</span>
                    <strong lang=${lang}>${step.label}.</strong>
                    ${
                      others.length === 0
                        ? compare.othersUnknown
                        : html`${compare.othersFound}
                            <span lang=${lang}>${others.map((other) => other.label).join(', ')}.</span>`
                    }
                  </li>
                `,
              )}
            </ul>`
      }
      ${
        noticed === ''
          ? nothing
          : html`<p class="utrecht-paragraph dwn-noticed">${weigh.noticed}</p>
              <p class="utrecht-paragraph dwn-own" dir="auto">${noticed}</p>`
      }
    </section>
  `;
}
