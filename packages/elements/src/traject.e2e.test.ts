import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Aid, AidRecord, Profile, TrajectRecord } from '@doen-wat-nodig-is/core';
import { verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import { aidIds, bundledAid, readCases, testPrices, type Case } from '../../aids/test-support/bundled-aids.js';
import { answerInSteps, answerOnPage } from '../test-support/answer-case.js';
import { openPortal, type PortalBrowser, type WatchedPage } from '../test-support/portal-page.js';
import type { DwnTraject } from './dwn-traject/dwn-traject.js';
import { trajectMessages } from './dwn-traject/traject-messages.js';
import { nl } from './messages/nl.js';

let portal: PortalBrowser;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const words = trajectMessages.nl;
const prices = testPrices();

/** What one case says about each aid that it goes through, in the order in which a situation meets them. */
const situations = new Map<string, Map<string, Case>>();
for (const id of aidIds) {
  for (const one of readCases(id)) {
    situations.set(one.id, (situations.get(one.id) ?? new Map<string, Case>()).set(id, one));
  }
}
const ofMore = [...situations.values()].filter((parts) => parts.size > 1);
const ofOne = [...situations.values()].filter((parts) => parts.size === 1);

for (const parts of ofMore) {
  test(`“${titleOf(parts)}” goes from its first aid to its last with every advice exact, step by step`, async () => {
    const opened = await openTraject(needsPrices(parts), 'steps');

    await goThrough(opened, parts);

    await opened.page.context().close();
  });
}

for (const withPrices of [true, false]) {
  const what = withPrices ? 'with a gemeenteprofiel' : 'without one';
  test(`every case of one aid comes to its exact advice in a traject, all on one page, ${what}`, async (t) => {
    const opened = await openTraject(withPrices, 'page');
    for (const parts of ofOne.filter((some) => needsPrices(some) === withPrices)) {
      await t.test(titleOf(parts), async () => {
        await opened.page.locator('dwn-traject').evaluate((traject) => (traject as DwnTraject).restart());

        await goThrough(opened, parts);
      });
    }
    await opened.page.context().close();
  });
}

interface OpenedTraject extends WatchedPage {
  readonly profile: Profile | undefined;
  /** How many requests it took to get here; after that there are none. */
  readonly requests: number;
}

async function openTraject(withPrices: boolean, presentation: 'steps' | 'page'): Promise<OpenedTraject> {
  const watched = await portal.open('/traject.html');
  const profile = withPrices ? prices : undefined;
  await useProfile(watched.page, profile);
  const traject = watched.page.locator('dwn-traject');
  await traject.evaluate((element, name) => element.setAttribute('presentation', name), presentation);
  return { ...watched, profile, requests: watched.laterRequests.length };
}

async function goThrough(opened: OpenedTraject, parts: ReadonlyMap<string, Case>): Promise<void> {
  const { page, profile, faults, laterRequests, requests } = opened;
  const aids = new Map([...parts.keys()].map((id) => [id, bundledAid(id, profile)]));

  await takePerson(page, parts, aids);

  await checkRecord(await receivedRecord(page), parts, aids);
  assert.deepEqual(await faults(), []);
  assert.deepEqual(laterRequests.slice(requests), []);
}

function titleOf(parts: ReadonlyMap<string, Case>): string {
  return [...parts.values()][0]?.title ?? '';
}

/** Whether amounts are part of it. */
function needsPrices(parts: ReadonlyMap<string, Case>): boolean {
  return [...parts.values()].some(({ profile }) => profile !== undefined);
}

/** The prices that cases with amounts are made for; other cases must hold without a gemeenteprofiel. */
async function useProfile(page: Page, profile: Profile | undefined): Promise<void> {
  const traject = page.locator('dwn-traject');
  await traject.getByRole('radiogroup').first().waitFor();
  const definition = profile?.definition;
  await traject.evaluate((element, given) => Object.assign(element, given), {
    profile: definition,
    profileSrc: undefined,
  });
  await page.waitForFunction((id) => {
    // A cast, since this runs in the page.
    const { record } = document.querySelector('dwn-traject') as unknown as { readonly record?: TrajectRecord };
    return record?.records[0]?.profile?.id === id;
  }, definition?.id);
}

/** Takes a person through all aids of a case: on from the advice where that names the next, else from the other aids. */
async function takePerson(page: Page, parts: ReadonlyMap<string, Case>, aids: ReadonlyMap<string, Aid>): Promise<void> {
  const traject = page.locator('dwn-traject');
  const inner = traject.locator('dwn-aid');
  for (const [id, one] of parts) {
    const aid = aidOf(id, aids);
    await open(traject, inner, aid);
    await traject.getByRole('heading', { name: aid.definition.title, exact: true }).first().waitFor();
    if ((await traject.getAttribute('presentation')) === 'page') await answerOnPage(inner, aid, one.answers);
    else await answerInSteps(inner, aid, one.answers);
    const outcome = aid.definition.outcomes.find((candidate) => candidate.id === one.expect.outcome);
    await inner.getByRole('heading', { name: outcome?.title ?? '', exact: true }).waitFor();
  }
  const [finish, finishHere] = [nl.advice.finish, nl.advice.finishHere];
  await inner.getByRole('button', { name: new RegExp(`^(${finish}|${finishHere})$`) }).click();
  await traject.getByRole('heading', { name: words.end.title }).waitFor();
}

async function open(traject: Locator, inner: Locator, { definition }: Aid): Promise<void> {
  const isCurrent = (await traject.locator('[aria-current=step]').innerText()).includes(definition.title);
  if (isCurrent) return;
  const goOn = inner.getByRole('button', { name: nl.advice.goOnWith(definition.title), exact: true });
  if ((await goOn.count()) > 0) {
    await goOn.click();
    return;
  }
  await traject.getByText(words.others, { exact: true }).click();
  await traject.getByRole('button', { name: definition.title, exact: true }).click();
}

/** The record that the page got in `dwn-traject-complete`, as it shows it. */
async function receivedRecord(page: Page): Promise<TrajectRecord> {
  // A cast: each record in it is verified below.
  return JSON.parse((await page.locator('#ontvangst-json').textContent()) ?? '') as TrajectRecord;
}

async function checkRecord(
  { records }: TrajectRecord,
  parts: ReadonlyMap<string, Case>,
  aids: ReadonlyMap<string, Aid>,
): Promise<void> {
  for (const [id, { expect }] of parts) {
    const record = records.find(({ aid }) => aid.id === id);
    assert.ok(record, `${id} is in the record`);
    assert.deepEqual(await verifyRecord(record, aidOf(id, aids)), []);
    assert.equal(record.outcome?.id, expect.outcome, id);
    assert.deepEqual(idsOf(record.supplements), [...expect.supplements].sort(), id);
    if (expect.warnings) assert.deepEqual(idsOf(record.warnings), [...expect.warnings].sort(), id);
    for (const [fact, amount] of Object.entries(expect.facts ?? {})) assert.equal(record.facts[fact], amount, fact);
  }
}

function idsOf(items: AidRecord['supplements'] | AidRecord['warnings']): readonly string[] {
  return items.map(({ id }) => id).sort();
}

function aidOf(id: string, aids: ReadonlyMap<string, Aid>): Aid {
  const aid = aids.get(id);
  assert.ok(aid, `${id} is an aid`);
  return aid;
}
