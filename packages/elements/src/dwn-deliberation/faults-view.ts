import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import type { DeliberationContext } from './deliberation-context.js';

/** What has to be mended, above the form, each with a link to its field. Its heading takes focus. */
export function faultsView(
  { faults, words, messages, level, contentLang }: DeliberationContext,
  focus: (control: string) => void,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  const follow = (event: Event, control: string) => {
    // A link within a shadow root cannot be followed: it would only change the address of the host page.
    event.preventDefault();
    focus(control);
  };
  return html`
    <div class="utrecht-alert utrecht-alert--error dwn-errors" role="group" aria-labelledby="errors">
      <div class="utrecht-alert__content">
        ${headingView(level + 1, messages.errorSummary(faults.length), { look: 4, id: 'errors', focus: true })}
        <ul class="dwn-list">
          ${faults.map(
            ({ control, message }) => html`
              <li>
                <a
                  class="utrecht-link utrecht-link--html-a"
                  href="#${control}"
                  lang=${control.startsWith('score') ? (contentLang ?? nothing) : nothing}
                  @click=${(event: Event) => follow(event, control)}
                  >${message(words)}</a
                >
              </li>
            `,
          )}
        </ul>
      </div>
    </div>
  `;
}
