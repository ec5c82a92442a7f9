import { readFileSync } from 'node:fs';
import { fromRoot } from './repo-root.mjs';

/**
 * The script behind a command of an installed package, to be started with Node itself: the shims in
 * node_modules/.bin are shell scripts, which Windows cannot start without a shell.
 */
export function packageBin(packageName, command) {
  const folder = fromRoot('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return fromRoot('node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}
