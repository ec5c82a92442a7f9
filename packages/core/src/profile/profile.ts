import type { ProfileWord } from './profile-words.js';

/**
 * A gemeenteprofiel as its municipality writes it: plain JSON, `schemaVersion` 1. It fills in what an aid leaves to each
 * municipality. These types describe a profile that has passed {@link parseProfile}; a file from outside is `unknown`
 * until then.
 */
export interface ProfileDefinition {
  /** Where an editor finds the JSON Schema; ignored by the library. */
  readonly $schema?: string | undefined;
  readonly schemaVersion: 1;
  /** Lower-case snake_case. */
  readonly id: string;
  /** Semantic version of the content. */
  readonly version: string;
  /** Language of all texts. */
  readonly language: 'nl' | 'en';
  /** "Gemeente …". */
  readonly name: string;
  /** How the interface addresses the professional. Default `je`. */
  readonly address?: 'je' | 'u' | undefined;
  /** The municipality's own words, in the place of those that aids use. */
  readonly words?: Readonly<Partial<Record<ProfileWord, string | undefined>>> | undefined;
  /** Whom to call, by id. */
  readonly contacts?: Readonly<Record<string, ProfileContact>> | undefined;
  /** Who may decide what. */
  readonly mandates?: readonly Mandate[] | undefined;
  /** Where the municipality's own rules allow an exception. */
  readonly hardshipClauses?: readonly HardshipClause[] | undefined;
  readonly prices?: ProfilePrices | undefined;
  /** Numbers from which something counts, by id. */
  readonly thresholds?: Readonly<Record<string, number>> | undefined;
  /** Pages of the municipality, by id. */
  readonly links?: Readonly<Record<string, ProfileLink>> | undefined;
  /** What the policy stands for, with what it means here. */
  readonly principles?: readonly Principle[] | undefined;
}

export interface ProfileContact {
  /** As it reads within a sentence: "het crisisteam". */
  readonly label: string;
  readonly phone?: string | undefined;
  /** As it reads within a sentence: "op werkdagen van 9 tot 17 uur". */
  readonly when?: string | undefined;
  readonly url?: string | undefined;
  /** Where the number comes from. */
  readonly source?: string | undefined;
  /** The day on which a person last checked it, `yyyy-mm-dd`. */
  readonly checkedOn: string;
}

export interface Mandate {
  readonly id: string;
  /** What is decided, as it reads within a sentence: "bijzondere bijstand tot 1.000 euro". */
  readonly decision: string;
  /** Who decides, as it reads within a sentence: "de teamleider". */
  readonly by: string;
  readonly source?: string | undefined;
}

export interface HardshipClause {
  readonly id: string;
  /** Name of the verordening. */
  readonly regulation: string;
  /** "artikel 9.1". */
  readonly article: string;
  readonly url?: string | undefined;
  /** The day on which a person last compared it with the regulation, `yyyy-mm-dd`. */
  readonly checkedOn: string;
}

export interface ProfilePrices {
  /** What an hour of a professional costs. */
  readonly hourlyRate?: Price | undefined;
  /** What it costs when something happens that a solution may prevent. */
  readonly events?: readonly EventPrice[] | undefined;
}

export interface Price {
  /** In euros. */
  readonly amount: number;
  readonly source: string;
  /** The year whose prices these are. */
  readonly year: number;
}

export interface EventPrice extends Price {
  /** As in an option of a question. */
  readonly code: string;
  readonly label: string;
}

export interface ProfileLink {
  readonly label: string;
  readonly url: string;
}

/** A principle of the policy, in words a professional can act on. */
export interface Principle {
  readonly id: string;
  readonly title: string;
  /** What is meant by it here. */
  readonly meaning: string;
  /** What the word can mean, where it can mean several things. */
  readonly senses?: readonly Sense[] | undefined;
  /** Id of the sense that is meant here. */
  readonly sense?: string | undefined;
  readonly whatYouDo: string;
  readonly whatTheResidentNotices: string;
  readonly examples: readonly string[];
  readonly clashesWith?: readonly Clash[] | undefined;
  readonly source?: string | undefined;
}

export interface Sense {
  readonly id: string;
  readonly text: string;
}

/** Another principle that may ask for something else. */
export interface Clash {
  /** Id of the other principle. */
  readonly principle: string;
  readonly how?: string | undefined;
}

/** A profile that has passed every check, frozen. Made by `parseProfile`, or by `trustProfile`. */
export interface Profile {
  readonly definition: ProfileDefinition;
}
