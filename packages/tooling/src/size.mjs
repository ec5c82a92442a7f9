// Measures what a page has to load against the budgets of the project (kB = 1000 bytes).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build } from './build.mjs';
import { aidsPath, checksPath, laterPath, oneAidPath, singleFilePath } from './bundles.mjs';
import { measure, sizeTable } from './measure-size.mjs';
import { fromRoot } from './repo-root.mjs';

// Each of these in the files we offer means that a guarantee is gone or that a dependency slipped in.
const MUST_NOT_APPEAR = [
  {
    pattern: /almanac::|JSONPath\.prototype/,
    why: 'json-rules-engine (24 kB) belongs in @doen-wat-nodig-is/core/json-rules-engine only',
  },
  {
    pattern: /EventEmitter2/,
    why: 'json-rules-engine (24 kB) belongs in @doen-wat-nodig-is/core/json-rules-engine only',
  },
  { pattern: /new Function\b/, why: 'a strict content security policy forbids code made from text' },
  { pattern: /(?<![\w$.])eval\(/, why: 'a strict content security policy forbids code made from text' },
  { pattern: /Lit is in dev mode/, why: "Lit's development build is slower, larger and writes to the console" },
  { pattern: /\blocalStorage\b/, why: 'answers outlive a session nowhere' },
  { pattern: /XMLHttpRequest|sendBeacon/, why: 'the widget calls nobody' },
];

if (![singleFilePath, aidsPath, laterPath, checksPath, oneAidPath].every(existsSync)) {
  console.log('Building first …');
  await build();
}

const rows = [
  { name: 'single file, without aids', ...measureFile(singleFilePath), budget: 75_000, stretch: 70_000 },
  { name: '… with the largest aid', ...withAids((aids) => [largestOf(aids)]), budget: 95_000, stretch: 80_000 },
  { name: '… with all aids', ...withAids((aids) => aids) },
  { name: 'what follows, on demand', ...measureFile(laterPath) },
  { name: 'checks, on demand', ...measureFile(checksPath) },
  { name: 'elements, core and one aid', ...measureFile(oneAidPath), budget: 51_000, stretch: 45_000 },
  { name: 'core, evaluation only', ...(await measureBundle('core-evaluation.ts')), budget: 6_000 },
  { name: '@…/core', ...(await measureImport('@doen-wat-nodig-is/core')) },
  ...(await measureSubPaths()),
  { name: '@…/elements/define.js', ...(await measureImport('@doen-wat-nodig-is/elements/define.js')) },
];
console.log(sizeTable(rows));

const problems = [...overBudget(), ...forbiddenContents()];
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function overBudget() {
  return rows
    .filter(({ budget, gzip }) => budget !== undefined && gzip > budget)
    .map(
      ({ name, budget, gzip }) =>
        `"${name}" is ${gzip - budget} bytes over its budget of ${budget} bytes. ` +
        'Look in the source map of the file for what grew, and drop it, replace it or move it to a sub-path export.',
    );
}

function forbiddenContents() {
  return [singleFilePath, laterPath, checksPath].flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    return MUST_NOT_APPEAR.filter(({ pattern }) => pattern.test(code)).map(
      ({ pattern, why }) => `${basename(path)} contains ${pattern}: ${why}.`,
    );
  });
}

/** Each ability that the core offers apart, so that a page without it need not load it. */
async function measureSubPaths() {
  const { exports } = JSON.parse(readFileSync(fromRoot('packages/core/package.json'), 'utf8'));
  const subPaths = Object.keys(exports).filter((path) => path !== '.' && !path.endsWith('.json'));
  return Promise.all(
    subPaths.map(async (path) => {
      const name = path.replace('.', 'core');
      return { name: `@…/${name}`, ...(await measureImport(`@doen-wat-nodig-is/${name}`)) };
    }),
  );
}

/** What a page with these bundled aids loads: files that are each compressed by themselves. */
function withAids(choose) {
  const aids = readdirSync(aidsPath).map((name) => measureFile(join(aidsPath, name)));
  const files = [measureFile(singleFilePath), ...choose(aids)];
  return files.reduce((sum, size) => ({
    raw: sum.raw + size.raw,
    gzip: sum.gzip + size.gzip,
    brotli: sum.brotli + size.brotli,
  }));
}

function largestOf(sizes) {
  return sizes.reduce((a, b) => (b.gzip > a.gzip ? b : a));
}

function measureFile(path) {
  return measure(readFileSync(path));
}

function measureBundle(entry) {
  return measureEntry({ entryPoints: [fromRoot('packages/tooling/src/bundle', entry)] });
}

function measureImport(specifier) {
  const contents = `export * from ${JSON.stringify(specifier)};`;
  return measureEntry({ stdin: { contents, resolveDir: fromRoot('packages/tooling') } });
}

async function measureEntry(entry) {
  const { outputFiles } = await esbuild({
    ...entry,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    conditions: ['dwn-source', 'production', 'module', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return measure(outputFiles[0].contents);
}
