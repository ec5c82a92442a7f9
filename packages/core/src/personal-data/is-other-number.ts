import type { Span } from './finding.js';

// Both only look at a few characters around a number, so that many numbers cost no more than their sum.
const reach = 30;

const money = /(?:[€$£]|\beuro?)[ .:]*$/i;
const unit = /^ ?(?:euro?\b|€|%|procent\b|miljoen\b|miljard\b|mln\b)|^,(?:-|\d\d?(?!\d))/i;
const name =
  /\b(?:(?:zaak|dossier|factuur|kvk|rsin|btw|kenmerk)|(?:zaak|dossier|factuur|kvk|order|melding|ticket|project|besluit|referentie|vestiging)s?[- ]?(?:nummer|nr\.?|id))(?: is| was|:)? *$/i;

/** Whether the words around a number say that it counts money or another quantity. */
export function isAmount(text: string, { start, end }: Span): boolean {
  return money.test(text.slice(Math.max(0, start - 8), start)) || unit.test(text.slice(end, end + 12));
}

/** Whether the word before a number says that it belongs to a file, a company or an invoice, not to a person. */
export function isNamedOtherwise(text: string, { start }: Span): boolean {
  return name.test(text.slice(Math.max(0, start - reach), start));
}
