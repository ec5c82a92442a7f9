// Opens every story and every docs page of the built Storybook: none may throw or write an error to the console, and no
// story may break an axe rule or be wider than the window. Options: --screenshots (into .cache/screenshots),
// --all-themes (each story in each theme of the toolbar), --width=320, --only=part-of-an-id.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromeFlags } from './chrome-flags.mjs';
import { countsLine } from './counts.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { fromRoot } from './repo-root.mjs';
import { serve } from './serve.mjs';

const THEMES = ['geen', 'voorbeeld', 'ma', 'open-forms'];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES_AT_A_TIME = availableParallelism() + 1;
// A story about a file that cannot be loaded has this tag: the browser, not the widget, tells the console about it.
const LOAD_ERROR_TAG = 'verwacht-laadfout';
const FINISHED = ['finished', 'completed', 'errored', 'aborted', 'afterEach', 'played'];
const SCREENSHOTS = fromRoot('.cache/screenshots');

const { values: options } = parseArgs({
  options: {
    screenshots: { type: 'boolean', default: false },
    'all-themes': { type: 'boolean', default: false },
    width: { type: 'string', default: '1280' },
    only: { type: 'string', default: '' },
  },
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
if (options.screenshots) mkdirSync(SCREENSHOTS, { recursive: true });

// Cached, since every visit asks for the same files.
const headers = { 'cache-control': 'max-age=3600' };
const site = await serve({ mounts: [{ path: '/', dir: fromRoot('storybook-static') }], headers });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromeFlags });
const context = await browser.newContext({
  viewport: { width: Number(options.width), height: 800 },
  // What is still moving has no settled colours to check.
  reducedMotion: 'reduce',
  locale: 'nl-NL',
});

const counts = { passed: 0, failed: 0 };
const queue = visits();
await Promise.all(Array.from({ length: PAGES_AT_A_TIME }, work));
await browser.close();
await site.close();

console.log(`\n${countsLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** One story in one theme each, and the docs pages, which have no theme. */
function visits() {
  const { entries } = JSON.parse(readFileSync(fromRoot('storybook-static/index.json'), 'utf8'));
  const chosen = Object.values(entries).filter(({ id }) => id.includes(options.only));
  const themes = options['all-themes'] ? THEMES : THEMES.slice(0, 1);
  return [
    ...themes.flatMap((theme) => chosen.filter(({ type }) => type === 'story').map((entry) => ({ entry, theme }))),
    ...chosen.filter(({ type }) => type === 'docs').map((entry) => ({ entry, theme: THEMES[0] })),
  ];
}

/** Goes through visits in one page, as long as the theme stays the same: Storybook itself changes the story. */
async function work() {
  let page;
  let before;
  for (let visit = queue.shift(); visit; visit = queue.shift()) {
    if (page && !canFollow(before, visit)) await page.close();
    if (!canFollow(before, visit)) page = await context.newPage();
    const problems = await check(page, visit, before);
    counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
    console.log(`${problems.length > 0 ? 'FAILED' : 'ok    '} ${visit.entry.id} (${visit.theme})`);
    for (const problem of problems) console.log(`         ${problem}`);
    // After a problem, begin with a clean page.
    before = problems.length > 0 ? undefined : visit;
  }
}

function canFollow(before, { entry, theme }) {
  return before !== undefined && entry.type === 'story' && before.entry.type === 'story' && before.theme === theme;
}

async function check(page, visit, before) {
  const { entry, theme } = visit;
  const problems = [];
  const hear = (message) => {
    if (message.type() === 'error' && !isExpected(message, entry)) {
      problems.push(`console: ${firstLine(message.text())}`);
    }
  };
  const hearError = (error) => problems.push(`uncaught: ${error.message}`);
  page.on('console', hear).on('pageerror', hearError);
  try {
    if (canFollow(before, visit)) {
      await page.evaluate(changeStory, entry.id);
    } else {
      // The a11y addon would run axe as well, and axe refuses to run twice at a time.
      const query = `id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true;thema:${theme}`;
      await page.goto(`${site.url}/iframe.html?${query}`);
      // Through the debugger rather than as a script element: it works under any policy and leaves no trace.
      await page.evaluate(axe);
    }
    await page.waitForFunction(hasFinished, { id: entry.id, phases: FINISHED }, { timeout: 20_000 });
    if (entry.type === 'docs') await page.waitForLoadState('networkidle');
    if (await page.evaluate(() => document.body.matches('.sb-show-errordisplay, .sb-show-nopreview'))) {
      problems.push(`did not render: ${await page.locator('#error-message').textContent()}`);
    } else if (entry.type === 'story') {
      problems.push(...(await axeFindings(page)), ...(await overflow(page)));
    }
    if (options.screenshots) {
      const path = `${SCREENSHOTS}/${entry.id}--${theme}${options.width === '1280' ? '' : `--${options.width}`}.png`;
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
  } catch (error) {
    problems.push(firstLine(error.message));
  }
  page.off('console', hear).off('pageerror', hearError);
  return problems;
}

function isExpected(message, { tags }) {
  // Nobody made an icon, and the browser asks for it.
  if (message.location().url.endsWith('/favicon.ico')) return true;
  return tags.includes(LOAD_ERROR_TAG) && message.text().startsWith('Failed to load resource');
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}

/** Runs in the page. */
function changeStory(storyId) {
  window.__STORYBOOK_PREVIEW__.channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** Runs in the page. */
function hasFinished({ id, phases }) {
  if (document.body.matches('.sb-show-nopreview')) return true;
  const render = window.__STORYBOOK_PREVIEW__?.currentRender;
  if (render?.id !== id || !document.body.matches('.sb-show-main, .sb-show-errordisplay')) return false;
  // A docs page has no phases. It begins with its title.
  if (render.type === 'docs') return document.querySelector('#storybook-docs h1') !== null;
  return phases.includes(render.phase);
}

async function axeFindings(page) {
  const violations = await page.evaluate(async (tags) => {
    // A story may switch a rule off, as the a11y addon allows: parameters.a11y.config.rules.
    const { parameters } = window.__STORYBOOK_PREVIEW__.currentRender.story;
    const rules = Object.fromEntries((parameters.a11y?.config?.rules ?? []).map(({ id, ...rule }) => [id, rule]));
    const settings = { resultTypes: ['violations'], runOnly: tags, rules, preload: false };
    const result = await window.axe.run('#storybook-root', settings);
    return result.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      targets: nodes.map(({ target }) => target),
    }));
  }, AXE_TAGS);
  return violations.map(({ id, impact, targets }) => `axe ${id} (${impact}): ${targets.flat(2).join(' | ')}`);
}

async function overflow(page) {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return pixels > 0 ? [`sticks out of the window by ${pixels} pixels`] : [];
}
