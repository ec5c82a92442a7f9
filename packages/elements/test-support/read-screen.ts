import type { DwnAid } from '../src/index.js';
import { find } from './screen-reader.js';

/** The labels of what is chosen or ticked. */
export function checked(aid: DwnAid): readonly string[] {
  const inputs = [...(aid.shadowRoot?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
  return inputs.map(({ labels }) => labels?.[0]?.textContent.trim() ?? '');
}

/** What stands in a field. */
export function valueOf(aid: DwnAid, field: string): string {
  // A cast, since a textbox of ours is an input or a text area.
  return (find(aid, 'textbox', field) as HTMLInputElement).value;
}

/** A list of terms with what is said of them. */
export function listed(aid: DwnAid): readonly (readonly string[])[] {
  const terms = [...(aid.shadowRoot?.querySelectorAll('dt') ?? [])];
  return terms.map((term) => [
    term.textContent.trim(),
    term.nextElementSibling?.textContent.trim().replace(/\s+/g, ' ') ?? '',
  ]);
}

/** What opens and closes, by its first words: a summary has no role of its own. */
export function summaryOf(aid: DwnAid, words: string): HTMLElement {
  const summaries = [...(aid.shadowRoot?.querySelectorAll<HTMLElement>('summary') ?? [])];
  const match = summaries.find((summary) => summary.checkVisibility() && summary.textContent.trim().startsWith(words));
  if (!match) throw new Error(`Nothing opens with “${words}”.`);
  return match;
}
