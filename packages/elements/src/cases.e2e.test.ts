import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { aids } from '@doen-wat-nodig-is/aids';
import { parseAid, type AidRecord, type Answer } from '@doen-wat-nodig-is/core';
import { verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import casesFile from '../../aids/src/stabiliteitscheck/stabiliteitscheck.cases.json' with { type: 'json' };
import { openPortal, receivedRecord, type PortalBrowser } from '../test-support/portal-page.js';

let portal: PortalBrowser;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const { aid } = parseAid(aids['stabiliteitscheck']);
assert.ok(aid);
const { questions } = aid.compiled;

for (const { title, answers, expect } of casesFile.cases) {
  const given: Readonly<Record<string, Answer>> = answers;
  const stops = expect.outcome === 'acuut';

  test(`“${title}”, one question at a time, comes to its advice and a record that holds`, async () => {
    const { page, faults, laterRequests } = await portal.open('/stabiliteitscheck.html');
    const widget = page.locator('dwn-aid');
    await answerShown(widget, given);
    await widget.getByRole('button', { name: 'Volgende' }).click();
    if (stops) {
      await outcomeHeading(widget, expect.outcome).waitFor();
      assert.equal(await widget.getByRole('radio').count(), 0, 'the advice stands right after the first question');
      await widget.getByRole('button', { name: 'Toch verder met de vragen' }).click();
    }
    await answerToTheEnd(widget, given);
    await answerNotAsked(widget, given);
    await widget.getByRole('button', { name: 'Naar het advies' }).click();
    await outcomeHeading(widget, expect.outcome).waitFor();
    await widget.getByRole('button', { name: 'Afronden' }).click();

    await checkRecord(await receivedRecord(page), expect);
    assert.deepEqual(await faults(), []);
    assert.deepEqual(laterRequests, []);
    await page.close();
  });

  test(`“${title}”, all on one page, comes to the same advice and record`, async () => {
    const { page, faults, laterRequests } = await portal.open('/stabiliteitscheck-pagina.html');
    const widget = page.locator('dwn-aid');
    for (const { question } of questions) await choose(widget, question.text, labelOf(question.id, given[question.id]));
    await widget.getByRole('button', { name: 'Naar het advies' }).click();
    await outcomeHeading(widget, expect.outcome).waitFor();
    await widget.getByRole('button', { name: 'Afronden' }).click();

    await checkRecord(await receivedRecord(page), expect);
    assert.deepEqual(await faults(), []);
    assert.deepEqual(laterRequests, []);
    await page.close();
  });
}

/** Answers the one question that is shown. */
async function answerShown(widget: Locator, given: Readonly<Record<string, Answer>>): Promise<void> {
  const text = (await widget.getByRole('radiogroup').locator('legend').textContent())?.trim() ?? '';
  const question = questions.find((slot) => slot.question.text === text)?.question;
  assert.ok(question, `“${text}” is a question of the aid`);
  await choose(widget, text, labelOf(question.id, given[question.id]));
}

async function answerToTheEnd(widget: Locator, given: Readonly<Record<string, Answer>>): Promise<void> {
  while ((await widget.getByRole('radiogroup').count()) > 0) {
    await answerShown(widget, given);
    await widget.getByRole('button', { name: 'Volgende' }).click();
  }
}

/** What the aid did not ask, since it no longer matters, is answered all the same: the case has an answer to it. */
async function answerNotAsked(widget: Locator, given: Readonly<Record<string, Answer>>): Promise<void> {
  const anyway = widget.getByRole('button', { name: 'Toch beantwoorden' });
  while ((await anyway.count()) > 0) {
    await anyway.first().click();
    await answerShown(widget, given);
    await widget.getByRole('button', { name: 'Volgende' }).click();
  }
}

async function choose(widget: Locator, question: string, label: string): Promise<void> {
  await widget.getByRole('radiogroup', { name: question }).getByRole('radio', { name: label, exact: true }).check();
}

function labelOf(id: string, answer: Answer | undefined): string {
  const question = questions.find((slot) => slot.question.id === id)?.question;
  const option = question && 'options' in question ? question.options.find(({ code }) => code === answer) : undefined;
  assert.ok(option, `“${id}” has the answer ${String(answer)}`);
  return option.label;
}

function outcomeHeading(widget: Locator, id: string): Locator {
  const outcome = aid?.definition.outcomes.find((candidate) => candidate.id === id);
  assert.ok(outcome);
  return widget.getByRole('heading', { name: outcome.title });
}

async function checkRecord(
  input: unknown,
  expect: { readonly outcome: string; readonly supplements: readonly string[] },
): Promise<void> {
  assert.ok(aid);
  assert.deepEqual(await verifyRecord(input, aid), []);
  // A cast, since a record that verifies is one.
  const record = input as AidRecord;
  assert.equal(record.outcome?.id, expect.outcome);
  assert.deepEqual(record.supplements.map(({ id }) => id).toSorted(), expect.supplements.toSorted());
}
