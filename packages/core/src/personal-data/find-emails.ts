import type { Span } from './finding.js';

const ofName = /[\p{L}\p{N}._%+'-]/u;
const ofDomain = /[\p{L}\p{N}.-]/u;

/** E-mail addresses. What belongs to a name ends at an `@`, so no character is looked at more than twice. */
export function findEmails(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = findStart(text, at);
    const end = findEnd(text, at);
    if (start < at && end !== undefined) spans.push({ start, end });
  }
  return spans;
}

function findStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && ofName.test(text.charAt(start - 1))) start -= 1;
  while (start < at && /[.'-]/.test(text.charAt(start))) start += 1;
  return start;
}

function findEnd(text: string, at: number): number | undefined {
  let end = at + 1;
  while (end < text.length && ofDomain.test(text.charAt(end))) end += 1;
  const labels = text.slice(at + 1, end).split('.');
  // A full stop, or what somebody typed behind it without a space, is no part of the address.
  while (labels.length > 1 && !/^\p{L}{2,}$/u.test(labels.at(-1) ?? '')) labels.pop();
  if (labels.length > 2 && /\.\p{Ll}+\.\p{Lu}\p{Ll}+$/u.test(labels.slice(-3).join('.'))) labels.pop();
  if (labels.length < 2 || labels.includes('')) return undefined;
  return at + 1 + labels.join('.').length;
}
