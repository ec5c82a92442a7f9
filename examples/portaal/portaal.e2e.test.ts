import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromeFlags } from '../../packages/tooling/src/chrome-flags.mjs';
import { ensureBrowser } from '../../packages/tooling/src/ensure-browser.mjs';
import { servePortal } from '../../packages/tooling/src/portal-server.mjs';

const pages = [
  'index.html',
  'stabiliteitscheck.html',
  'stabiliteitscheck-pagina.html',
  'traject.html',
  'beraad.html',
  'vastlegging.html',
  'niet-in-voorbeeld.html',
];
const themes = ['', 'voorbeeld', 'ma', 'open-forms'];
const wide = { width: 1280, height: 900 };
/** WCAG 1.4.10: what 400 % zoom leaves of a screen 1280 pixels wide. */
const narrow = { width: 320, height: 640 };

const record = {
  aid: { id: 'stabiliteitscheck', title: 'Stabiliteitscheck', version: '1.0.0', digest: 'sha256-voorbeeld' },
  outcome: { id: 'wankel', title: 'Er is een basis, maar die kan wegvallen.' },
  supplements: [{ id: 'schuldhulp', title: 'Bied hulp bij geld aan' }],
  createdAt: '2026-11-20T09:05:00.000Z',
};

let portal: Awaited<ReturnType<typeof servePortal>>;
let browser: Browser;

before(async () => {
  portal = await servePortal();
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromeFlags });
});

after(async () => {
  await browser.close();
  await portal.close();
});

test('a chosen house style changes the whole page, the address and the links to other pages', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'index.html');
    const brandBefore = await backgroundOf(page, '.main-nav');

    await page.getByLabel('Huisstijl').selectOption({ label: 'Mooi & Anders' });

    assert.equal(await page.locator('body.ma-theme').count(), 1);
    assert.notEqual(await backgroundOf(page, '.main-nav'), brandBefore);
    assert.equal(new URL(page.url()).search, '?thema=ma');

    await page.getByRole('link', { name: 'Start de Stabiliteitscheck' }).click();
    await page.waitForURL('**/stabiliteitscheck.html?thema=ma');
    await page.locator('body.ma-theme').waitFor();
    assert.equal(await page.getByLabel('Huisstijl').inputValue(), 'ma');
  });
});

test('going back to no house style leaves no theme class and no trace in the address', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'index.html', 'voorbeeld');

    await page.getByLabel('Huisstijl').selectOption({ label: 'Geen huisstijl' });

    assert.equal(await page.locator('body').getAttribute('class'), '');
    assert.equal(new URL(page.url()).search, '');
  });
});

test('the skip link is the first stop of the keyboard and leads into the content', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'stabiliteitscheck.html');

    await page.keyboard.press('Tab');
    const skipLink = page.getByRole('link', { name: 'Naar de inhoud' });
    assert.ok(await skipLink.evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Enter');

    assert.equal(await page.evaluate(() => document.activeElement?.id), 'inhoud');
  });
});

test('on a narrow screen the main menu opens and closes with the keyboard', async () => {
  await withPage(narrow, async (page) => {
    await open(page, 'index.html');
    const item = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Regels en beleid' });
    assert.equal(await item.isVisible(), false);

    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    assert.equal(await item.isVisible(), true);

    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    assert.equal(await item.isVisible(), false);
  });
});

test('the user menu closes on Escape and gives the focus back', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'index.html');
    const summary = page.locator('.user-menu summary');

    await summary.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');

    assert.equal(await page.getByRole('link', { name: 'Mijn taken' }).isVisible(), false);
    assert.ok(await summary.evaluate((element) => element === document.activeElement));
  });
});

test('a record that the aid hands over is confirmed with its outcome, shown on request and kept as a file', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'stabiliteitscheck.html');
    const receipt = page.getByRole('region', { name: 'Vastlegging ontvangen' });
    assert.equal(await receipt.isVisible(), false);

    await complete(page);

    assert.match(await receipt.innerText(), /Er is een basis, maar die kan wegvallen\.\s+Tijd\s+20 november 2026/);
    assert.match(await page.getByRole('status').first().innerText(), /Vastlegging ontvangen: Er is een basis/);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'vastlegging-stabiliteitscheck-2026-11-20.json');
    assert.deepEqual(JSON.parse(await readFile(await download.path(), 'utf8')), record);

    await receipt.getByText('Bekijk de gegevens (JSON)').click();
    const shown = await page.getByRole('region', { name: 'Vastlegging als JSON' }).innerText();
    assert.deepEqual(JSON.parse(shown), record);
  });
});

test('the aids in a row are one link away, and speak as the municipality does', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'index.html');

    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Beslishulpen' }).click();

    const traject = page.locator('dwn-traject');
    await traject.getByRole('radio', { name: 'Ja' }).check();
    await traject.getByRole('button', { name: 'Volgende' }).click();
    // From its gemeenteprofiel.
    await traject.getByText('het Crisispunt Waterveen').first().waitFor();
  });
});

test('the record of a whole traject is confirmed with all outcomes and kept as a file', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'traject.html');
    const receipt = page.getByRole('region', { name: 'Vastlegging ontvangen' });
    const whole = { kind: 'doen-wat-nodig-is/traject-record', createdAt: record.createdAt, records: [record, record] };
    await complete(page, 'dwn-traject');
    assert.equal(await receipt.isVisible(), false);

    await complete(page, 'dwn-traject', 'dwn-traject-complete', whole);

    assert.match(await receipt.innerText(), /kan wegvallen\.; Er is een basis, maar die kan wegvallen\.\s+Tijd/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'vastlegging-traject-2026-11-20.json');
  });
});

test('a record from an aid is opened again on a page of its own, and checked', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'traject.html');
    await answerInDanger(page);
    const made = await page
      .locator('dwn-traject')
      .evaluate((element) => JSON.stringify((element as HTMLElement & { record: unknown }).record));

    await open(page, 'vastlegging.html');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'vastlegging.json',
      mimeType: 'application/json',
      buffer: Buffer.from(made),
    });

    await page.getByRole('button', { name: 'Controleer deze vastlegging' }).click();
    await page.getByRole('heading', { name: 'Deze vastlegging klopt' }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
  });
});

test('paper shows the page title and the aid, and nothing of the portal', async () => {
  await withPage(wide, async (page) => {
    await open(page, 'stabiliteitscheck.html');
    await complete(page);

    await page.emulateMedia({ media: 'print' });

    const visible = await page.locator('body *:visible').evaluateAll((elements) =>
      elements
        // What the aid shows inside its shadow is its own affair.
        .filter((element) => element.getRootNode() === document && !element.matches('.columns, main, .aid'))
        .map((element) => element.localName),
    );
    assert.deepEqual(visible, ['h1', 'dwn-aid']);
  });
});

test('without script the portal says why the aid is missing, and its menu stays within reach', async () => {
  const context = await browser.newContext({ viewport: narrow, javaScriptEnabled: false });
  const page = await context.newPage();

  await page.goto(addressOf('stabiliteitscheck.html'));

  assert.equal(await page.locator('noscript .notice').isVisible(), true);
  assert.equal(await page.getByRole('link', { name: 'Regels en beleid' }).isVisible(), true);
  await context.close();
});

test('no page breaks the strict Content-Security-Policy, logs an error or calls another server', async () => {
  await withPage(wide, async (page) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      // A browser asks every site for this file by itself; the plain page has no icon.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(portal.url) && !request.url().startsWith('blob:')) troubles.push(request.url());
    });
    await page.exposeFunction('reportViolation', (directive: string) => troubles.push(`violates ${directive}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        (window as unknown as { reportViolation: (directive: string) => void }).reportViolation(
          event.violatedDirective,
        );
      });
    });

    for (const name of [...pages, 'voorbeelden/kale-html/']) {
      await open(page, name);
    }
    await open(page, 'stabiliteitscheck.html', 'ma');
    await complete(page);
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);

    assert.deepEqual(troubles, []);
  });
});

for (const theme of themes) {
  const inTheme = theme ? `in the house style ${theme}` : 'without a house style';

  test(`no page has an accessibility finding or scrolls sideways, wide or narrow, ${inTheme}`, async () => {
    for (const viewport of [wide, narrow]) {
      await withPage(viewport, async (page) => {
        for (const name of pages) {
          await open(page, name, theme);
          assert.deepEqual(await axeFindings(page), [], `${name} at ${viewport.width} pixels`);
          assert.equal(await overflow(page), 0, `${name} is wider than ${viewport.width} pixels`);
        }
      });
    }
  });
}

test('the confirmation of a record has no accessibility finding and fits a narrow screen', async () => {
  await withPage(narrow, async (page) => {
    await open(page, 'stabiliteitscheck.html');
    await complete(page);
    await page.getByText('Bekijk de gegevens (JSON)').click();

    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await overflow(page), 0);
  });
});

test('the plain page of at most twelve lines shows the aid without an accessibility finding', async () => {
  const source = await readFile(new URL('../kale-html/index.html', import.meta.url), 'utf8');
  assert.ok(source.trimEnd().split('\n').length <= 12);

  await withPage(narrow, async (page) => {
    await open(page, 'voorbeelden/kale-html/');

    assert.ok(await page.locator('dwn-aid').evaluate((aid) => (aid.shadowRoot?.childElementCount ?? 0) > 0));
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await overflow(page), 0);
  });
});

async function withPage(viewport: { width: number; height: number }, use: (page: Page) => Promise<void>) {
  // Colours must not be measured half-way a transition.
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'nl-NL' });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The shortest way to an advice: there is direct danger. */
async function answerInDanger(page: Page) {
  const traject = page.locator('dwn-traject');
  await traject.getByRole('radio', { name: 'Ja' }).check();
  await traject.getByRole('button', { name: 'Volgende' }).click();
  await traject.getByText('het Crisispunt Waterveen').first().waitFor();
}

/** Opens a page and waits until the aid on it, if any, has drawn itself. */
async function open(page: Page, name: string, theme = '') {
  await page.goto(addressOf(name, theme));
  await page.waitForFunction(() => {
    const aid = document.querySelector('dwn-aid, dwn-traject, dwn-deliberation, dwn-record');
    return !aid || (aid.shadowRoot?.childElementCount ?? 0) > 0;
  });
}

function addressOf(name: string, theme = '') {
  return `${portal.url}/${name}${theme && `?thema=${theme}`}`;
}

/** What the aid does when the professional is done; the portal cannot tell the difference. */
async function complete(page: Page, tag = 'dwn-aid', name = 'dwn-complete', handedOver: object = record) {
  await page.locator(tag).evaluate(
    (element, [type, given]) => {
      const event = new Event(type, { bubbles: true, composed: true });
      element.dispatchEvent(Object.assign(event, { record: given }));
    },
    [name, handedOver] as const,
  );
}

async function axeFindings(page: Page) {
  // Not a script element: the policy of the page would refuse it.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function backgroundOf(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
}
