import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Path of a Chromium-family browser; installs Debian's Chromium when none is found and the machine allows it. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;

  if (isDebianAsRoot()) {
    console.error('No browser found; installing chromium with apt-get …');
    aptGet('update', '-qq');
    aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(INSTRUCTION);
}

/** Path of a Chromium-family browser that is already here, or undefined. */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`CHROME_PATH points at "${chosen}", which is not an executable file.`);
    return chosen;
  }
  return browserPlaces(process.platform, process.env).find(isExecutable) ?? (await playwrightBrowser());
}

/** Every path worth looking at on a platform, best first. */
export function browserPlaces(platform, env) {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const fromPath = onPath.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...knownPlaces(platform, env), ...fromPath];
}

function knownPlaces(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders.flatMap((folder) => apps.map((app) => `${folder}\\${app}`));
  }
  return NAMES.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptGet(...args) {
  // A failure needs no handling here: the browser is looked for again, and its absence is what gets reported.
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const INSTRUCTION = `No Chrome, Chromium or Edge was found. Do one of these and run the command again:
  Debian, Ubuntu   sudo apt-get install chromium
  macOS            brew install --cask chromium
  Windows          winget install Google.Chrome
  anywhere         npx playwright-core install chromium
  or set CHROME_PATH to the browser's executable file.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await ensureBrowser());
