import type { Principle } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartMessages } from '../messages/part-messages.js';
import { inlineText, paragraphs } from './inline-text.js';
import type { ViewContext } from './view-context.js';

/** A principle in what it means here, and in what people do and notice. `all`: those it can clash with. */
export function principleMeaningView(
  principle: Principle,
  all: readonly Principle[],
  words: PartMessages['principles'],
  context: ViewContext,
): TemplateResult {
  const { advice } = context.messages;
  const sense = principle.senses?.find(({ id }) => id === principle.sense);
  const clashes = (principle.clashesWith ?? []).map(({ principle: id, how }) => {
    const title = all.find((other) => other.id === id)?.title ?? id;
    return html`<strong>${title}</strong>${how === undefined ? nothing : html`: ${inlineText(how)}`}`;
  });
  const parts: readonly (readonly [string, readonly unknown[]])[] = [
    [words.sense, sense ? [inlineText(sense.text)] : []],
    [words.whatYouDo, [inlineText(principle.whatYouDo)]],
    [words.whatTheResidentNotices, [inlineText(principle.whatTheResidentNotices)]],
    [words.examples, principle.examples.map(inlineText)],
    [words.clashesWith, clashes],
    [advice.sourcesTitle, principle.source === undefined ? [] : [inlineText(principle.source)]],
  ];
  return html`
    <div lang=${context.contentLang ?? nothing}>${paragraphs(principle.meaning)}</div>
    <dl class="dwn-changes">
      ${parts.map(([title, lines]) =>
        lines.length === 0
          ? nothing
          : html`<div>
              <dt>${title}</dt>
              <dd lang=${context.contentLang ?? nothing}>
                ${
                  lines.length === 1
                    ? lines
                    : html`<ul class="dwn-list">
                        ${lines.map((line) => html`<li>${line}</li>`)}
                      </ul>`
                }
              </dd>
            </div>`,
      )}
    </dl>
  `;
}
