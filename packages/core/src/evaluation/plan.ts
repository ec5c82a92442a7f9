import type { Step } from './compiled-aid.js';

/** Gives out slots and keeps, per slot, the questions whose answer it depends on. */
export interface Plan {
  readonly steps: readonly Step[];
  size(): number;
  /** A slot for what the person answers to question `index`. */
  addAnswer(index: number): number;
  /** A slot filled from others, which must have been added before. */
  addStep(reads: readonly number[], content: Step['content']): number;
  /** The steps that the answer to question `index` can change, in order. */
  dependentsOf(index: number): readonly Step[];
}

/** An empty plan. Steps keep the order in which they are added. */
export function createPlan(): Plan {
  const steps: Step[] = [];
  const sources: ReadonlySet<number>[] = [];

  return {
    steps,
    size: () => sources.length,
    addAnswer(index) {
      return sources.push(new Set([index])) - 1;
    },
    addStep(reads, content) {
      const slot = sources.push(new Set(reads.flatMap((read) => [...(sources[read] ?? [])]))) - 1;
      steps.push({ slot, content });
      return slot;
    },
    dependentsOf: (index) => steps.filter(({ slot }) => sources[slot]?.has(index)),
  };
}
