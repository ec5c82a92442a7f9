import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromeFlags } from './chrome-flags.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { fromRoot } from './repo-root.mjs';

const pages = readdirSync(fromRoot('examples/portaal')).filter((name) => name.endsWith('.html'));

/** What the single file loads only when somebody needs it. */
const loadedOnDemand = ['doen-wat-nodig-is.later.js', 'doen-wat-nodig-is.checks.js'];

describe('npm start', () => {
  let folder: string;
  let command: ChildProcess;
  let address: string;
  let browser: Browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
    const { scripts } = await readPackage();
    const [node, script = ''] = scripts.start.split(' ');
    assert.equal(node, 'node');
    command = spawn(process.execPath, [fromRoot(script), '--port=0', `--folder=${folder}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    address = await readAddress(command);
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromeFlags });
  });

  after(async () => {
    await browser?.close();
    const ended = command.exitCode === null && command.signalCode === null ? once(command, 'exit') : undefined;
    command.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  it('serves every file that a page of the portal loads', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
    });
    page.on('requestfailed', (request) => refused.push(`failed ${request.url()}`));

    for (const name of pages) {
      await page.goto(address + name, { waitUntil: 'networkidle' });
    }

    assert.deepEqual(refused, []);
  });

  for (const name of loadedOnDemand) {
    it(`serves ${name}, which a page loads once it needs it`, async () => {
      const response = await fetch(`${address}dwn/${name}`);

      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', /javascript/);
    });
  }
});

async function readPackage() {
  const { default: contents } = await import('../../../package.json', { with: { type: 'json' } });
  return contents;
}

/** The address that the command prints once it serves. */
async function readAddress({ stdout, pid }: ChildProcess): Promise<string> {
  assert.ok(stdout);
  for await (const line of createInterface({ input: stdout })) {
    const [found] = line.match(/http:\/\/localhost:\d+\//) ?? [];
    if (found) return found;
  }
  throw new Error(`The command (${pid}) ended without telling its address.`);
}
