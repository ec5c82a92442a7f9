import { readdirSync, readFileSync } from 'node:fs';
import type { PersonalDataKind } from '../../src/personal-data/index.js';
import { passesElfproef } from '../../src/personal-data/passes-elfproef.js';
import { createRandom, type Random } from '../random.js';

/** A sentence as somebody could type it, and the personal data in it. */
export interface MarkedSentence {
  readonly kind: PersonalDataKind;
  readonly sentence: string;
  readonly marked: readonly string[];
}

/**
 * The sentences with personal data: a file for each kind, a sentence on each line, what must be found in «…». A BSN
 * written as its grouping, «{4.2.3}», is made here: all that is made begins with 9999, as those for testing do.
 */
export function readPersonal(): readonly MarkedSentence[] {
  const random = createRandom(1);
  return listFiles('personal').flatMap((file) =>
    readLines(`personal/${file}`).map((line) => {
      const marked: string[] = [];
      const sentence = line.replace(/«([^»]*)»/g, (_, inside: string) => {
        marked.push(inside.replace(/^\{([89].*|[2-4][-. ].*)\}$/, (__, form: string) => createBsn(random, form)));
        return marked.at(-1) ?? '';
      });
      // A cast: the files are named after the kinds, and the test sees that each kind is there.
      return { kind: file.replace('.txt', '') as PersonalDataKind, sentence, marked };
    }),
  );
}

/** The sentences without personal data. */
export function readOrdinary(): readonly string[] {
  return listFiles('ordinary').flatMap((file) => readLines(`ordinary/${file}`));
}

/** @param form 9, 8 (a leading zero left out), or the lengths of the groups with what stands between, as in 4.2.3. */
export function createBsn(random: Random, form: string): string {
  for (;;) {
    const digits = form === '8' ? `1000${random.integer(1000, 9999)}` : `9999${random.integer(10_000, 99_999)}`;
    if (!passesElfproef(digits)) continue;
    let at = 0;
    return form.replace(/\d/g, (length) => digits.slice(at, (at += Number(length))));
  }
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(new URL(`./${folder}/`, import.meta.url)).sort();
}

function readLines(path: string): readonly string[] {
  return readFileSync(new URL(`./${path}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
