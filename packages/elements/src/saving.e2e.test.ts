import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { chromeFlags } from '../../tooling/src/chrome-flags.mjs';
import { ensureBrowser } from '../../tooling/src/ensure-browser.mjs';
import { crashTab } from '../test-support/crashed-tab.js';
import { makePlainPages } from '../test-support/plain-page.js';
import { openPortal, type PortalBrowser } from '../test-support/portal-page.js';
import type { DwnTraject } from './dwn-traject/dwn-traject.js';
import { trajectMessages } from './dwn-traject/traject-messages.js';
import { nl } from './messages/nl.js';
import { savingMessages } from './saving/saving-messages.js';

const pages = makePlainPages();
let portal: PortalBrowser;
before(async () => {
  portal = await openPortal([pages.mount]);
});
after(async () => {
  await portal.close();
  pages.remove();
});

const words = savingMessages.nl;
const long = 'Wat er speelt, in een lange tekst met “leestekens” & <haken>. '.repeat(8);
const aidWithText = '<dwn-aid src="hulp.json" presentation="page" storage="session"></dwn-aid>';
const threeAids = 'standaardtoets afwijking terugblik';

test('a reload at any moment of a traject loses nothing', async () => {
  const page = await open(`<dwn-traject aids="${threeAids}" storage="session"></dwn-traject>`);
  let steps = 0;
  for (; steps < 120; steps += 1) {
    await fillAnything(page);
    const was = await situationOf(page);
    await page.reload();
    await page.locator('dwn-traject h2').first().waitFor();
    if (was.answered) await page.locator('.dwn-saving-notice').getByText(words.resumed).waitFor();
    assert.deepEqual(await situationOf(page), was, `after ${steps} steps`);
    if (!(await takeAStep(page))) break;
  }
  assert.ok(steps > 20 && steps < 120, `it took ${steps} steps`);
  await page.context().close();
});

test('a crash in the middle of a long text loses nothing', async () => {
  const page = await open(aidWithText);
  const text = page.locator('dwn-aid textarea').first();
  await text.pressSequentially(long.slice(0, 200));

  const tab = await crashTab(page);
  await tab.reload();

  const field = `document.querySelector('dwn-aid')?.shadowRoot?.querySelector('textarea')?.value`;
  assert.equal(await until(() => tab.read(field)), long.slice(0, 200));
  assert.match(String(await tab.read(`document.querySelector('dwn-aid').shadowRoot.textContent`)), /Je gaat verder/);
  await page.context().close();
});

test('a crash in the middle of a traject loses nothing', async () => {
  const page = await open(`<dwn-traject aids="${threeAids}" storage="session"></dwn-traject>`);
  for (let steps = 0; steps < 9; steps += 1) {
    await fillAnything(page);
    await takeAStep(page);
  }
  const { answered, trail } = await situationOf(page);
  assert.ok(answered > 0);

  const tab = await crashTab(page);
  await tab.reload();

  const aid = `document.querySelector('dwn-traject')`;
  await until(() => tab.read(`${aid}?.shadowRoot?.querySelector('.dwn-saving-notice') ? true : undefined`));
  assert.equal(await tab.read(`JSON.stringify(${aid}.record.trail)`), JSON.stringify(trail));
  await page.context().close();
});

test('a tab that is closed leaves nothing, in whatever memory of the browser', async () => {
  const page = await open(aidWithText);
  const context = page.context();
  await page.locator('dwn-aid textarea').first().fill(long);
  assert.equal(await page.evaluate(() => sessionStorage.length), 1);
  await page.close();

  const next = await pages.open(context, portal.url, aidWithText);

  await next.locator('dwn-aid textarea').first().waitFor();
  assert.equal(await next.locator('dwn-aid textarea').first().inputValue(), '');
  assert.deepEqual(
    await next.evaluate(async () => [sessionStorage.length, localStorage.length, (await indexedDB.databases()).length]),
    [0, 0, 0],
  );
  assert.deepEqual(await context.cookies(), []);
  await context.close();
});

test('two elements on one page each go on with their own work', async () => {
  const page = await open(
    `${aidWithText}
     <dwn-aid src="hulp.json" presentation="page" storage="session" storage-key="tweede" id="b"></dwn-aid>
     <dwn-aid aid="beraad" presentation="page" storage="session" id="c"></dwn-aid>`,
  );
  const fields = ['dwn-aid:not([id])', '#b'].map((aid) => page.locator(`${aid} textarea`).first());
  const choice = page.locator('#c input[type=radio]').first();
  await choice.check();
  for (const [index, field] of fields.entries()) await field.fill(`Tekst ${index}`);

  await page.reload();

  for (const [index, field] of fields.entries()) {
    await field.waitFor();
    assert.equal(await field.inputValue(), `Tekst ${index}`);
  }
  assert.ok(await choice.isChecked());
  await page.context().close();
});

for (const [what, prepare] of [
  ['full', openWhereFull],
  ['forbidden', openWhereForbidden],
] as const) {
  test(`a person goes on, finishes and takes the work along where the memory of the tab is ${what}`, async () => {
    const { close, page, faults } = await prepare('<dwn-aid aid="standaardtoets" storage="session"></dwn-aid>');
    const message = page.locator('.dwn-saving-notice').getByText(words[what]);
    if (what === 'forbidden') await message.waitFor();
    await fillAnything(page);
    await message.waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), saveFile(page)]);
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { kind: string; course: unknown };
    assert.equal(saved.kind, 'doen-wat-nodig-is/saved-work');
    for (let steps = 0; steps < 60 && !(await isDone(page)); steps += 1) {
      await fillAnything(page);
      await takeAStep(page);
    }

    assert.ok(await isDone(page));
    assert.deepEqual(faults, []);
    await close();
  });
}

test('keys alone save a file, erase all, and go on with the file', async () => {
  const page = await open('<dwn-aid aid="standaardtoets" storage="session"></dwn-aid>');
  await page.locator('dwn-aid input[type=radio]').first().focus();
  await page.keyboard.press('Space');

  await tabTo(page, 'Bewaren');
  await page.keyboard.press('Enter');
  await tabTo(page, words.saveFile);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await page.getByText(words.saved).first().waitFor();
  await tabTo(page, words.clear, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, words.clearYes);
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('dwn-aid input:checked').count(), 0);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);

  // Listening takes a moment to begin, and a dialog that is open by then is not heard of.
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, words.openFile);
  await page.keyboard.press('Enter');
  const chooser = await choosing;
  await chooser.setFiles(await download.path());

  await page.getByText(words.resumed).first().waitFor();
  assert.equal(await page.locator('dwn-aid input:checked').count(), 1);
  await page.context().close();
});

async function open(body: string): Promise<Page> {
  const context = await portal.browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL' });
  context.setDefaultTimeout(10_000);
  return pages.open(context, portal.url, body);
}

interface Prepared {
  readonly page: Page;
  readonly close: () => Promise<void>;
  readonly faults: readonly string[];
}

/** Another script of the page has taken all there was. */
async function openWhereFull(body: string): Promise<Prepared> {
  const context = await portal.browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL' });
  await context.addInitScript(() => {
    for (let size = 4_000_000, key = 0; size >= 1; key += 1) {
      try {
        sessionStorage.setItem(`vol-${key}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  return watched(context, body);
}

/** The browser itself says no, as it does where an administrator has blocked site data. */
async function openWhereForbidden(body: string): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'dwn-forbidden-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await ensureBrowser(),
    args: chromeFlags,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  const prepared = await watched(context, body, async () => {
    await context.close();
    // The browser writes until its last moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  const refused = await prepared.page.evaluate(() => {
    try {
      return String(sessionStorage.length);
    } catch (error) {
      return (error as Error).name;
    }
  });
  assert.equal(refused, 'SecurityError');
  return prepared;
}

async function watched(context: BrowserContext, body: string, close = () => context.close()): Promise<Prepared> {
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  return { close, page: await pages.open(context, portal.url, body), faults };
}

/** Gives the question on the screen some answer. */
async function fillAnything(page: Page): Promise<void> {
  const form = page.locator('form');
  // What is loaded comes before there is anything to fill in.
  await page.locator('[part=root] h2, [part=root] h3').first().waitFor();
  if ((await form.count()) === 0) return;
  const choices = form.locator('input[type=radio], input[type=checkbox]');
  if ((await choices.count()) > 0) await choices.first().check();
  const field = form.locator('input:not([type=radio], [type=checkbox]), textarea').first();
  if ((await choices.count()) > 0 || (await field.count()) === 0) return;
  const type = await field.getAttribute('type');
  if (type === 'date') await field.fill('2026-12-01');
  else if (await field.evaluate(({ localName }) => localName === 'textarea')) await field.fill(long);
  else await field.fill('12');
}

/** On, as far as it goes: to the next question, the advice, the next aid or the end. */
async function takeAStep(page: Page): Promise<boolean> {
  const ways: readonly (string | RegExp)[] = [
    nl.next,
    nl.toAdvice,
    nl.advice.stoppedGoOn,
    /^Ga door met /,
    nl.advice.finishHere,
    nl.advice.finish,
  ];
  for (const name of ways) {
    const button = page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();
    if ((await button.count()) === 0) continue;
    await button.click();
    return true;
  }
  // At the end of a traject there may be aids that were not opened yet.
  const other = page.locator('.dwn-more button').first();
  if ((await other.count()) === 0) return false;
  await other.click();
  return true;
}

function isDone(page: Page): Promise<boolean> {
  return page.getByRole('heading', { name: nl.done.title, exact: true }).isVisible();
}

/** What there is to lose. */
function situationOf(page: Page) {
  return page.locator('dwn-traject').evaluate((element, title) => {
    const traject = element as DwnTraject;
    const records = traject.record?.records ?? [];
    const inner = traject.shadowRoot?.querySelector('dwn-aid')?.shadowRoot;
    const fields = [...(inner?.querySelectorAll<HTMLInputElement>('form input, form textarea') ?? [])];
    const headings = [...(traject.shadowRoot?.querySelectorAll('h2, h3') ?? [])].map(({ textContent }) =>
      textContent.trim(),
    );
    return {
      trail: traject.record?.trail,
      answers: records.map((record) => record.answers.map(({ question, value }) => [question, value])),
      answered: records.flatMap(({ answers }) => answers).length,
      screen: [...(inner?.querySelectorAll('h3, h4, legend, label') ?? [])].map(({ textContent }) =>
        textContent.trim(),
      ),
      fields: fields.map(({ type, checked, value }) => (type === 'radio' || type === 'checkbox' ? checked : value)),
      ended: headings.includes(title),
    };
  }, trajectMessages.nl.end.title);
}

async function saveFile(page: Page): Promise<void> {
  await page.getByText('Bewaren', { exact: true }).click();
  await page.getByRole('button', { name: words.saveFile }).click();
}

async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if ((await focused(page.locator('dwn-aid'))) === name) return;
  }
  throw new Error(`“${name}” is not reached by ${key}.`);
}

function focused(aid: Locator): Promise<string | undefined> {
  return aid.evaluate((element) => element.shadowRoot?.activeElement?.textContent.trim());
}

/** The first value that is one; what loads takes a moment. */
async function until<T>(read: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const value = await read().catch(() => undefined);
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It does not come.');
}
