import type { Finding } from '@doen-wat-nodig-is/core/personal-data';
import type { SavedWork, SavedWorkReading } from '@doen-wat-nodig-is/core/saved-work';

/** Where saved work comes from. */
export type WorkOrigin = 'tab' | 'file';

/** Saved work that somebody can go on with. */
export type UsableReading = Extract<SavedWorkReading, { readonly match: unknown }>;

/** Saved work that nobody can go on with, and why. */
export type UselessReading = Exclude<SavedWorkReading, UsableReading>;

/** Something to tell above the contents. */
export type SavingNotice =
  | { readonly kind: 'resumed' }
  /** Minutes. */
  | { readonly kind: 'idle'; readonly minutes: number }
  | { readonly kind: 'full' | 'forbidden' | 'taken' }
  | { readonly kind: 'useless'; readonly reading: UselessReading };

/** Something to decide first. */
export type SavingQuestion =
  | { readonly kind: 'clear' }
  /** Whether to go on with saved work, in the place of what there is or with what is lost. */
  | {
      readonly kind: 'go-on';
      readonly from: WorkOrigin;
      readonly reading: UsableReading;
      /** Whether there is work here that makes way. */
      readonly replaces: boolean;
    }
  /** Whether to save a file with what looks like personal data. */
  | { readonly kind: 'personal-data'; readonly findings: readonly Finding[]; readonly work: SavedWork };

/** What was done with a file. */
export type FileResult = { readonly kind: 'saved' } | { readonly kind: 'useless'; readonly reading: UselessReading };

/** All there is to show about saving. */
export interface SavingState {
  readonly notice: SavingNotice | undefined;
  readonly question: SavingQuestion | undefined;
  readonly file: FileResult | undefined;
  /** Whether this tab keeps the work. */
  readonly inTab: boolean;
  /** Whether there is anything to save or to clear. */
  readonly hasWork: boolean;
}
