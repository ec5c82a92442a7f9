import { median, ratio, type Samples } from './measure.js';

/** A promise of the design about two engines of one run. */
export interface Budget {
  readonly what: string;
  readonly engine: string;
  readonly base: string;
  /** How many times longer than the base the engine may take. */
  readonly most?: number;
  /** How many times longer than the base it takes at least: for an engine that ours must stay ahead of. */
  readonly least?: number;
}

/** A budget with what was measured. */
export interface Judgement extends Budget {
  readonly measured: number;
  readonly holds: boolean;
}

/** Compares what was measured with the budgets. */
export function judge(budgets: readonly Budget[], samples: Samples): readonly Judgement[] {
  return budgets.map((budget) => {
    const { engine, base, most = Infinity, least = 0 } = budget;
    const measured = ratio(samples, engine, base);
    return { ...budget, measured, holds: measured <= most && measured >= least };
  });
}

/** Engines that do the same work: the first is the limit, the second is ours, and all are compared with both. */
export function engineTable(title: string, names: readonly string[], samples: Samples): string {
  const [limit = '', ours = ''] = names;
  const rows = names.map((name) => [
    name,
    formatTime(median(samples.get(name) ?? [])),
    formatRatio(ratio(samples, name, limit)),
    formatRatio(ratio(samples, name, ours)),
  ]);
  return formatTable([[title, 'CPU, median', '× hand-unrolled', '× ours'], ...rows]);
}

/** One line per budget, each with its verdict. */
export function budgetTable(judgements: readonly Judgement[]): string {
  const rows = judgements.map(({ what, most, least, measured, holds }) => [
    what,
    most === undefined ? `≥ ${formatRatio(least ?? 0)}` : `≤ ${formatRatio(most)}`,
    formatRatio(measured),
    holds ? 'ok' : 'OVER',
  ]);
  return formatTable([['Budget', 'promised', 'measured', ''], ...rows]);
}

/** Columns of equal width: the first to the left, numbers to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A time given in microseconds, in a unit that suits it. */
export function formatTime(microseconds: number): string {
  return microseconds < 1000 ? `${microseconds.toPrecision(3)} µs` : `${(microseconds / 1000).toPrecision(3)} ms`;
}

/** How many times, with as many digits as mean something. */
export function formatRatio(times: number): string {
  return times >= 100 ? times.toFixed(0) : times.toPrecision(2);
}
