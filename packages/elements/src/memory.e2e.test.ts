import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromeFlags } from '../../tooling/src/chrome-flags.mjs';
import { ensureBrowser } from '../../tooling/src/ensure-browser.mjs';
import { servePortal } from '../../tooling/src/portal-server.mjs';

let portal: Awaited<ReturnType<typeof servePortal>>;
let browser: Browser;
before(async () => {
  portal = await servePortal();
  // The browser compiles what is used often, for minutes: that is memory too, but nothing that a page holds on to.
  const args = [...chromeFlags, '--js-flags=--no-opt --no-maglev --no-sparkplug'];
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args });
});
after(async () => {
  await browser.close();
  await portal.close();
});

test('a page that puts in and takes out the aid two hundred times, filled in, is as light as before', async (t) => {
  const page = await browser.newPage();
  await page.goto(`${portal.url}/voorbeelden/kale-html/`);
  // The aid of the page itself brings the definition; from then on it is at hand at once.
  await page.locator('dwn-aid').getByRole('radio').first().waitFor();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
  await useAids(page, 20);
  const before = await measure(devTools);

  await useAids(page, 200);

  const after = await measure(devTools);
  const growth = after.heap / before.heap - 1;
  t.diagnostic(`heap ${kilobytes(before.heap)} → ${kilobytes(after.heap)} kB (${(growth * 100).toFixed(2)} %)`);
  t.diagnostic(`nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`);
  assert.ok(growth < 0.05, `the heap grows by ${(growth * 100).toFixed(2)} %`);
  assert.ok(after.nodes <= before.nodes, `${before.nodes} nodes become ${after.nodes}`);
  assert.ok(after.listeners <= before.listeners, `${before.listeners} listeners become ${after.listeners}`);
  await page.close();
});

/** Puts an aid in, answers everything, goes to the end, and takes it out again, so many times. */
async function useAids(page: Page, times: number): Promise<void> {
  const ends = await page.evaluate(async (count) => {
    let finished = 0;
    const listening = new AbortController();
    document.addEventListener('dwn-complete', () => (finished += 1), listening);
    for (let time = 0; time < count; time += 1) {
      const aid = document.createElement('dwn-aid');
      aid.setAttribute('aid', 'stabiliteitscheck');
      aid.setAttribute('presentation', 'page');
      document.body.append(aid);
      await Reflect.get(aid, 'updateComplete');
      const root = aid.shadowRoot;
      // The second option of the first question is that there is no danger.
      root?.querySelectorAll('fieldset').forEach((set) => set.querySelectorAll('input')[1]?.click());
      root?.querySelector('button')?.click();
      await Reflect.get(aid, 'updateComplete');
      root?.querySelector<HTMLButtonElement>('.utrecht-button--primary-action')?.click();
      await Reflect.get(aid, 'updateComplete');
      aid.remove();
    }
    listening.abort();
    return finished;
  }, times);
  assert.equal(ends, times, 'each of them came to its end');
}

async function measure(devTools: CDPSession) {
  // What the first collection frees may hold what only the next can.
  for (let time = 0; time < 3; time += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}
