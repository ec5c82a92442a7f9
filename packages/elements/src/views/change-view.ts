import { formatAnswer, type Change } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { aroundContent } from './around-content.js';
import { nameQuestion } from './name-question.js';
import type { ViewContext } from './view-context.js';

/** *Wat zou dit veranderen?*: per other advice, the answers that lead to it. */
export function changeView(changes: readonly Change[], context: ViewContext): TemplateResult {
  const { advice } = context.messages;
  const groups = groupByOutcome(changes);
  return html`
    <details class="dwn-details dwn-details--screen">
      <summary>${advice.changeTitle}</summary>
      <div class="dwn-details-body">
        <p class="utrecht-paragraph">${groups.length === 0 ? advice.changeNone : advice.changeLead}</p>
        <dl class="dwn-changes">${groups.map((group) => groupView(group, context))}</dl>
      </div>
    </details>
  `;
}

interface Group {
  readonly title: string | undefined;
  readonly changes: readonly Change[];
}

function groupByOutcome(changes: readonly Change[]): readonly Group[] {
  const ids = [...new Set(changes.map(({ outcome }) => outcome?.id))];
  return ids.map((id) => {
    const same = changes.filter(({ outcome }) => outcome?.id === id);
    return { title: same[0]?.outcome?.title, changes: same };
  });
}

function groupView({ title, changes }: Group, context: ViewContext): TemplateResult {
  const { changeTo, changeToMoreQuestions } = context.messages.advice;
  return html`
    <div>
      <dt>${title === undefined ? changeToMoreQuestions : aroundContent(changeTo, title, context)}</dt>
      <dd>
        <ul class="dwn-list">
          ${changes.map((change) => html`<li>${answersView(change, context)}</li>`)}
        </ul>
      </dd>
    </div>
  `;
}

function answersView(
  { answers }: Change,
  { definition, messages, contentLang }: ViewContext,
): readonly TemplateResult[] {
  const questions = definition.sections.flatMap((section) => section.questions);
  return answers.map(({ question: id, to }, index) => {
    const question = questions.find((candidate) => candidate.id === id);
    if (!question) return html``;
    return html`${index > 0 ? html` ${messages.advice.together} ` : nothing}<span lang=${contentLang ?? nothing}
        >${nameQuestion(question, definition)} <strong>${formatAnswer(question, to, definition.language)}</strong></span
      >`;
  });
}
