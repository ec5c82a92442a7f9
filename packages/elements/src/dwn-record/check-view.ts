import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { toneIcon } from '../views/tone-icon.js';
import type { CheckedPart, CheckedRecord } from './checked-record.js';
import type { RecordContext } from './record-context.js';
import { tellDifferences, type ToldDifference } from './tell-differences.js';

/** What has come of a check, and of the engine that checks along. */
export interface CheckState {
  readonly checked: CheckedRecord;
  readonly second: 'none' | 'busy' | 'done' | 'failed';
}

/** More would help nobody. */
const shown = 12;

const looks = {
  holds: { alert: 'utrecht-alert--ok', tone: 'ok' },
  differs: { alert: 'utrecht-alert--error', tone: 'urgent' },
  cannot: { alert: 'utrecht-alert--warning', tone: 'warn' },
} as const;

/** What the check found, in words: the verdict first, then why. */
export function checkView({ checked, second }: CheckState, context: RecordContext): TemplateResult {
  const { words, level } = context;
  const { check } = words;
  const { verdict, parts, changedLater, trail } = checked;
  const look = looks[verdict];
  const trailTold = tellDifferences(trail, undefined, check, context.messages);
  const count = countDifferences(parts, context) + trailTold.length;
  return html`
    <div class="utrecht-alert ${look.alert} dwn-check">
      <div class="utrecht-alert__content">
        <p class="dwn-tone dwn-tone--${look.tone}">${toneIcon(look.tone)} ${check.label}</p>
        ${headingView(level, check[verdict], { focus: true })} ${leadView(checked, count, context)}
        ${changedLater ? html`<p class="utrecht-paragraph">${check.changedLater}</p>` : nothing}
        ${verdict === 'holds' && parts.length === 1 ? nothing : partsView(parts, context)}
        ${differencesView(trailTold, context)} ${secondView(verdict, second, context)}
        ${verdict === 'holds' ? html`<p class="utrecht-paragraph">${check.noSignature}</p>` : nothing}
      </div>
    </div>
  `;
}

function leadView(
  { verdict, parts }: CheckedRecord,
  count: number,
  { words: { check } }: RecordContext,
): TemplateResult | typeof nothing {
  // Only the digest differs: what that means is told in words of its own.
  if (verdict === 'differs' && count === 0) return nothing;
  const leads = { holds: check.holdsLead(parts.length), differs: check.differsLead(count), cannot: check.cannotLead };
  return html`<p class="utrecht-paragraph">${leads[verdict]}</p>`;
}

function countDifferences(parts: readonly CheckedPart[], { words, messages }: RecordContext): number {
  return parts.reduce(
    (sum, part) =>
      sum + (part.kind === 'differs' ? tellDifferences(part.differences, part.aid, words.check, messages).length : 0),
    0,
  );
}

function partsView(parts: readonly CheckedPart[], context: RecordContext): TemplateResult | typeof nothing {
  const [only, ...others] = parts;
  if (only && others.length === 0) {
    // Its title stands above the check already.
    if (only.kind === 'differs') return partDifferencesView(only, context);
    return html`<p class="utrecht-paragraph">${tellPart(only, context)}</p>`;
  }
  return html`
    <ul class="dwn-list dwn-check-parts">
      ${parts.map((part) => html`<li>${tellPart(part, context)}${partDifferencesView(part, context)}</li>`)}
    </ul>
  `;
}

function partDifferencesView(part: CheckedPart, context: RecordContext): TemplateResult | typeof nothing {
  if (part.kind !== 'differs') return nothing;
  return differencesView(tellDifferences(part.differences, part.aid, context.words.check, context.messages), context);
}

function tellPart(part: CheckedPart, { words }: RecordContext): string {
  const { check, facts } = words;
  const { aid, profile } = part.record;
  switch (part.kind) {
    case 'holds':
      return check.aidHolds(aid.title, aid.version);
    case 'differs':
      return check.aidDiffers(aid.title);
    case 'no-aid':
      return check.noAid(aid.title);
    case 'other-version':
      return check.version(aid.title, aid.version, part.aid.definition.version);
    case 'other-text':
      return check.otherText(aid.title, aid.version);
    case 'other-profile':
      return profile ? check.profile(facts.versionOf(profile.name, profile.version)) : check.noProfile;
  }
}

function differencesView(told: readonly ToldDifference[], { words }: RecordContext): TemplateResult | typeof nothing {
  if (told.length === 0) return nothing;
  const { check } = words;
  return html`
    <ul class="dwn-list dwn-differences">
      ${told.slice(0, shown).map(
        ({ place, values }) => html`
          <li>
            <strong>${place}</strong>
            ${
              values
                ? html`<br />${check.recorded}: ${values.recorded}<br />${check.expected}: ${values.expected}`
                : nothing
            }
          </li>
        `,
      )}
      ${told.length > shown ? html`<li>${check.more(told.length - shown)}</li>` : nothing}
    </ul>
  `;
}

function secondView(
  verdict: CheckedRecord['verdict'],
  second: CheckState['second'],
  { words }: RecordContext,
): TemplateResult | typeof nothing {
  const { check } = words;
  if (second === 'busy') return html`<p class="utrecht-paragraph">${check.secondBusy}</p>`;
  if (second === 'failed') return html`<p class="utrecht-paragraph">${check.secondFailed}</p>`;
  // Of what does not hold, nobody needs to hear that two say so.
  return second === 'done' && verdict === 'holds' ? html`<p class="utrecht-paragraph">${check.second}</p>` : nothing;
}
