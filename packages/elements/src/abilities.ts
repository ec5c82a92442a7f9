import type { DeliberationSetup, RecordedDocument, Snapshot } from '@doen-wat-nodig-is/core';
import type { DocumentEdits } from '@doen-wat-nodig-is/core/document';
import type { findPersonalData, replacePersonalData } from '@doen-wat-nodig-is/core/personal-data';
import type { CSSResult } from 'lit';
import type { guardView } from './guard/guard-view.js';

/** What a person can do beside answering. Each weighs more than a question does, so it is loaded once it is needed. */
export interface Abilities {
  readonly documents: DocumentsAbility;
  readonly guard: GuardAbility;
  readonly deliberation: DeliberationAbility;
}

/** Makes texts of an advice. */
export interface DocumentsAbility {
  readonly DwnDocuments: new () => DocumentsElement;
}

/** What is asked of the element that shows the documents. */
export interface DocumentsElement extends HTMLElement {
  snapshot: Snapshot | undefined;
  others: readonly Snapshot[];
  /** What the person wrote, by the id of the document. */
  edits: Readonly<Record<string, DocumentEdits>>;
  headingLevel: number;
  lang: string;
  /** The documents that were edited or taken along. */
  recorded(): readonly RecordedDocument[];
}

/** Finds what looks like personal data in a text, and says so under its field. */
export interface GuardAbility {
  readonly findPersonalData: typeof findPersonalData;
  readonly replacePersonalData: typeof replacePersonalData;
  readonly guardView: typeof guardView;
  readonly guardStyles: CSSResult;
}

/** Lets colleagues weigh a case together. */
export interface DeliberationAbility {
  readonly DwnDeliberation: new () => DeliberationElement;
}

/** What is asked of the element in which colleagues weigh a case. */
export interface DeliberationElement extends HTMLElement {
  setup: DeliberationSetup | undefined;
  question: string;
  roles: readonly { readonly code: string; readonly label: string; readonly experience: boolean }[];
  /** Plain JSON, to resume with. */
  state: unknown;
  headingLevel: number;
  lang: string;
}

/** An ability, or how to get it. */
export type AbilitySource<T> = T | (() => Promise<T>);

type Sources = { readonly [K in keyof Abilities]?: AbilitySource<Abilities[K]> };
type Loads = { [K in keyof Abilities]?: Abilities[K] | Promise<Abilities[K]> | undefined };

let sources: Sources = {};
const loads: Loads = {};

/** Gives the elements abilities. One of a name that was there before makes way for the new one. */
export function provideAbilities(added: Sources): void {
  sources = { ...sources, ...added };
  for (const name of Object.keys(added)) delete loads[name as keyof Abilities];
}

/** Whether there is such an ability, loaded or not. */
export function hasAbility(name: keyof Abilities): boolean {
  return sources[name] !== undefined;
}

/**
 * An ability: itself once it is loaded, a promise while it is on its way, nothing when it was not provided. It is loaded
 * once; after a failure, the next call tries again.
 */
export function loadAbility<K extends keyof Abilities>(name: K): Abilities[K] | Promise<Abilities[K]> | undefined {
  // Casts, since TypeScript does not see that what is kept under a name is of that name.
  const known = loads[name] as Abilities[K] | Promise<Abilities[K]> | undefined;
  if (known !== undefined) return known;
  const source = sources[name] as AbilitySource<Abilities[K]> | undefined;
  const found = typeof source === 'function' ? load(name, source) : source;
  loads[name] = found as Loads[K];
  return found;
}

async function load<K extends keyof Abilities>(name: K, source: () => Promise<Abilities[K]>): Promise<Abilities[K]> {
  try {
    const ability = await source();
    // Another may have been provided meanwhile.
    if (sources[name] === source) loads[name] = ability;
    return ability;
  } catch (error) {
    if (sources[name] === source) loads[name] = undefined;
    throw error;
  }
}
