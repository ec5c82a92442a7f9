import type { Condition } from '../definition/aid-definition.js';
import type { Audience, HeadingLevel } from './document-draft.js';

/**
 * A document as the author of an aid writes it. Its texts may hold **bold**, `[text](https://…)` and slots:
 * `{answer.vraag}`, `{fact.saldo}`, `{supplements.group}`, `{outcome.title}` and `{place.doel|het doel van de regel}`, a
 * place that the professional fills in. What is written behind `|` says what belongs there; without it, `places` does.
 * Slots of the gemeenteprofiel are filled before.
 */
export interface DocumentTemplate {
  readonly id: string;
  /** Without slots: it may become the name of a file. */
  readonly title: string;
  /** Who it is for and what it is for, in one sentence. */
  readonly purpose?: string | undefined;
  readonly audience: Audience;
  /** Offered only while this applies. */
  readonly when?: Condition | undefined;
  /** What a professional is told of the places that the blocks name. */
  readonly places?: readonly PlaceHelp[] | undefined;
  readonly blocks: readonly TemplateBlock[];
  /** What a good document of this kind contains. */
  readonly checklist?: readonly ChecklistPoint[] | undefined;
}

/** What belongs at a place. */
export interface PlaceHelp {
  readonly id: string;
  /** As it reads within a sentence: "het doel van de regel". */
  readonly label: string;
  readonly hint?: string | undefined;
}

/** One thing that a document must contain, and the norm that asks for it. */
export interface ChecklistPoint {
  readonly id: string;
  readonly title: string;
  /** Ids from `sources` of the aid. */
  readonly sources?: readonly string[] | undefined;
  /** The norm in words, where it has no source of its own: "rechtszekerheid". */
  readonly norm?: string | undefined;
  /** The answers cover it while this applies. Without it the answers ask nothing. */
  readonly when?: Condition | undefined;
  /** Ids of the places that must be filled in to cover it. */
  readonly places?: readonly string[] | undefined;
  /** Id of another aid: its advice in the same traject covers the point as well. */
  readonly aid?: string | undefined;
  /** Where a reader finds it in the document. */
  readonly where: string;
  /** What to do while it is not covered. */
  readonly missing: string;
  /** Id of the question whose answer would cover it. */
  readonly question?: string | undefined;
}

export type TemplateBlock =
  | (Conditional & { readonly type: 'heading'; readonly level: HeadingLevel; readonly text: string })
  | (Conditional & { readonly type: 'paragraph'; readonly text: string })
  | (Conditional & {
      readonly type: 'list';
      /** Default false. */
      readonly ordered?: boolean | undefined;
      readonly items: readonly TemplateItem[];
    })
  | (Conditional & {
      readonly type: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly TemplateRow[];
    })
  | (Conditional & {
      readonly type: 'place';
      readonly id: string;
      /** What belongs there. Default: that of `places`. */
      readonly label?: string | undefined;
    });

export interface TemplateItem extends When {
  readonly text: string;
}

export interface TemplateRow extends When {
  readonly cells: readonly string[];
}

interface When {
  /** Only there while this applies: not where it is still open. A list or table without anything left is not there. */
  readonly when?: Condition | undefined;
  /** Left out while this applies: there for every other answer, and while it is still open. */
  readonly unless?: Condition | undefined;
}

interface Conditional extends When {
  /**
   * Id of another aid of the same traject: the block is only there when that aid gave advice, and its condition and
   * slots read that aid.
   */
  readonly aid?: string | undefined;
  /** Id of another aid: the block is only there while that aid gave no advice in the same traject. */
  readonly unlessAid?: string | undefined;
}
