// Opens every story of the built Storybook: none may throw, write an error to the console or break an axe rule.
// Options: --screenshots (into .cache/screenshots), --all-themes (each story in each theme of the toolbar).
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromeFlags } from './chrome-flags.mjs';
import { countsLine } from './counts.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { fromRoot } from './repo-root.mjs';
import { serve } from './serve.mjs';

const THEMES = ['geen', 'voorbeeld', 'ma', 'open-forms'];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES_AT_A_TIME = 2;
const FINISHED = ['finished', 'completed', 'errored', 'aborted', 'afterEach', 'played'];
const SCREENSHOTS = fromRoot('.cache/screenshots');

const { values: options } = parseArgs({
  options: { screenshots: { type: 'boolean', default: false }, 'all-themes': { type: 'boolean', default: false } },
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
if (options.screenshots) mkdirSync(SCREENSHOTS, { recursive: true });

const site = await serve({ mounts: [{ path: '/', dir: fromRoot('storybook-static') }] });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromeFlags });
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  // What is still moving has no settled colours to check.
  reducedMotion: 'reduce',
  locale: 'nl-NL',
});

// Nobody made one, and the browser asks for it.
await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));

const counts = { passed: 0, failed: 0 };
const queue = visits();
await Promise.all(Array.from({ length: PAGES_AT_A_TIME }, work));
await browser.close();
await site.close();

console.log(`\n${countsLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** One story in one theme each. */
function visits() {
  const { entries } = JSON.parse(readFileSync(fromRoot('storybook-static/index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const themes = options['all-themes'] ? THEMES : THEMES.slice(0, 1);
  return themes.flatMap((theme) => stories.map((story) => ({ story, theme })));
}

async function work() {
  for (let visit = queue.shift(); visit; visit = queue.shift()) {
    const problems = await check(visit);
    counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
    console.log(`${problems.length > 0 ? 'FAILED' : 'ok    '} ${visit.story.id} (${visit.theme})`);
    for (const problem of problems) console.log(`         ${problem}`);
  }
}

async function check({ story, theme }) {
  const problems = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${firstLine(message.text())}`);
  });
  try {
    // The a11y addon would run axe as well, and axe refuses to run twice at a time.
    await page.goto(`${site.url}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true;thema:${theme}`);
    await page.waitForFunction(hasFinished, FINISHED, { timeout: 20_000 });
    if (await page.evaluate(() => document.body.matches('.sb-show-errordisplay, .sb-show-nopreview'))) {
      problems.push(`did not render: ${await page.locator('#error-message').textContent()}`);
    } else {
      problems.push(...(await axeFindings(page)));
    }
    if (options.screenshots) {
      const path = `${SCREENSHOTS}/${story.id}--${theme}.png`;
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
  } catch (error) {
    problems.push(firstLine(error.message));
  }
  await page.close();
  return problems;
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}

/** Runs in the page. */
function hasFinished(phases) {
  const shown = document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview');
  const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return shown && (phase === undefined ? document.body.matches('.sb-show-nopreview') : phases.includes(phase));
}

async function axeFindings(page) {
  // Through the debugger rather than as a script element: it works under any policy and leaves no trace in the page.
  await page.evaluate(axe);
  const violations = await page.evaluate(async (tags) => {
    const result = await window.axe.run('#storybook-root', { resultTypes: ['violations'], runOnly: tags });
    return result.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      targets: nodes.map(({ target }) => target),
    }));
  }, AXE_TAGS);
  return violations.map(({ id, impact, targets }) => `axe ${id} (${impact}): ${targets.flat(2).join(' | ')}`);
}
