import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromeFlags } from './chrome-flags.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { servePortal } from './portal-server.mjs';

const LATER = '**/doen-wat-nodig-is.later.js*';

const definition = {
  schemaVersion: 1,
  id: 'woorden',
  version: '1.0.0',
  language: 'nl',
  title: 'In eigen woorden',
  purpose: 'Vraagt om een tekst.',
  sources: [],
  sections: [{ id: 'a', title: 'A', questions: [{ id: 'tekst', type: 'long-text', text: 'Wat speelt er?' }] }],
  rules: [{ name: 'klaar', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'klaar' } } }],
  outcomes: [{ id: 'klaar', title: 'Klaar', advice: 'Ga door.', tone: 'ok' }],
};

describe('what a page loads once it is needed', () => {
  let folder: string;
  let portal: Awaited<ReturnType<typeof servePortal>>;
  let browser: Browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-demand-'));
    writeFileSync(join(folder, 'woorden.json'), JSON.stringify(definition));
    writePage('stabiliteitscheck', '<dwn-aid aid="stabiliteitscheck"></dwn-aid>');
    writePage('woorden', '<dwn-aid src="/pagina/woorden.json"></dwn-aid>');
    writePage('vastlegging', '<dwn-record heading-level="3"></dwn-record>');
    portal = await servePortal({ mounts: [{ path: '/pagina/', dir: folder }] });
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromeFlags });
  });

  after(async () => {
    await browser.close();
    await portal.close();
    rmSync(folder, { recursive: true });
  });

  it('comes with the version that the page put behind the address of the script', async () => {
    await visit('stabiliteitscheck', async (page, loaded) => {
      await page.getByRole('radio').first().waitFor();

      assert.deepEqual(loaded(), [
        '/dwn/doen-wat-nodig-is.js?v=2',
        '/dwn/doen-wat-nodig-is.aids/stabiliteitscheck.js?v=2',
      ]);
    });
  });

  it('shares the core of the script that asked for it', async () => {
    await visit('woorden', async (page, loaded) => {
      await page.getByRole('textbox').fill('Bel met jan@voorbeeld.nl over de huur.');
      await page.getByText('jan@voorbeeld.nl').first().waitFor();

      await page.getByRole('button', { name: 'Volgende' }).click();
      await page.getByRole('button', { name: 'Naar het advies' }).click();
      await page.getByRole('heading', { name: 'Klaar' }).waitFor();
      assert.ok(loaded().includes('/dwn/doen-wat-nodig-is.later.js?v=2'));
    });
  });

  it('can fail without losing what was typed, or the way on', async () => {
    await visit('woorden', async (page) => {
      await page.route(LATER, (route) => route.fulfill({ status: 404 }));
      const refused = page.waitForResponse(LATER);
      await page.reload();
      const field = page.getByRole('textbox');
      await field.fill('Bel over de huur');
      await refused;

      await field.pressSequentially(', morgen.');

      assert.equal(await field.inputValue(), 'Bel over de huur, morgen.');
      await page.getByRole('button', { name: 'Volgende' }).click();
      await page.getByRole('button', { name: 'Naar het advies' }).click();
      await page.getByRole('heading', { name: 'Klaar' }).waitFor();
    });
  });

  it('shows an element of its own once it is there, and what the page gave it before', async () => {
    await visit('vastlegging', async (page) => {
      await page.getByRole('heading', { level: 3, name: 'Open een vastlegging' }).waitFor();

      await page.locator('dwn-record').evaluate((element) => Object.assign(element, { lang: 'en', record: {} }));

      await page.getByRole('heading', { name: 'Open een vastlegging' }).waitFor({ state: 'detached' });
      assert.deepEqual(
        await page.locator('dwn-record').evaluate((element) => Object.keys(Reflect.get(element, 'record') as object)),
        [],
      );
    });
  });

  it('offers to try again when such an element cannot be loaded, and brings the person to it', async () => {
    await visit('vastlegging', async (page) => {
      await page.route(LATER, (route) => route.abort('internetdisconnected'));
      await page.reload();
      const retry = page.getByRole('button', { name: 'Probeer opnieuw' });
      await retry.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Dit onderdeel kon niet worden geladen' }).waitFor();
      await page.unroute(LATER);

      await retry.press('Enter');

      await page.getByRole('heading', { name: 'Open een vastlegging' }).waitFor();
      assert.ok(await page.locator('dwn-record').evaluate((element) => element.matches(':focus-within')));
    });
  });

  function writePage(name: string, body: string) {
    const script = '<script type="module" src="/dwn/doen-wat-nodig-is.js?v=2"></script>';
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title>${script}${body}</html>`,
    );
  }

  /** Opens a page under the strict policy; nothing it does may go against that. */
  async function visit(name: string, use: (page: Page, loaded: () => readonly string[]) => Promise<void>) {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const loaded: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => loaded.push(request.url().replace(portal.url, '')));
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        throw new Error(`violates ${violatedDirective}`);
      });
    });
    await page.goto(`${portal.url}/pagina/${name}.html`);
    await use(page, () => loaded.filter((path) => path.startsWith('/dwn/')));
    assert.deepEqual(faults, []);
    await page.close();
  }
});
