import { spawn } from 'node:child_process';
import { countStep } from './counts.mjs';
import { repoRoot } from './repo-root.mjs';

// Far above what any step takes; a step that hangs must fail here rather than at CI's own limit, without a summary.
const LIMIT_MS = 15 * 60_000;

/** Runs the commands of a step one after the other, also after a failure; shows and judges what they print. */
export async function runStep({ name, title, commands, hasTests = false }, env) {
  console.log(`\n=== ${title} ===\n`);
  const startedAt = Date.now();

  let ok = true;
  let output = '';
  for (const args of commands()) {
    const result = await run(args, env);
    ok &&= result.ok;
    output += result.output;
  }

  const seconds = (Date.now() - startedAt) / 1000;
  console.log(`\n--- ${name}: ${ok ? 'ok' : 'FAILED'} after ${seconds.toFixed(1)} s`);
  return { name, title, seconds, ...countStep({ output, ok, hasTests }) };
}

function run(args, env) {
  return new Promise((resolve) => {
    // No stdin: nothing may wait for an answer.
    const child = spawn(process.execPath, args, { cwd: repoRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const limit = setTimeout(() => {
      console.error(`Stopped: it took longer than ${LIMIT_MS / 60_000} minutes.`);
      child.kill('SIGKILL');
    }, LIMIT_MS);

    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.stderr.on('data', (chunk) => process.stderr.write(chunk));
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve({ ok: status === 0, output });
    });
  });
}
