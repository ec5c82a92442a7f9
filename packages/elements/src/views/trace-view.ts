import { formatAnswer, type ComparisonTrace, type Question, type Trace } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { aroundContent } from './around-content.js';
import { nameQuestion } from './name-question.js';
import type { ViewContext } from './view-context.js';

/** A rule with every condition: what is asked, what was answered, and whether it holds. */
export function traceView(trace: Trace, context: ViewContext): TemplateResult {
  if ('all' in trace && trace.all.length === 0) {
    return html`<p class="utrecht-paragraph">${context.messages.trace.always}</p>`;
  }
  return html`<ul class="dwn-trace">
    ${partView(trace, context)}
  </ul>`;
}

function partView(trace: Trace, context: ViewContext): TemplateResult {
  if ('condition' in trace) return partView(trace.because, context);
  if ('fact' in trace) return comparisonView(trace, context);
  const { trace: words } = context.messages;
  const [lead, parts] =
    'all' in trace ? [words.all, trace.all] : 'any' in trace ? [words.any, trace.any] : [words.not, [trace.not]];
  const [only] = parts;
  if (only && parts.length === 1 && !('not' in trace)) return partView(only, context);
  return html`
    <li>
      ${lead} ${verdictView(trace, context)}
      <ul class="dwn-trace">
        ${parts.map((part) => partView(part, context))}
      </ul>
    </li>
  `;
}

function comparisonView(trace: ComparisonTrace, context: ViewContext): TemplateResult {
  const { definition, messages, contentLang } = context;
  const question = definition.sections.flatMap(({ questions }) => questions).find(({ id }) => id === trace.fact);
  const fact = definition.facts?.find(({ id }) => id === trace.fact);
  const subject = question ? nameQuestion(question, definition) : fact?.label;
  const operator = messages.trace.operators[trace.operator];
  return html`
    <li>
      <span lang=${contentLang ?? nothing}>${subject ?? trace.fact}</span> –
      ${operator && aroundContent(operator, expectedText(trace, question, context), context)}${
        trace.given === undefined
          ? nothing
          : html`, ${aroundContent(messages.trace.answered, givenText(trace.given, question, context), context)}`
      }
      ${verdictView(trace, context)}
    </li>
  `;
}

function expectedText(
  { value, expected }: ComparisonTrace,
  question: Question | undefined,
  context: ViewContext,
): string {
  const given = expected ?? value;
  return (Array.isArray(given) ? given : [given]).map((item: unknown) => givenText(item, question, context)).join(', ');
}

function givenText(given: unknown, question: Question | undefined, { definition }: ViewContext): string {
  if (typeof given === 'object' && given !== null && 'min' in given && 'max' in given) {
    return `${String(given.min)}–${String(given.max)}`;
  }
  if (question && (typeof given === 'string' || typeof given === 'number' || given === null || Array.isArray(given))) {
    return formatAnswer(question, given, definition.language);
  }
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '–';
}

function verdictView({ verdict }: Trace, { messages }: ViewContext): TemplateResult {
  return html`<span class="dwn-verdict dwn-verdict--${verdict}">${messages.trace.verdicts[verdict]}</span>`;
}
