import type { DocumentTemplate } from '../document/template.js';
import type { DecisionSetup, DeliberationSetup, ReviewSetup } from './follow-up.js';
import type { Operator } from './operators.js';

export type { Operator };

/**
 * An aid as its author writes it: plain JSON, `schemaVersion` 1. These types describe a definition that has passed
 * {@link parseAid}; a file from outside is `unknown` until then.
 */
export interface AidDefinition {
  /** Where an editor finds the JSON Schema; ignored by the library. */
  readonly $schema?: string | undefined;
  readonly schemaVersion: 1;
  /** Lower-case snake_case. */
  readonly id: string;
  /** Semantic version of the content. */
  readonly version: string;
  /** Language of all texts. */
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly purpose: string;
  readonly sources: readonly Source[];
  /** Who each answer the questions of a section with `perspectives`, from their own side. */
  readonly perspectives?: readonly Perspective[] | undefined;
  readonly sections: readonly Section[];
  /** Numbers counted or calculated from answers, for rules and texts. */
  readonly facts?: readonly Fact[] | undefined;
  /** Shared conditions by name, json-rules-engine's own notion. */
  readonly conditions?: Readonly<Record<string, Condition>> | undefined;
  /** Literally json-rules-engine rules; the array can be handed to that library unchanged. */
  readonly rules: readonly Rule[];
  /** In order of priority: the first whose rule applies is the advice. The rule of the last one has no condition. */
  readonly outcomes: readonly Outcome[];
  readonly supplements?: readonly Supplement[] | undefined;
  /** What to check at a question. They never block. */
  readonly warnings?: readonly Warning[] | undefined;
  /** What the answers look like, area by area. */
  readonly picture?: Picture | undefined;
  /** A calculation, line by line. */
  readonly sum?: Sum | undefined;
  /** What the professional can write down about the advice. */
  readonly decision?: DecisionSetup | undefined;
  /** What can be made of the answers and the advice, to send or to keep. */
  readonly documents?: readonly DocumentTemplate[] | undefined;
  /** When to look back. */
  readonly review?: ReviewSetup | undefined;
  /** How colleagues weigh the case together. */
  readonly deliberation?: DeliberationSetup | undefined;
}

export type SourceKind = 'wet' | 'verordening' | 'beleidsregel' | 'jurisprudentie' | 'methode' | 'publicatie';

export interface Source {
  readonly id: string;
  readonly title: string;
  /** http(s) address; absent for a publication without one. */
  readonly url?: string | undefined;
  readonly kind: SourceKind;
  /** The day on which a person last compared the text with the source, `yyyy-mm-dd`. */
  readonly checkedOn: string;
}

/** One of those who look at a situation together. */
export interface Perspective {
  readonly id: string;
  /** As it stands above a column: "De inwoner". */
  readonly label: string;
  /** Title of the sections that this one answers. Default: the label. */
  readonly title?: string | undefined;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /**
   * Ids from `perspectives`: each of them answers these questions. Parsing unfolds it into a section per perspective,
   * `<section>_<perspective>`, with questions `<question>_<perspective>`; rules and texts name those.
   */
  readonly perspectives?: readonly string[] | undefined;
  /** Of an unfolded section: who answers. */
  readonly perspective?: string | undefined;
  readonly questions: readonly Question[];
}

export type Question = ChoiceQuestion | NumberQuestion | TextQuestion | DateQuestion;

interface QuestionBase {
  readonly id: string;
  readonly text: string;
  readonly hint?: string | undefined;
  /** Shown only while this holds. May read earlier questions, and facts made from those. */
  readonly visibleWhen?: Condition | undefined;
  /** Default true. A question that is not required may be answered with `null`. */
  readonly required?: boolean | undefined;
  /** Ids from `sources`. */
  readonly sources?: readonly string[] | undefined;
  /** Answers that another aid of the same traject suggests. The first that fits counts. */
  readonly proposals?: readonly ProposalRule[] | undefined;
  /** Of an unfolded question: its id before that. */
  readonly perspectiveOf?: string | undefined;
}

/** "Who answered `has` to `question` of `aid` may answer `answer` here." */
export interface ProposalRule {
  readonly aid: string;
  readonly question: string;
  /** Equal to the answer there, or one of the codes chosen there. */
  readonly has: string;
  readonly answer: string | readonly string[];
}

export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'single' | 'multiple';
  readonly options: readonly Option[];
  /** A list of the gemeenteprofiel that takes the place of `options`, with its amounts as weights. */
  readonly optionsFrom?: ProfileReference | undefined;
}

/** Something in the gemeenteprofiel, by its path. */
export interface ProfileReference {
  readonly profile: string;
}

export interface Option {
  /** Lower-case snake_case; `weet_niet` is the code of *weet ik niet*. */
  readonly code: string;
  readonly label: string;
  /** As it reads within a sentence. Default: the label. */
  readonly inText?: string | undefined;
  /** In a multiple choice: chosen alone, such as *geen van deze*. */
  readonly exclusive?: boolean | undefined;
  /** Number a calculation reads with `{ "weight": "question" }`. */
  readonly weight?: number | undefined;
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly unit?: 'euro' | 'uren' | 'maanden' | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Offers *weet ik niet*, whose value is `weet_niet`. Default false. */
  readonly allowUnknown?: boolean | undefined;
}

export interface TextQuestion extends QuestionBase {
  readonly type: 'short-text' | 'long-text';
  /** In characters. Default 200 (short) or 4,000 (long). */
  readonly maxLength?: number | undefined;
}

/** The answer is `yyyy-mm-dd`. */
export interface DateQuestion extends QuestionBase {
  readonly type: 'date';
}

export type Fact = CountFact | DistinctFact | CalculatedFact;

/**
 * How many of these questions are answered with one of these values; without values, how many have any answer at all
 * (an empty choice is none).
 */
export interface CountFact {
  readonly id: string;
  readonly type: 'count';
  /** How the number is called in a reason: "Aantal keer 'weet ik niet'". */
  readonly label: string;
  readonly questions: readonly string[];
  readonly values?: readonly string[] | undefined;
}

/** How many different answers these single choices have: one means that all are the same. */
export interface DistinctFact {
  readonly id: string;
  readonly type: 'distinct';
  readonly label: string;
  readonly questions: readonly string[];
}

export interface CalculatedFact {
  readonly id: string;
  readonly type: 'calculate';
  readonly label: string;
  readonly unit?: 'euro' | 'uren' | 'maanden' | undefined;
  readonly value: Term;
}

/** A number, something that holds one, or an operation on terms. */
export type Term =
  | number
  /** Answer to a number question; `otherwise` when it is `weet_niet`, skipped or not visible. */
  | { readonly answer: string; readonly otherwise?: number | undefined }
  /** A number of the gemeenteprofiel, such as `prices.hourlyRate`. */
  | { readonly profile: string; readonly otherwise?: number | undefined }
  /** Weight of the chosen option, or the sum for a multiple choice; `otherwise` when there is none to be had. */
  | { readonly weight: string; readonly otherwise?: number | undefined }
  | { readonly fact: string }
  | { readonly add: readonly Term[] }
  | { readonly subtract: readonly Term[] }
  | { readonly multiply: readonly Term[] }
  | { readonly divide: readonly Term[] }
  | { readonly min: readonly Term[] }
  | { readonly max: readonly Term[] }
  /** To a whole number, halves up. */
  | { readonly round: Term };

export type Condition = AllCondition | AnyCondition | NotCondition | NamedCondition | Comparison;

export interface AllCondition {
  readonly all: readonly Condition[];
}

export interface AnyCondition {
  readonly any: readonly Condition[];
}

export interface NotCondition {
  readonly not: Condition;
}

/** Refers to one of the shared `conditions`. */
export interface NamedCondition {
  readonly condition: string;
}

export interface Comparison {
  /** Id of a question or of a fact. */
  readonly fact: string;
  readonly operator: Operator;
  readonly value: ComparisonValue;
}

export type ComparisonValue = string | number | null | readonly (string | number)[] | { readonly fact: string };

export interface Rule {
  readonly name: string;
  readonly conditions: AllCondition | AnyCondition | NotCondition | NamedCondition;
  readonly event: { readonly type: AdviceType; readonly params: { readonly id: string } };
  /** json-rules-engine's priority. For outcome rules it must fall in the order of `outcomes`. */
  readonly priority?: number | undefined;
}

/** What a rule gives when it applies. */
export type AdviceType = 'outcome' | 'supplement' | 'warning';

/** How pressing an advice is, most pressing first. */
export type Tone = 'urgent' | 'warn' | 'info' | 'ok';

export interface Advice {
  readonly id: string;
  readonly title: string;
  /**
   * May hold **bold**, `[text](https://…)` and slots: `{answer.vraag}`, `{fact.saldo}`, `{supplements.group}` and
   * `{profile.name|fallback}`.
   */
  readonly advice: string;
  readonly tone: Tone;
  readonly sources?: readonly string[] | undefined;
}

export interface Outcome extends Advice {
  readonly nextStep?: string | undefined;
  /** Ids of aids to go on with. */
  readonly next?: readonly string[] | undefined;
  /** Ends the questionnaire as soon as it is certain. Default false. */
  readonly stops?: boolean | undefined;
}

export interface Supplement extends Advice {
  /** Supplements of one group are listed where a text says `{supplements.<group>}`. */
  readonly group?: string | undefined;
  /** Its title as it reads within a sentence. Default: the title. */
  readonly inText?: string | undefined;
}

/** Something to check at an answer: it is shown at once and in the advice, and never blocks. */
export interface Warning {
  readonly id: string;
  /** Id of the question it is shown at. */
  readonly question: string;
  readonly text: string;
  readonly sources?: readonly string[] | undefined;
}

/** A calculation to read line by line. */
export interface Sum {
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines: readonly SumLine[];
}

export interface SumLine {
  readonly label: string;
  /** Id of a fact. A line of zero is left out, unless it is a total. */
  readonly fact: string;
  /** Whether it adds or takes off. */
  readonly sign?: 'plus' | 'minus' | undefined;
  /** How the amount came about; may hold slots. */
  readonly explanation?: string | undefined;
  /** Id of a choice whose chosen options are listed with their weights. */
  readonly each?: string | undefined;
  readonly total?: boolean | undefined;
}

/** A picture of the situation: areas with parts, each part read from one answer. */
export interface Picture {
  readonly title: string;
  /** Who made the areas, and what they do not say. */
  readonly note?: string | undefined;
  readonly areas: readonly PictureArea[];
}

export interface PictureArea {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly PicturePart[];
}

/** Which answers count as steady, shaky or missing; any other answer, or none, is not known. */
export interface PicturePart {
  readonly question: string;
  readonly label: string;
  readonly steady?: readonly string[] | undefined;
  readonly shaky?: readonly string[] | undefined;
  readonly missing?: readonly string[] | undefined;
}
