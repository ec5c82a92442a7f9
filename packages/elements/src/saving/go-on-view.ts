import type { ChangedAid, WordedAnswer } from '@doen-wat-nodig-is/core/saved-work';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import type { SavingContext, SavingIntents } from './saving-context.js';
import type { SavingMessages } from './saving-messages.js';
import type { SavingQuestion } from './saving-state.js';

type GoOnQuestion = Extract<SavingQuestion, { kind: 'go-on' }>;

/** More would not help who has to decide. */
const answersShown = 30;

/** Whether to go on with saved work: in the place of what there is, or without the answers that do not fit. */
export function goOnView(question: GoOnQuestion, context: SavingContext, intents: SavingIntents): TemplateResult {
  const { words, level } = context;
  const isSame = question.reading.status === 'ready';
  const { replaceQuestion, otherVersion } = words;
  const no = question.from === 'tab' ? otherVersion.noToTab : otherVersion.noToFile;
  return html`
    <div tabindex="-1" data-saving-focus>
      ${headingView(level, isSame ? replaceQuestion.title : otherVersion.title, { look: 4 })}
    </div>
    ${isSame ? html`<p class="utrecht-paragraph">${replaceQuestion.lead}</p>` : differencesView(question, words)}
    <div class="utrecht-action-group dwn-saving-actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${intents.goOn}>
        ${isSame ? replaceQuestion.yes : otherVersion.yes}
      </button>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.cancel}>
        ${isSame ? replaceQuestion.no : no}
      </button>
    </div>
  `;
}

function differencesView({ reading, replaces }: GoOnQuestion, { otherVersion: words }: SavingMessages): TemplateResult {
  const { changed, dropped, kept } = reading.match;
  const reworded = kept.filter((answer) => answer.reworded);
  const same = kept.filter((answer) => !answer.reworded);
  return html`
    <ul class="dwn-list">
      ${changed.map((aid) => html`<li>${tellChanged(aid, words)}</li>`)}
      ${changed.length === 0 ? html`<li>${words.unfit}</li>` : nothing}
    </ul>
    <p class="utrecht-paragraph">${words.lead}</p>
    ${
      dropped.length === 0
        ? html`<p class="utrecht-paragraph">${words.noneDropped}</p>`
        : html`<p class="utrecht-paragraph">${words.dropped(dropped.length)}</p>
            ${answersView(dropped, words)}`
    }
    ${
      reworded.length === 0
        ? nothing
        : html`<p class="utrecht-paragraph">${words.reworded(reworded.length)}</p>
            ${answersView(reworded, words)}`
    }
    ${
      same.length === 0
        ? nothing
        : html`<details class="dwn-details">
            <summary>${words.kept(same.length)}</summary>
            <div class="dwn-details-body">${answersView(same, words)}</div>
          </details>`
    }
    ${replaces ? html`<p class="utrecht-paragraph"><strong>${words.replaces}</strong></p>` : nothing}
  `;
}

function tellChanged({ title, from, to }: ChangedAid, words: SavingMessages['otherVersion']): string {
  const aid = shorten(title);
  if (to === undefined) return words.notHere(aid);
  return from === to ? words.sameNumber(aid, to) : words.changed(aid, shorten(from), to);
}

/** Question and answer in words. They may come from a file, so nothing in them is more than text. */
function answersView(answers: readonly WordedAnswer[], words: SavingMessages['otherVersion']): TemplateResult {
  const rest = answers.length - answersShown;
  return html`
    <ul class="dwn-list dwn-saving-answers">
      ${answers.slice(0, answersShown).map(({ text, label }) => html`<li>${shorten(text)} <strong>${shorten(label)}</strong></li>`)}
      ${rest > 0 ? html`<li>${words.more(rest)}</li>` : nothing}
    </ul>
  `;
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
