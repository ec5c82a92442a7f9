export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function countsLine(counts: Counts): string;
export function readCounts(output: string): Counts | undefined;
export function countStep(step: { readonly output: string; readonly ok: boolean; readonly hasTests: boolean }): Counts;
