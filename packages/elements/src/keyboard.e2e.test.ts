import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { aids } from '@doen-wat-nodig-is/aids';
import { parseAid, type AidRecord } from '@doen-wat-nodig-is/core';
import { verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import casesFile from '../../aids/src/stabiliteitscheck/stabiliteitscheck.cases.json' with { type: 'json' };
import { openPortal, receivedRecord, type PortalBrowser } from '../test-support/portal-page.js';
import { nl } from './messages/nl.js';

let portal: PortalBrowser;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const { aid } = parseAid(aids['stabiliteitscheck']);
assert.ok(aid);
const questions = aid.definition.sections.flatMap((section) => section.questions);

test('a person with a keyboard alone gets from the top of the page to the record, and always knows where focus is', async () => {
  const { page, faults } = await portal.open('/stabiliteitscheck.html');
  const answers: Readonly<Record<string, string>> =
    casesFile.cases.find(({ id }) => id === 'drie-keer-detox')?.answers ?? {};

  await tabTo(page, 'Ja');
  for (let asked = await firstHeading(page); asked !== nl.review.title; asked = await focusOf(page)) {
    const question = questions.find(({ text }) => text === asked);
    assert.ok(question && 'options' in question, `“${asked}” is a question with options`);
    // The first time, tabbing into the page has come to the answers already.
    if ((await focusOf(page)) === asked) await page.keyboard.press('Tab');
    assert.equal(await focusOf(page), question.options[0]?.label);

    await choose(
      page,
      question.options.findIndex(({ code }) => code === answers[question.id]),
    );
    assert.equal(await focusOf(page), question.options.find(({ code }) => code === answers[question.id])?.label);
    await page.keyboard.press('Tab');
    assert.equal(await focusOf(page), nl.next);
    await page.keyboard.press('Enter');

    const status = await statusOf(page);
    assert.ok(status === nl.review.title || /^Vraag \d+ van \d+$/.test(status), status);
  }

  assert.equal(await statusOf(page), nl.review.title);
  await tabTo(page, nl.toAdvice);
  await page.keyboard.press('Enter');

  assert.equal(await focusOf(page), 'Maak het eerst rustig');
  assert.equal(await statusOf(page), `${nl.advice.label}: Maak het eerst rustig`);
  await page.keyboard.press('Tab');
  assert.equal(await focusOf(page), `${nl.advice.whyTitle}: Maak het eerst rustig`);
  assert.equal(await page.getByText(nl.advice.whyLead).first().isVisible(), false);
  await page.keyboard.press('Enter');
  assert.equal(await page.getByText(nl.advice.whyLead).first().isVisible(), true);

  await tabTo(page, nl.advice.finish);
  await page.keyboard.press('Space');

  assert.equal(await focusOf(page), nl.done.title);
  assert.equal(await statusOf(page), nl.done.title);
  // A cast, since a record that verifies is one.
  const record = (await receivedRecord(page)) as AidRecord;
  assert.deepEqual(await verifyRecord(record, aid), []);
  assert.equal(record.outcome?.id, 'onstabiel');
  assert.deepEqual(await faults(), []);
  await page.context().close();
});

test('a person with a keyboard alone gets from an error to its question, and out of the aid again', async () => {
  const { page } = await portal.open('/stabiliteitscheck-pagina.html');
  const address = page.url();

  await tabTo(page, nl.toAdvice);
  await page.keyboard.press('Enter');

  assert.equal(await focusOf(page), nl.errorSummary(15));
  assert.equal(await statusOf(page), nl.errorSummary(15));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await focusOf(page), `${nl.errors.chooseOne} Heeft de inwoner een plek om te wonen?`);
  await page.keyboard.press('Enter');
  assert.equal(await focusOf(page), 'Nee, geen plek');
  assert.equal(page.url(), address);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focusOf(page), 'Ja, maar die kan binnen 4 weken weg zijn');
  assert.equal(await page.getByRole('radio', { name: 'Ja, maar die kan binnen 4 weken weg zijn' }).isChecked(), true);

  await tabTo(page, nl.toAdvice);
  await page.keyboard.press('Tab');
  assert.equal(await focusOf(page), 'Bewaren');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'a');
  await page.context().close();
});

/** Tabs until focus is on what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  do {
    assert.ok(passed.length < 120, `“${name}” comes within reach of: ${passed.join(' | ')}`);
    await page.keyboard.press('Tab');
    passed.push(await focusOf(page));
  } while (passed.at(-1) !== name);
}

/** Chooses an option of the group that focus is in. */
async function choose(page: Page, index: number): Promise<void> {
  if (index === 0) await page.keyboard.press('Space');
  for (let moves = 0; moves < index; moves += 1) await page.keyboard.press('ArrowDown');
}

function firstHeading(page: Page): Promise<string> {
  return page.locator('dwn-aid').getByRole('heading').first().innerText();
}

/** What is read of the element that has focus: its label, or else its text. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const focused = outer?.shadowRoot?.activeElement ?? outer;
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
    return (label?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

async function statusOf(page: Page): Promise<string> {
  return (await page.locator('dwn-aid').getByRole('status').innerText()).trim();
}
