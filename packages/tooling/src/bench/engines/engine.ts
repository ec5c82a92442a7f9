/** A way to decide the rules of the workload. */
export interface Engine {
  readonly name: string;
  /** Does the piece of work with this number: a whole answer set, or one changed answer. */
  readonly evaluate: (index: number) => unknown;
  /** Per rule, whether it applies to the complete answer set with this number; absent where it is not the question. */
  readonly judge?: (index: number) => Verdicts | Promise<Verdicts>;
}

/** Per rule, in the order of the definition, whether it applies. */
export type Verdicts = readonly boolean[];
