import {
  findPersonalData,
  replacePersonalData,
  type Finding,
  type PersonalDataLanguage,
} from '@doen-wat-nodig-is/core/personal-data';
import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../messages/messages.js';
import { toneIcon } from '../views/tone-icon.js';
import { guardMessages, type GuardMessages } from './guard-messages.js';

/** A free text that is watched. */
export interface GuardState {
  readonly text: string;
  /** Id of the field, in the same root: it gets focus back. It may name `<id>-guard` in its `aria-describedby`. */
  readonly id: string;
  /** Of the words that take the place of what was found: the language of the text. */
  readonly language: PersonalDataLanguage;
  readonly onReplace: (text: string) => void;
}

/**
 * Under a field of free text: what in it looks like personal data, and a neutral word for it. It warns and never blocks.
 * Stands there from the start, else a screen reader would not notice what comes into it.
 */
export function guardView(state: GuardState, { lang }: { readonly lang: InterfaceLanguage }): TemplateResult {
  const { text, id, language } = state;
  const findings = findPersonalData(text, { language });
  return html`
    <div class="dwn-guard">
      <div class="dwn-hidden" id="${id}-guard" role="status" lang=${lang}>${statusOf(findings, lang)}</div>
      ${findings.length === 0 ? nothing : foundView(findings, state, lang)}
    </div>
  `;
}

/** Says what kinds there are and not the text itself: that changes with every key. */
function statusOf(findings: readonly Finding[], lang: InterfaceLanguage): string {
  if (findings.length === 0) return '';
  const words = guardMessages[lang];
  const kinds = new Set(findings.map(({ kind }) => words.kinds[kind]));
  return words.status(new Intl.ListFormat(lang, { type: 'conjunction' }).format(kinds));
}

function foundView(findings: readonly Finding[], state: GuardState, lang: InterfaceLanguage): TemplateResult {
  const words = guardMessages[lang];
  const replace = (event: Event, these: readonly Finding[]) => {
    const { currentTarget } = event;
    state.onReplace(replacePersonalData(state.text, these));
    // The button goes with what it was about; the text is where the person goes on.
    if (currentTarget instanceof Element) (currentTarget.getRootNode() as ShadowRoot).getElementById(state.id)?.focus();
  };
  return html`
    <div class="dwn-guard-found" lang=${lang}>
      <ul class="dwn-guard-findings">
        ${findings.map((finding) => findingView(finding, state, words, (event) => replace(event, [finding])))}
      </ul>
      <p class="dwn-guard-lead">${words.lead}</p>
      ${
        findings.length === 1
          ? nothing
          : html`<button
              type="button"
              class="utrecht-button utrecht-button--subtle dwn-guard-button"
              @click=${(event: Event) => replace(event, findings)}
            >
              ${words.replaceAll}
            </button>`
      }
    </div>
  `;
}

function findingView(
  { kind, text, replacement }: Finding,
  { language }: GuardState,
  words: GuardMessages,
  replace: (event: Event) => void,
): TemplateResult {
  return html`
    <li class="dwn-guard-finding">
      ${toneIcon('warn')}
      <span>${words.looksLike(words.kinds[kind])} <strong dir="auto">${text}</strong></span>
      <button type="button" class="utrecht-button utrecht-button--subtle dwn-guard-button" @click=${replace}>
        ${replaceWords(words, replacement, language)}<span class="dwn-hidden">: ${text}</span>
      </button>
    </li>
  `;
}

function replaceWords({ replaceBy }: GuardMessages, replacement: string, language: string): TemplateResult {
  const [before = '', after = ''] = replaceBy('\0').split('\0');
  // Together one piece: a button sets its pieces apart.
  return html`<span>${before}<span lang=${language}>${replacement}</span>${after}</span>`;
}
