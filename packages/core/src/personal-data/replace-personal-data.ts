import { findPersonalData } from './find-personal-data.js';
import type { Finding } from './finding.js';

/**
 * The text with the replacement of each finding in its place.
 *
 * @param findings those that the person wants to be rid of; all, by default. One that the text no longer holds at its
 * place, or that overlaps one before it, is left alone: somebody may have gone on typing.
 */
export function replacePersonalData(text: string, findings: readonly Finding[] = findPersonalData(text)): string {
  let replaced = '';
  let at = 0;
  for (const finding of [...findings].sort((one, other) => one.start - other.start)) {
    const { start, end } = finding;
    if (start < at || end <= start || text.slice(start, end) !== finding.text) continue;
    replaced += text.slice(at, start) + finding.replacement;
    at = end;
  }
  return replaced + text.slice(at);
}
