// Runs on a fresh clone, before anything is installed: Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot, repoRoot } from './repo-root.mjs';

/** Installs what package-lock.json asks for, when node_modules does not hold it yet; otherwise it does nothing. */
export function ensureDependencies() {
  const wanted = readLock(fromRoot('package-lock.json'));
  const installed = readLock(fromRoot('node_modules', '.package-lock.json'));
  if (!wanted || (installed && isInstalled(wanted, installed))) return;

  console.log('Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: repoRoot,
    stdio: 'inherit',
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; see the lines above.');
}

/**
 * Tells whether the lockfile npm keeps inside node_modules holds every package of package-lock.json. Versions are
 * compared, not file times: a checkout touches package-lock.json without changing what it asks for.
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    // '' is the repository itself; optional packages are left out on platforms they do not fit.
    if (path === '' || entry.optional) return true;
    const present = installed.packages[path];
    return present !== undefined && present.version === entry.version && present.integrity === entry.integrity;
  });
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
