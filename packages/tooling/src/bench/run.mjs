// `npm run bench`: how fast the evaluation is, next to other engines and against the budgets of the project.
// `-- --quick` measures a few rounds only: enough to see whether something broke, too few to settle a budget.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { fromRoot } from '../repo-root.mjs';

const bundle = fromRoot('.cache/bench/bench.mjs');

// Bundled first: a loader that compiles on the fly would colour the times.
await build({
  entryPoints: [fromRoot('packages/tooling/src/bench/bench.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['dwn-source'],
  // As a host would load them: not ours to bundle, nor to speed up.
  external: ['json-rules-engine', 'json-logic-engine'],
  logLevel: 'error',
});

const { status } = spawnSync(process.execPath, ['--expose-gc', bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
