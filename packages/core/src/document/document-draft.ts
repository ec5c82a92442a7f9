import type { AidDefinition } from '../definition/aid-definition.js';
import type { Inline } from '../text/parse-inline.js';

/** A document in the making: what an aid wrote, with the places a professional fills in. Frozen; comes through JSON. */
export interface DocumentDraft {
  readonly id: string;
  readonly title: string;
  /** Who reads it: the inwoner (addressed as *u*), or colleagues. */
  readonly audience: Audience;
  readonly language: AidDefinition['language'];
  readonly blocks: readonly DocumentBlock[];
}

export type Audience = 'inwoner' | 'intern';

/** `key` names the block within its document: the same one as long as the template stays. */
export type DocumentBlock = { readonly key: string } & (GeneratedBlock | EditedBlock);

/** A block as the template and the answers make it. */
export type GeneratedBlock =
  | { readonly type: 'heading'; readonly level: HeadingLevel; readonly content: Content }
  | { readonly type: 'paragraph'; readonly content: Content }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Content[] }
  | TableBlock
  | Fill;

/** A block that the professional wrote anew. */
export interface EditedBlock {
  readonly type: 'edited';
  readonly origin: 'own';
  /** Paragraphs, with an empty line between them. Nothing but spaces leaves the block out. */
  readonly text: string;
  /** What stood there. */
  readonly generated: GeneratedBlock;
  /** Whether the answers make another text by now than the one that was edited. */
  readonly outdated: boolean;
}

/** Below the title, which is level 1. */
export type HeadingLevel = 2 | 3 | 4;

/** Its first column names the rows. */
export interface TableBlock {
  readonly type: 'table';
  readonly caption: Content;
  readonly head: readonly Content[];
  readonly rows: readonly (readonly Content[])[];
}

export type Content = readonly Piece[];

/** A piece of a text. */
export type Piece = (Inline & { readonly origin: Origin }) | Fill;

/** `generated`: from the template and the answers. `own`: typed by the professional. */
export type Origin = 'generated' | 'own';

/** A place the professional has to fill in: a block of its own, or in the middle of a sentence. */
export interface Fill {
  readonly type: 'fill';
  readonly origin: 'own';
  /** Places with the same id are filled together. */
  readonly id: string;
  /** What belongs there: "het doel van de regel". */
  readonly label: string;
  /** Whether a sentence begins with it. */
  readonly opens?: boolean;
  /** What the professional typed; absent while it is not filled in. */
  readonly text?: string;
}
