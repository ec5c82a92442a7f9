import { html, type TemplateResult } from 'lit';
import type { LoadProblem } from '../dwn-aid/make-aids.js';
import type { Messages } from '../messages/messages.js';
import { headingView } from './heading.js';

/** While an aid is fetched. */
export function loadingView({ loading }: Messages): TemplateResult {
  return html`<p class="utrecht-paragraph dwn-loading" tabindex="-1" data-focus>${loading}</p>`;
}

/** An aid could not be fetched; the person can try again. */
export function loadFailedView({ loadFailed }: Messages, level: number, retry: () => void): TemplateResult {
  return html`
    <div class="utrecht-alert utrecht-alert--error">
      <div class="utrecht-alert__content">
        ${headingView(level, loadFailed.title, { focus: true })}
        <p class="utrecht-paragraph">${loadFailed.lead}</p>
        <div class="utrecht-action-group">
          <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${retry}>
            ${loadFailed.retry}
          </button>
        </div>
      </div>
    </div>
  `;
}

/** More would not help the author, and would slow the page down. */
const problemsShown = 50;

/** A definition is not right: calm for the person, complete for the author. */
export function invalidView(
  { invalid }: Messages,
  level: number,
  problems: readonly LoadProblem[],
  of: 'aid' | 'profile',
): TemplateResult {
  const summary = of === 'aid' ? invalid.forAuthor : invalid.forProfileAuthor;
  return html`
    <div class="utrecht-alert utrecht-alert--error">
      <div class="utrecht-alert__content">
        ${headingView(level, invalid.title, { focus: true })}
        <p class="utrecht-paragraph">${invalid.lead}</p>
        <details class="dwn-details">
          <summary>${summary(problems.length)}</summary>
          <ul class="dwn-list dwn-details-body" lang="nl">
            ${problems
              .slice(0, problemsShown)
              .map(
                ({ code, path, message }) => html`
                  <li class="dwn-problem">
                    ${message}<br /><code>${code}</code> <code>${path === '' ? '/' : path}</code>
                  </li>
                `,
              )}
            ${problems.length > problemsShown ? html`<li>…</li>` : ''}
          </ul>
        </details>
      </div>
    </div>
  `;
}

/** No aid was asked for. */
export function emptyView({ empty }: Messages, level: number): TemplateResult {
  return html`
    <div class="utrecht-alert utrecht-alert--info">
      <div class="utrecht-alert__content">
        ${headingView(level, empty.title)}
        <p class="utrecht-paragraph">${empty.lead}</p>
      </div>
    </div>
  `;
}
