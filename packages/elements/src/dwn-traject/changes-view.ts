import type { Dropped, TrajectChange } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { aroundContents } from './around-contents.js';
import { contentLangOf, titleOf, type TrajectContext } from './traject-context.js';

/** *Wat er veranderde*, in sentences. The live region is there before there is anything to tell. */
export function changesView(
  changes: readonly TrajectChange[],
  dropped: readonly Dropped[],
  context: TrajectContext,
): TemplateResult {
  const sentences = [
    ...changes.map((change) => changeView(change, context)),
    ...dropped.flatMap((lost) => droppedView(lost, context)),
  ];
  return html`
    <div role="status">
      ${
        sentences.length === 0
          ? nothing
          : html`
              <div class="utrecht-alert utrecht-alert--info dwn-changed">
                <div class="utrecht-alert__content">
                  ${headingView(context.level + 1, context.words.changes.title, { look: 4 })}
                  <ul class="dwn-list">
                    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
                  </ul>
                </div>
              </div>
            `
      }
    </div>
  `;
}

function changeView(change: TrajectChange, context: TrajectContext): TemplateResult | string {
  const { changes } = context.words;
  const say = (sentence: (...contents: string[]) => string, ...contents: string[]) =>
    aroundContents(sentence, [change.title, ...contents], contentLangOf(change.aid, context));
  switch (change.kind) {
    case 'no-longer-next':
      return say(changes.noLongerNext, titleOf(change.because, context));
    case 'answer': {
      const { text, before, after } = change;
      return after === undefined ? say(changes.answerGone, text, before) : say(changes.answer, text, before, after);
    }
    case 'outcome': {
      const { before, after } = change;
      if (!before) return say(changes.outcomeNew, after?.title ?? '');
      return after ? say(changes.outcome, before.title, after.title) : say(changes.outcomeGone, before.title);
    }
  }
}

/** Only a question can be asked again; an aid that is not here has nothing to show. */
function droppedView({ aid, question }: Dropped, context: TrajectContext): readonly (TemplateResult | string)[] {
  const sections = context.aids.get(aid)?.definition.sections ?? [];
  const asked = sections.flatMap(({ questions }) => questions).find(({ id }) => id === question);
  if (!asked) return [];
  const contents = [titleOf(aid, context), asked.text];
  return [aroundContents(context.words.changes.unfit, contents, contentLangOf(aid, context))];
}
