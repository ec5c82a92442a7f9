import type { Condition } from '../definition/aid-definition.js';
import type { Audience, HeadingLevel } from './document-draft.js';

/**
 * A document as the author of an aid writes it. Its texts may hold **bold**, `[text](https://…)` and slots:
 * `{answer.vraag}`, `{fact.saldo}`, `{supplements.group}` and `{place.doel|het doel van de regel}`, a place that the
 * professional fills in. What is written behind `|` says what belongs there. Slots of the gemeenteprofiel must have
 * been filled before.
 */
export interface DocumentTemplate {
  readonly id: string;
  /** Without slots: it may become the name of a file. */
  readonly title: string;
  readonly audience: Audience;
  readonly blocks: readonly TemplateBlock[];
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
      /** What belongs there. */
      readonly label: string;
    });

export interface TemplateItem extends Conditional {
  readonly text: string;
}

export interface TemplateRow extends Conditional {
  readonly cells: readonly string[];
}

interface Conditional {
  /** Only there while this applies: not where it is still open. A list or table without anything left is not there. */
  readonly when?: Condition | undefined;
}
