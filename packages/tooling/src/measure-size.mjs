import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes as written and as sent; the compression is the strongest, as a server with prepared files would use. */
export function measure(bytes) {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** The rows as a text table; budgets are about gzip. */
export function sizeTable(rows) {
  const lines = rows.map(({ name, raw, gzip, brotli, budget, stretch }) => [
    name,
    kB(raw),
    kB(gzip),
    kB(brotli),
    budget === undefined ? '' : kB(budget),
    stretch === undefined ? '' : kB(stretch),
    judge({ gzip, budget, stretch }),
  ]);
  const header = ['', 'raw', 'gzip', 'brotli', 'budget', 'stretch', ''];
  const table = [header, ...lines];
  const widths = header.map((_, column) => Math.max(...table.map((line) => line[column].length)));
  return table.map((line) => line.map((cell, column) => align(cell, column, widths[column])).join('  ')).join('\n');
}

function judge({ gzip, budget, stretch }) {
  if (budget === undefined) return '';
  if (gzip > budget) return 'OVER BUDGET';
  return stretch !== undefined && gzip > stretch ? 'within budget' : 'good';
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function align(cell, column, width) {
  const isText = column === 0 || column === 6;
  return isText ? cell.padEnd(width) : cell.padStart(width);
}
