import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();

// Only now: these modules need the dependencies.
const { countsLine } = await import('./counts.mjs');
const { ensureBrowser } = await import('./ensure-browser.mjs');
const { runStep } = await import('./run-step.mjs');
const { steps } = await import('./steps.mjs');

const chosen = choose(process.argv.slice(2));
const env = { ...process.env, CHROME_PATH: await ensureBrowser(), STORYBOOK_DISABLE_TELEMETRY: '1' };

const results = [];
for (const step of chosen) {
  const result = await runStep(step, env);
  results.push(result);
  // Everything after a failed build would only repeat its errors.
  if (step.name === 'build' && result.failed > 0) break;
}
report(results);

/** All steps, or those named on the command line with the build they need. */
function choose(names) {
  const known = steps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No such step: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  }
  if (names.length === 0) return steps;

  const named = steps.filter(({ name }) => names.includes(name));
  const needsBuild = named.some((step) => step.needsBuild);
  return steps.filter((step) => named.includes(step) || (needsBuild && step.name === 'build'));
}

function report(finished) {
  console.log('\n=== Summary ===\n');
  for (const step of chosen) {
    const result = finished.find(({ name }) => name === step.name);
    console.log(`${step.name.padEnd(10)} ${result ? describe(result) : 'not run'}`);
  }

  const passed = finished.reduce((sum, result) => sum + result.passed, 0);
  const failed = finished.reduce((sum, result) => sum + result.failed, 0);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${countsLine({ passed, failed })}`);
}

function describe({ passed, failed, seconds }) {
  const verdict = failed > 0 ? 'FAILED' : 'ok';
  return `${verdict.padEnd(7)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`;
}
