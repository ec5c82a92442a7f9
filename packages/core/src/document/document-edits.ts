import { freezeDeep } from '../definition/freeze-deep.js';

/** All that a professional wrote in a document. Plain JSON, to be kept apart from what is generated. */
export interface DocumentEdits {
  /** What was typed at a place, by its id. */
  readonly places: Readonly<Record<string, string>>;
  /** What took the place of a block, by the key of that block. */
  readonly blocks: Readonly<Record<string, BlockEdit>>;
}

/** What took the place of a block. */
export interface BlockEdit {
  readonly own: string;
  /** The text of the block when it was edited. */
  readonly generated: string;
}

/** A document nobody wrote in yet. */
export const noEdits: DocumentEdits = freezeDeep({ places: {}, blocks: {} });
