import type { AidRecord, Reason, RecordedAdvice, Tone } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { inlineText, paragraphs } from '../views/inline-text.js';
import { toneIcon } from '../views/tone-icon.js';
import { within, type RecordContext } from './record-context.js';

/** What was advised, and why. */
export function recordedAdviceView(record: AidRecord, context: RecordContext): TemplateResult {
  const { words, level, contentLang } = context;
  const { outcome, supplements, warnings } = record;
  return html`
    ${outcome ? outcomeView(outcome, context) : html`<p class="utrecht-paragraph">${words.advice.none}</p>`}
    ${
      warnings.length === 0
        ? nothing
        : html`
            ${headingView(level, words.advice.check)}
            <ul class="dwn-supplements">
              ${warnings.map(
                ({ text }) => html`
                  <li class="dwn-supplement dwn-supplement--warn" lang=${contentLang ?? nothing}>
                    ${paragraphs(text)}
                  </li>
                `,
              )}
            </ul>
          `
    }
    ${
      supplements.length === 0
        ? nothing
        : html`
            ${headingView(level, words.advice.also)}
            <ul class="dwn-supplements">
              ${supplements.map((supplement) => supplementView(supplement, within(context)))}
            </ul>
          `
    }
  `;
}

// Names in full: the bundle keeps the style of those it finds.
const alerts: Readonly<Record<Tone, string>> = {
  urgent: 'utrecht-alert--error',
  warn: 'utrecht-alert--warning',
  info: 'utrecht-alert--info',
  ok: 'utrecht-alert--ok',
};

function outcomeView(outcome: RecordedAdvice, context: RecordContext): TemplateResult {
  const { words, level, contentLang } = context;
  return html`
    <div class="utrecht-alert ${alerts[outcome.tone]} dwn-outcome">
      <div class="utrecht-alert__content">
        ${toneView(outcome.tone, context)}
        ${headingView(level, outcome.title, { look: 2, ...(contentLang && { lang: contentLang }) })}
        <div lang=${contentLang ?? nothing}>${paragraphs(outcome.advice)}</div>
        ${
          outcome.nextStep === undefined
            ? nothing
            : html`<p class="utrecht-paragraph dwn-next-step">
                <strong>${words.advice.nextStep}:</strong>
                <span lang=${contentLang ?? nothing}>${inlineText(outcome.nextStep)}</span>
              </p>`
        }
      </div>
    </div>
    ${whyView(outcome, context)}
  `;
}

function supplementView(supplement: RecordedAdvice, context: RecordContext): TemplateResult {
  const { level, contentLang } = context;
  return html`
    <li class="dwn-supplement dwn-supplement--${supplement.tone}">
      ${toneView(supplement.tone, context)}
      ${headingView(level, supplement.title, { look: 4, ...(contentLang && { lang: contentLang }) })}
      <div lang=${contentLang ?? nothing}>${paragraphs(supplement.advice)}</div>
    </li>
  `;
}

function toneView(tone: Tone, { words }: RecordContext): TemplateResult {
  return html`<p class="dwn-tone dwn-tone--${tone}">${toneIcon(tone)} ${words.tones[tone]}</p>`;
}

function whyView({ why }: RecordedAdvice, context: RecordContext): TemplateResult | typeof nothing {
  const { words, contentLang } = context;
  const told = why.reasons.filter(({ negated }) => !negated);
  if (why.sentence === '' && told.length === 0) return nothing;
  return html`
    <details class="dwn-details" open>
      <summary>${words.advice.why}</summary>
      <div class="dwn-details-body">
        ${
          told.length === 0
            ? html`<p class="utrecht-paragraph" lang=${contentLang ?? nothing}>${why.sentence}</p>`
            : html`<ul class="dwn-list dwn-reasons">
                ${told.map((reason) => reasonView(reason, context))}
              </ul>`
        }
      </div>
    </details>
  `;
}

function reasonView(reason: Reason, context: RecordContext): TemplateResult {
  const { words, contentLang } = context;
  const isCount = reason.kind === 'fact';
  return html`
    <li>
      <span lang=${contentLang ?? nothing}>${reason.text}</span>
      <strong lang=${isCount ? nothing : (contentLang ?? nothing)}
        >${isCount ? words.advice.counted(reason.given) : reason.given}</strong
      >
      ${
        reason.counted.length === 0
          ? nothing
          : html`<ul class="dwn-list">
              ${reason.counted.map((part) => reasonView(part, context))}
            </ul>`
      }
    </li>
  `;
}
