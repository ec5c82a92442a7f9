import type { Engine } from './engines/engine.js';

/** CPU per evaluation in microseconds: for each engine by name, one number per round. */
export type Samples = ReadonlyMap<string, readonly number[]>;

export interface MeasureOptions {
  readonly rounds: number;
  /** How much CPU one engine gets in one round, in milliseconds. */
  readonly slice: number;
}

/** Slices given to each engine before any counts. */
const warmUps = 10;

/**
 * Times engines in turns, so that what else the machine does meets all of them alike. CPU time, not time on the clock:
 * what counts is the work, also that of the garbage collector.
 */
export async function measure(engines: readonly Engine[], { rounds, slice }: MeasureOptions): Promise<Samples> {
  const runs = engines.map((engine): Run => ({ engine, batch: 1, done: 0 }));
  // Until a batch fills its slice, and then until the code is as fast as it gets.
  for (const run of runs) {
    while ((await time(run)) < slice * 1000) run.batch *= 2;
    for (let warmUp = 0; warmUp < warmUps; warmUp += 1) await time(run);
  }

  const samples = new Map<string, number[]>(engines.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) samples.get(run.engine.name)?.push((await time(run)) / run.batch);
  }
  return samples;
}

/** The middle of these numbers, or between the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** How many times longer one engine takes than another: the median over the rounds, each compared with itself. */
export function ratio(samples: Samples, name: string, base: string): number {
  const [own, other] = [samples.get(name) ?? [], samples.get(base) ?? []];
  return median(own.map((value, round) => value / (other[round] ?? NaN)));
}

/** Runs a function some times and gives the median CPU it took, in microseconds. */
export function medianOf(times: number, run: () => unknown): number {
  return median(
    Array.from({ length: times }, () => {
      const start = process.cpuUsage();
      run();
      return microseconds(start);
    }),
  );
}

interface Run {
  readonly engine: Engine;
  batch: number;
  done: number;
}

async function time(run: Run): Promise<number> {
  const { engine, batch, done } = run;
  run.done += batch;
  const start = process.cpuUsage();
  const first = engine.evaluate(done);
  if (first instanceof Promise) {
    // One after the other: the engine loses rules when its runs overlap.
    await first;
    for (let index = done + 1; index < done + batch; index += 1) await engine.evaluate(index);
  } else {
    for (let index = done + 1; index < done + batch; index += 1) engine.evaluate(index);
  }
  return microseconds(start);
}

function microseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
