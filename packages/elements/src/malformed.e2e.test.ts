import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { malformedDefinitions } from '../../core/test-support/malformed-definitions.js';
import { openPortal, type PortalBrowser } from '../test-support/portal-page.js';
import { nl } from './messages/nl.js';

let portal: PortalBrowser;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

/** What a server may send, by the way in which it is wrong. */
const bodies = Object.entries(malformedDefinitions).flatMap(([how, inputs]) =>
  inputs.flatMap(({ what, input }) => {
    const body = toText(input());
    // A browser takes a byte order mark off; what is left is a right definition.
    return body === undefined || body.startsWith('\ufeff') ? [] : [{ what: `${how}: ${what}`, body }];
  }),
);

test(`a page that is sent a wrong definition stays calm, tells the author why, and works on (${bodies.length} of them)`, async (t) => {
  const { page, faults } = await portal.open('/stabiliteitscheck.html');
  const kept = page.locator('dwn-aid').first();
  await page.route('**/kapot/*.json', (route) => {
    const index = Number(/(\d+)\.json$/.exec(route.request().url())?.[1]);
    return route.fulfill({ contentType: 'application/json', body: bodies[index]?.body ?? '' });
  });
  assert.ok(bodies.length >= 100);

  const start = performance.now();
  for (const [index, { what }] of bodies.entries()) {
    const seen = await showAid(page, `/kapot/${index}.json`);
    assert.equal(seen.reason, 'definition', what);
    assert.equal(seen.heading, nl.invalid.title, what);
    assert.ok(seen.lead.includes(nl.invalid.lead), what);
    assert.ok(seen.problems.length > 0, what);
    for (const problem of seen.problems) assert.ok(problem.trim().length > 0, what);
  }
  t.diagnostic(`${bodies.length} definitions in ${((performance.now() - start) / 1000).toFixed(1)} s`);

  assert.deepEqual(await faults(), []);
  await kept.getByRole('radio', { name: 'Nee' }).check();
  await kept.getByRole('button', { name: nl.next }).click();
  await kept.getByText('Vraag 2 van').first().waitFor();
  await page.context().close();
});

for (const status of [404, 500, 0]) {
  test(`a page that ${status ? `is answered ${status}` : 'gets no answer'} lets the person try again`, async () => {
    const { page, faults } = await portal.open('/stabiliteitscheck.html');
    await page.route('**/weg.json', (route) => (status ? route.fulfill({ status, body: '{}' }) : route.abort()));

    const seen = await showAid(page, '/weg.json');

    assert.equal(seen.reason, 'load');
    assert.equal(seen.heading, nl.loadFailed.title);
    assert.ok(seen.lead.includes(nl.loadFailed.lead));
    // The browser itself reports what could not be fetched.
    assert.deepEqual(
      (await faults()).filter((fault) => !fault.includes('Failed to load resource')),
      [],
    );
    await page.context().close();
  });
}

/** Puts an aid into the page, waits until it reports its problem, reads what it shows and takes it out. */
function showAid(page: Page, src: string) {
  return page.evaluate(async (address) => {
    const aid = document.createElement('dwn-aid');
    const problem = new Promise<Event & { reason?: string }>((resolve) => {
      aid.addEventListener('dwn-problem', resolve, { once: true });
    });
    aid.setAttribute('src', address);
    document.body.append(aid);
    const { reason } = await problem;
    const root = aid.shadowRoot;
    const seen = {
      reason,
      heading: root?.querySelector('h2')?.textContent.trim(),
      lead: root?.querySelector('[part=root]')?.textContent ?? '',
      problems: [...(root?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent),
    };
    aid.remove();
    return seen;
  }, src);
}

function toText(input: unknown): string | undefined {
  if (typeof input === 'string') return input;
  try {
    return JSON.stringify(input);
  } catch {
    // What cannot be written down cannot be sent either.
    return undefined;
  }
}
