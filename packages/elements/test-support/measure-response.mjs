/* global document, requestAnimationFrame */
// How long after an answer the page is up to date: 40 questions on one page, 60 rules, a processor slowed down fourfold.
// By hand, after `npm run build`: node packages/elements/test-support/measure-response.mjs
import { chromium } from 'playwright-core';
import { chromeFlags } from '../../tooling/src/chrome-flags.mjs';
import { ensureBrowser } from '../../tooling/src/ensure-browser.mjs';
import { servePortal } from '../../tooling/src/portal-server.mjs';

const slowDown = 4;
const budget = 50;
const rounds = 6;

const portal = await servePortal();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromeFlags });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${portal.url}/voorbeelden/kale-html/`);
await page.evaluate((definition) => {
  const aid = document.querySelector('dwn-aid');
  aid.presentation = 'page';
  aid.aid = definition;
  return aid.updateComplete;
}, makeDefinition());
const devTools = await page.context().newCDPSession(page);
await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });

// The first round warms up.
await answerAll();
const samples = [];
for (let round = 1; round < rounds; round += 1) samples.push(...(await answerAll(round)));
await browser.close();
await portal.close();

console.log(`${samples.length} answers, 40 questions, 60 rules, ${slowDown} × slower processor`);
report('answer to updated and laid out', 'laidOut');
report('answer to painted frame      ', 'painted');
console.log(`Budget: ${budget} ms at p95, answer to updated screen.`);

function report(what, key) {
  const sorted = samples.map((sample) => sample[key]).toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1).padStart(6);
  console.log(`${what}  p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   max ${at(1)} ms`);
}

/** Answers every question anew, and measures each answer. */
function answerAll(round = 0) {
  return page.evaluate(async (turn) => {
    const aid = document.querySelector('dwn-aid');
    const measured = [];
    const ids = Array.from({ length: 40 }, (_, index) => `v${index}`);
    for (const [place, id] of ids.entries()) {
      const options = aid.shadowRoot.querySelectorAll(`input[name=${id}]`);
      const option = options[(turn + place) % options.length];
      if (!option || option.checked) continue;
      const start = performance.now();
      option.click();
      await aid.updateComplete;
      aid.shadowRoot.firstElementChild.getBoundingClientRect();
      const laidOut = performance.now() - start;
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          // The first task after a frame runs when it has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
      });
      measured.push({ laidOut, painted: performance.now() - start });
    }
    return measured;
  }, round);
}

function makeDefinition() {
  const codes = ['ja', 'deels', 'nee', 'weet_niet'];
  const options = codes.map((code) => ({ code, label: `Antwoord ${code}` }));
  const is = (index, code) => ({ fact: `v${index % 40}`, operator: 'equal', value: codes[code % 4] });
  const question = (index) => ({
    id: `v${index}`,
    type: 'single',
    text: `Vraag nummer ${index}: hoe staat het ervoor met dit deel van het leven?`,
    options,
    // One in five depends on the one before.
    ...(index % 5 === 4 && { visibleWhen: { not: is(index - 1, 2) } }),
  });
  const rule = (type, id, index) => ({
    name: id,
    conditions: {
      any: [{ all: [is(index, 0), is(index * 7 + 3, 2)] }, { all: [is(index * 3 + 1, 1), is(index + 11, 2)] }],
    },
    event: { type, params: { id } },
  });
  const advice = (id, tone) => ({ id, title: `Advies ${id}`, advice: 'Doe wat nodig is.', tone });
  const outcomes = Array.from({ length: 20 }, (_, index) => `u${index}`);
  const supplements = Array.from({ length: 39 }, (_, index) => `a${index}`);
  return {
    schemaVersion: 1,
    id: 'meting',
    version: '1.0.0',
    language: 'nl',
    title: 'Meting',
    purpose: 'Meten hoe snel een antwoord is verwerkt.',
    sources: [],
    sections: Array.from({ length: 5 }, (_, part) => ({
      id: `deel${part}`,
      title: `Deel ${part}`,
      questions: Array.from({ length: 8 }, (__, index) => question(part * 8 + index)),
    })),
    rules: [
      ...outcomes.map((id, index) => rule('outcome', id, index)),
      { name: 'anders', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'anders' } } },
      ...supplements.map((id, index) => rule('supplement', id, index + 5)),
    ],
    outcomes: [...outcomes.map((id) => advice(id, 'warn')), advice('anders', 'ok')],
    supplements: supplements.map((id) => advice(id, 'info')),
  };
}
