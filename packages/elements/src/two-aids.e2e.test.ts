import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPortal, type PortalBrowser } from '../test-support/portal-page.js';
import { nl } from './messages/nl.js';

let portal: PortalBrowser;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

test('a page with two aids has each keep its own answers, focus and errors', async () => {
  const { page, faults } = await portal.open('/stabiliteitscheck.html');
  await addAid(page);
  const [first, second] = [page.locator('dwn-aid').nth(0), page.locator('dwn-aid').nth(1)];

  await first.getByRole('radio', { name: 'Nee' }).check();
  await second.getByRole('radio', { name: 'Weet ik niet' }).check();
  assert.equal(await first.getByRole('radio', { name: 'Nee' }).isChecked(), true);
  await second.getByRole('button', { name: nl.next }).click();
  await second.getByText('Vraag 2 van').first().waitFor();
  assert.equal(await first.getByText('Vraag 1 van').count(), 1);

  await second.getByRole('button', { name: nl.next }).click();
  assert.equal(await first.getByRole('link').count(), 0);
  await second.getByRole('link', { name: /Heeft de inwoner een plek om te wonen/ }).click();
  assert.equal(await second.getByRole('radio', { name: 'Nee, geen plek' }).evaluate(hasFocus), true);
  assert.deepEqual(await faults(), []);
  await page.context().close();
});

test('a page with two aids that show the same has no id twice in either, and none outside', async () => {
  const { page } = await portal.open('/voorbeelden/kale-html/');
  await addAid(page);
  await page.locator('dwn-aid').evaluateAll((all) => all.forEach((aid) => aid.setAttribute('presentation', 'page')));
  for (const aid of await page.locator('dwn-aid').all()) {
    await aid.getByRole('button', { name: nl.toAdvice }).click();
    await aid.getByRole('heading', { name: nl.errorSummary(15) }).waitFor();
  }

  const ids = await page
    .locator('dwn-aid')
    .evaluateAll((all) => all.map((aid) => [...(aid.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id)));

  assert.equal(ids.length, 2);
  for (const list of ids) {
    assert.ok(list.length > 50);
    assert.equal(new Set(list).size, list.length);
  }
  assert.equal(await page.evaluate(() => document.querySelectorAll('[id]').length), 0);
  await page.context().close();
});

test('a page that loads the file twice goes on with the first, without an error', async () => {
  const { page, faults } = await portal.open('/stabiliteitscheck.html');
  const widget = page.locator('dwn-aid');
  await widget.getByRole('radio', { name: 'Nee' }).check();

  await page.evaluate(() => import(new URL('/dwn/doen-wat-nodig-is.js?2', location.href).href));
  await addAid(page);

  assert.equal(await widget.first().getByRole('radio', { name: 'Nee' }).isChecked(), true);
  await widget.first().getByRole('button', { name: nl.next }).click();
  await widget.first().getByText('Vraag 2 van').first().waitFor();
  await widget.nth(1).getByText('Vraag 1 van').first().waitFor();
  assert.deepEqual(await faults(), []);
  await page.context().close();
});

async function addAid(page: Page): Promise<void> {
  await page.evaluate(() => {
    const aid = document.createElement('dwn-aid');
    aid.setAttribute('aid', 'stabiliteitscheck');
    document.querySelector('main')?.append(aid);
  });
  await page.locator('dwn-aid').nth(1).getByRole('radiogroup').waitFor();
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}
