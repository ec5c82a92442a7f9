import { spawnSync } from 'node:child_process';
import { repoRoot } from './repo-root.mjs';

/** Arguments with which Node runs our TypeScript sources as they are, without a build. */
export const sourceLoader = ['--conditions=dwn-source', '--import', 'tsx'];

/** Runs Node and shows its output; throws when it fails, naming the command, so that a script stops there. */
export function runNode(args, { cwd = repoRoot, name = args.join(' ') } = {}) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${name} failed; see the lines above.`);
}
