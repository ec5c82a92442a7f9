import type { AidDefinition } from '@doen-wat-nodig-is/core';
import { compileAid } from '../../../core/src/evaluation/compile-aid.js';

/** Bytes of heap that one compiled aid takes, beside its definition. Needs `--expose-gc`. */
export function measureHeap(definition: AidDefinition, count: number): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('Run with --expose-gc');
  const kept: unknown[] = Array<unknown>(count).fill(undefined);
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < count; index += 1) kept[index] = compileAid(definition);
  gc();
  const bytes = process.memoryUsage().heapUsed - before;
  // Read once more, so that the list lives until here.
  return kept.length === 0 ? NaN : bytes / count;
}
