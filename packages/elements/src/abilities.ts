import type {
  AidDefinition,
  DeliberationSetup,
  RecordedDecision,
  RecordedDocument,
  Snapshot,
} from '@doen-wat-nodig-is/core';
import type { DocumentEdits } from '@doen-wat-nodig-is/core/document';
import type { findPersonalData, replacePersonalData } from '@doen-wat-nodig-is/core/personal-data';
import type { CSSResult } from 'lit';
import type { guardView } from './guard/guard-view.js';
import type { Speech } from './messages/messages.js';
import type { SavingController } from './saving/saving-controller.js';

/** What a person can do beside answering. Each weighs more than a question does, so it is loaded once it is needed. */
export interface Abilities {
  readonly documents: DocumentsAbility;
  readonly guard: GuardAbility;
  readonly deliberation: DeliberationAbility;
  readonly saving: SavingAbility;
}

/** Makes texts of an advice. */
export interface DocumentsAbility {
  readonly DwnDocuments: new () => DocumentsElement;
}

/** What is asked of the element that shows the documents. */
export interface DocumentsElement extends HTMLElement {
  snapshot: Snapshot | undefined;
  others: readonly Snapshot[];
  decision: RecordedDecision | undefined;
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
  /** Of the setup. */
  language: AidDefinition['language'];
  speech: Speech | undefined;
  /** Plain JSON, to resume with. */
  state: unknown;
  headingLevel: number;
  lang: string;
}

/** Keeps work in the browser tab and in files. */
export interface SavingAbility {
  readonly SavingController: typeof SavingController;
}

/** An ability, or how to get it. */
export type AbilitySource<T> = T | (() => Promise<T>);

type Sources = { readonly [K in keyof Abilities]?: AbilitySource<Abilities[K]> | undefined };
type Loads = { -readonly [K in keyof Abilities]?: Abilities[K] | Promise<Abilities[K]> | undefined };

let sources: Sources = {};
const loads: Loads = {};
const failed = new Set<keyof Abilities>();

/** Gives the elements abilities. One of a name that was there before makes way for the new one. */
export function provideAbilities(added: Sources): void {
  sources = { ...sources, ...added };
  // A cast, since `Object.keys` forgets what the keys are.
  for (const name of Object.keys(added) as (keyof Abilities)[]) {
    loads[name] = undefined;
    failed.delete(name);
  }
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

/** An ability that is at hand already; does not load it. */
export function loadedAbility<K extends keyof Abilities>(name: K): Abilities[K] | undefined {
  // A cast, since TypeScript does not see that what is kept under a name is of that name.
  const known = loads[name] as Abilities[K] | Promise<Abilities[K]> | undefined;
  return known instanceof Promise ? undefined : known;
}

/** An ability as a screen sees it. `update` is called when it is another. */
export function useAbility<K extends keyof Abilities>(
  name: K,
  update: () => void,
): Abilities[K] | 'loading' | 'failed' | undefined {
  if (failed.has(name)) return 'failed';
  const ability = loadAbility(name);
  if (!(ability instanceof Promise)) return ability;
  ability.then(update, () => {
    failed.add(name);
    update();
  });
  return 'loading';
}

/** After a failure: tries again. */
export function retryAbility(name: keyof Abilities, update: () => void): void {
  failed.delete(name);
  update();
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
