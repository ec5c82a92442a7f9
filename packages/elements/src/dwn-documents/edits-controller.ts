import {
  editBlock,
  editDocument,
  noEdits,
  type DocumentDraft,
  type DocumentEdits,
} from '@doen-wat-nodig-is/core/document';
import { DwnEditsEvent } from '../events/dwn-edits-event.js';
import type { BlockIntents } from './block-view.js';
import type { DocumentEntry } from './document-entry.js';
import type { DocumentsMessages } from './documents-messages.js';
import { replaceInDocument } from './watch-document.js';

/** Who holds all that was written, by the id of the document. */
export interface EditsHolder extends EventTarget {
  edits: Readonly<Record<string, DocumentEdits>>;
}

/** What writing asks of the element. */
export interface EditsHost {
  readonly shown: () => DocumentEntry | undefined;
  readonly onWrite: () => void;
  readonly say: (what: (words: DocumentsMessages) => string) => void;
  readonly focusOn: (id: string) => void;
}

/** Writes in the document that is shown, and tells the page. */
export class EditsController {
  readonly #holder: EditsHolder;
  readonly #host: EditsHost;
  #rewriting: string | undefined;

  constructor(holder: EditsHolder, host: EditsHost) {
    this.#holder = holder;
    this.#host = host;
  }

  /** Key of the block that is written anew now. */
  get rewriting(): string | undefined {
    return this.#rewriting;
  }

  /** What was written in a document. */
  of(entry: DocumentEntry): DocumentEdits {
    return this.#holder.edits[entry.draft.id] ?? noEdits;
  }

  /** A document with what was written in it. */
  draftOf(entry: DocumentEntry): DocumentDraft {
    return editDocument(entry.draft, this.of(entry));
  }

  /** Whether anything was written in a document. */
  isTouched(entry: DocumentEntry): boolean {
    const { places, blocks } = this.of(entry);
    return Object.values(places).some((text) => text.trim() !== '') || Object.keys(blocks).length > 0;
  }

  /** No block is written anew any more. */
  close(): void {
    this.#rewriting = undefined;
  }

  /** Puts a neutral word in the place of all that looks like personal data. */
  replaceFound(): void {
    const shown = this.#host.shown();
    if (shown) this.#hold(shown, replaceInDocument(shown.draft, this.of(shown)));
  }

  /** What a person can do with a block and its places. */
  readonly intents: BlockIntents = {
    fill: (place, text) => this.#fill({ [place]: text }),
    startRewriting: (key) => {
      this.#rewriting = key;
      this.#host.focusOn(`own-${key}`);
    },
    rewrite: (key, text) => this.#rewrite(key, text),
    endRewriting: (key) => {
      this.#rewriting = undefined;
      this.#host.focusOn(`rewrite-${key}`);
    },
    restore: (key) => this.#restore(key),
    keep: (key) => {
      const shown = this.#host.shown();
      const block = shown && this.draftOf(shown).blocks.find((candidate) => candidate.key === key);
      if (block?.type === 'edited') this.#rewrite(key, block.text);
      this.#host.focusOn(`rewrite-${key}`);
    },
  };

  #fill(texts: Readonly<Record<string, string>>): void {
    const shown = this.#host.shown();
    if (!shown) return;
    const edits = this.of(shown);
    this.#write(shown, { ...edits, places: { ...edits.places, ...texts } });
  }

  #rewrite(key: string, text: string): void {
    const shown = this.#host.shown();
    if (shown) this.#write(shown, editBlock(this.draftOf(shown), this.of(shown), key, text));
  }

  #restore(key: string): void {
    const shown = this.#host.shown();
    if (!shown) return;
    const edits = this.of(shown);
    const { [key]: _, ...blocks } = edits.blocks;
    this.#rewriting = undefined;
    this.#write(shown, { ...edits, blocks });
    this.#host.say((words) => words.block.restored);
    this.#host.focusOn(`rewrite-${key}`);
  }

  #write(shown: DocumentEntry, edits: DocumentEdits): void {
    this.#hold(shown, edits);
    this.#host.onWrite();
  }

  #hold({ draft }: DocumentEntry, edits: DocumentEdits): void {
    this.#holder.edits = { ...this.#holder.edits, [draft.id]: edits };
    this.#holder.dispatchEvent(new DwnEditsEvent(this.#holder.edits));
  }
}
