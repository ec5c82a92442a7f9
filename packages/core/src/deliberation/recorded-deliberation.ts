/** How colleagues weighed a case together, as a record keeps it. Roles only: no names. */
export interface RecordedDeliberation {
  readonly question: string;
  readonly options: readonly string[];
  readonly criteria: readonly { readonly id: string; readonly label: string }[];
  /** What each gave before seeing that of the others. */
  readonly weighings: readonly RecordedWeighing[];
  /** The roles that were invited, and without which it went on. */
  readonly absent?: readonly string[];
  /** The option that came out; absent while there is none. */
  readonly result?: {
    readonly option: string;
    readonly why: string;
    /** The role that decides. */
    readonly decides: string;
  };
  /** In place of a result: why there is none yet, and the role that decides. */
  readonly undecided?: { readonly why: string; readonly decides: string };
}

/** What one role made of the options. */
export interface RecordedWeighing {
  readonly role: string;
  /** Whether this role brings experience of their own. */
  readonly experience: boolean;
  /** By the index of the option, then by the id of the criterion: the label of the step that was chosen. */
  readonly scores: readonly Readonly<Record<string, string>>[];
  readonly argument: string;
  /** What the others may not see, in the words of this role. */
  readonly noticed: string;
}
