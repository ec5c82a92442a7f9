import type { Aid, Session, Traject } from '@doen-wat-nodig-is/core';
import type { SavedWork, WorkMatch } from '@doen-wat-nodig-is/core/saved-work';
import type { ReactiveControllerHost } from 'lit';
import type { Speech } from '../messages/messages.js';

/** An element whose work can be saved. */
export type SavingHost = ReactiveControllerHost & HTMLElement;

/** What an element tells of the work in it, and lets be done with it. */
export interface SavableWork {
  /** Where the browser tab keeps it; nothing while saving in the tab is off. */
  readonly storage: () => TabStorage | undefined;
  /** The aids that are at hand. */
  readonly aids: () => readonly Aid[];
  /** The answers; nothing while there are no aids. */
  readonly work: () => Session | Traject | undefined;
  /** What is kept beside the answers, by aid; empty when nothing was done besides answering. */
  readonly beside: () => SavedWork['beside'];
  /** Whether the person has finished. */
  readonly isDone: () => boolean;
  readonly lang: () => string;
  readonly speech: () => Speech | undefined;
  /** Puts saved work in the place of what there is, and brings focus along when `isAsked`. */
  readonly restore: (work: SavedWork, match: WorkMatch, isAsked: boolean) => void;
  /** Takes everything back, and brings focus to the start. */
  readonly clear: () => void;
  /** Says something to who listens. */
  readonly announce: (text: string) => void;
}

/** How the browser tab keeps work. */
export interface TabStorage {
  /** A name that sets this element apart from others with the same aids. */
  readonly key: string | undefined;
  /** How long work may lie untouched, in minutes. */
  readonly idle: number;
}
