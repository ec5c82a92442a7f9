import type { RecordedDeliberation, RecordedWeighing } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { linesView } from './lines-view.js';
import { within, type RecordContext } from './record-context.js';

/** How colleagues weighed it: what each found of each option, in their own words, and what came out. */
export function recordedDeliberationView(
  deliberation: RecordedDeliberation | null,
  context: RecordContext,
): TemplateResult | typeof nothing {
  if (!deliberation) return nothing;
  const { words, level } = context;
  const { question, weighings, absent = [] } = deliberation;
  return html`
    ${headingView(level, words.deliberation.title)}
    <p class="utrecht-paragraph"><strong>${words.deliberation.question}:</strong> ${question}</p>
    ${resultView(deliberation, context)}
    <ul class="dwn-supplements">
      ${weighings.map((weighing) => weighingView(weighing, deliberation, within(context)))}
    </ul>
    ${
      absent.length === 0
        ? nothing
        : html`<p class="utrecht-paragraph dwn-note">${words.deliberation.absent}: ${absent.join(', ')}</p>`
    }
  `;
}

function resultView(
  { result, undecided }: RecordedDeliberation,
  { words }: RecordContext,
): TemplateResult | typeof nothing {
  const told = result ?? undecided;
  if (!told) return nothing;
  const { deliberation } = words;
  return html`
    <div class="utrecht-alert utrecht-alert--info">
      <div class="utrecht-alert__content">
        <p class="utrecht-paragraph">
          ${
            result
              ? html`${deliberation.result}: <strong>${result.option}</strong>`
              : html`<strong>${deliberation.undecided}</strong>`
          }
        </p>
        ${told.why === '' ? nothing : html`<p class="utrecht-paragraph">${deliberation.why}: ${told.why}</p>`}
        ${
          told.decides === ''
            ? nothing
            : html`<p class="utrecht-paragraph">${deliberation.decides}: ${told.decides}</p>`
        }
      </div>
    </div>
  `;
}

function weighingView(
  { role, experience, scores, argument, noticed }: RecordedWeighing,
  { options, criteria }: RecordedDeliberation,
  { words, level }: RecordContext,
): TemplateResult {
  return html`
    <li class="dwn-supplement ${experience ? 'dwn-supplement--info' : ''}">
      ${headingView(
        level,
        html`${role} ${experience ? html`<span class="dwn-verdict">${words.deliberation.experience}</span>` : nothing}`,
        { look: 4 },
      )}
      <dl class="dwn-changes">
        ${options.map(
          (option, index) => html`
            <dt>${option}</dt>
            <dd>
              <ul class="dwn-list">
                ${criteria.map(({ id, label }) => {
                  const score = ownValue(scores[index], id);
                  return score === undefined ? nothing : html`<li>${label}: <strong>${score}</strong></li>`;
                })}
              </ul>
            </dd>
          `,
        )}
      </dl>
      ${wordsView(words.deliberation.argument, argument)} ${wordsView(words.deliberation.noticed, noticed)}
    </li>
  `;
}

function wordsView(title: string, text: string): TemplateResult | typeof nothing {
  if (text.trim() === '') return nothing;
  return html`
    <p class="utrecht-paragraph">${title}:</p>
    <blockquote class="dwn-own">${linesView(text)}</blockquote>
  `;
}

/** What an object holds itself: a criterion may be called as something that every object has. */
function ownValue(scores: Readonly<Record<string, string>> | undefined, id: string): string | undefined {
  return scores && Object.hasOwn(scores, id) ? scores[id] : undefined;
}
