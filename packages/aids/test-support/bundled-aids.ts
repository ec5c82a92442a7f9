import { readFileSync } from 'node:fs';
import { parseAid, parseProfile, type Aid, type Answers, type Profile } from '@doen-wat-nodig-is/core';
import { aids } from '../src/index.js';

/** A situation with what an aid must say about it. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly answers: Answers;
  /** Name of the gemeenteprofiel it is meant for; none, when it must hold without one. */
  readonly profile?: string;
  readonly expect: {
    readonly outcome: string;
    readonly supplements: readonly string[];
    readonly warnings?: readonly string[];
    readonly facts?: Readonly<Record<string, number | null>>;
  };
}

/** Ids of all aids that the package ships. */
export const aidIds: readonly string[] = Object.keys(aids);

/** An aid of the package, as it is without a gemeenteprofiel or with one. */
export function bundledAid(id: string, profile?: Profile): Aid {
  const { aid, problems } = parseAid(aids[id], { profile });
  if (aid) return aid;
  throw new Error(`${id} has problems: ${JSON.stringify(problems.slice(0, 5), null, 2)}`);
}

/** The cases that lie beside an aid. */
export function readCases(id: string): readonly Case[] {
  // A cast, since the file is checked by the tests it feeds.
  return (readJson(`../src/${id}/${id}.cases.json`) as { readonly cases: readonly Case[] }).cases;
}

/** The invented prices that cases with amounts are made for. */
export function testPrices(): Profile {
  const { profile, problems } = parseProfile(readJson('./test-prices.profile.json'));
  if (profile) return profile;
  throw new Error(`The test prices have problems: ${JSON.stringify(problems)}`);
}

/** The aid that a case is meant for. */
export function aidForCase(id: string, one: Case): Aid {
  return bundledAid(id, one.profile === undefined ? undefined : testPrices());
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
