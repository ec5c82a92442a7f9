import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { TrajectRecord } from '@doen-wat-nodig-is/core';
import { bundledAid, readCases, type Case } from '../../aids/test-support/bundled-aids.js';
import { answerInSteps, answerOnPage } from '../test-support/answer-case.js';
import { openPortal, type PortalBrowser } from '../test-support/portal-page.js';
import type { DwnTraject } from './dwn-traject/dwn-traject.js';
import { nl } from './messages/nl.js';

// From the first question to what a klantmanager takes away, in the portal under its strict policy.

let portal: PortalBrowser;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const forInwoner = 'Uitleg bij ons besluit';
const motiveringen = [forInwoner, 'Motivering voor het dossier'];
const chain = ['stabiliteitscheck', 'standaardtoets', 'afwijking'];

test('a situation ends with a copied motivering, a record that holds and a terugblik in the calendar', async () => {
  const { page, faults } = await portal.open('/traject.html');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const traject = page.locator('dwn-traject');
  const inner = traject.locator('dwn-aid');
  await traject.getByRole('radiogroup').first().waitFor();
  for (const id of chain) {
    const aid = bundledAid(id);
    const goOn = inner.getByRole('button', { name: nl.advice.goOnWith(aid.definition.title), exact: true });
    if ((await goOn.count()) > 0) await goOn.click();
    await traject.getByRole('heading', { name: aid.definition.title, exact: true }).first().waitFor();
    await answerInSteps(inner, aid, caseOf(id, 'kapotte-auto').answers);
  }

  await inner.getByRole('radio', { name: 'Ik wijk af' }).check();
  await inner.getByRole('radio', { name: 'Ik weet iets dat niet in de vragen zit' }).check();
  await inner.getByRole('textbox', { name: /^Toelichting/ }).fill('De werkgever houdt de baan nog 3 weken vrij.');
  const documents = await openDocuments(inner);
  await documents.getByRole('radio', { name: forInwoner }).check();
  const fields = await documents.getByRole('textbox').all();
  for (const [index, field] of fields.entries()) await field.fill(`ingevuld stuk ${index + 1}`);
  await documents.getByRole('button', { name: 'Kopieer als tekst' }).click();
  await documents.getByText('Gekopieerd. Plak het in je zaaksysteem.').first().waitFor();
  const pasted = await paste(page);
  assert.match(pasted, /U heeft gevraagd om ingevuld stuk 1\./);
  assert.match(pasted, /binnen 6 weken bezwaar/);
  assert.doesNotMatch(pasted, /nog invullen|[{}]|undefined/);
  assert.ok(pasted.indexOf('Uw situatie') < pasted.indexOf('Ons besluit'), 'in the order of the template');

  await inner.getByRole('button', { name: 'Terug naar het advies' }).first().click();
  await inner.getByRole('button', { name: nl.advice.finishHere, exact: true }).click();
  const made = await traject.evaluate((element) => JSON.stringify((element as DwnTraject).record));
  // A cast: the page below checks it.
  const { records } = JSON.parse(made) as TrajectRecord;
  const record = records.find(({ aid }) => aid.id === 'afwijking');
  assert.equal(record?.decision?.kind === 'deviate' && record.decision.reason.code, 'kent_situatie');
  const [recorded] = record?.documents ?? [];
  assert.equal(recorded?.title, forInwoner);
  assert.equal(recorded?.places.length, fields.length);

  await page.goto(`${portal.url}/vastlegging.html`);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'vastlegging.json',
    mimeType: 'application/json',
    buffer: Buffer.from(made),
  });
  await page.getByRole('button', { name: 'Controleer deze vastlegging' }).click();
  await page.getByRole('heading', { name: 'Deze vastlegging klopt' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zet de terugblik in je agenda' }).click(),
  ]);
  const calendar = await readFile(await download.path(), 'utf8');
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
  assert.doesNotMatch(calendar, /auto|werkgever|ingevuld/);

  await page.getByRole('button', { name: 'Start de terugblik' }).click();
  await page.getByRole('radiogroup', { name: /Is de oplossing uitgevoerd/ }).waitFor();
  assert.deepEqual(await faults(), []);
  await page.context().close();
});

test('every visible case with an afwijking offers both motiveringen, each with its sixteen points', async (t) => {
  const { page, faults } = await portal.open('/traject.html');
  const traject = page.locator('dwn-traject');
  const inner = traject.locator('dwn-aid');
  await traject.getByRole('radiogroup').first().waitFor();
  await traject.evaluate((element) => element.setAttribute('presentation', 'page'));
  for (const one of readCases('afwijking')) {
    await t.test(one.title, async () => {
      await traject.evaluate((element) => {
        (element as DwnTraject).restart();
        (element as DwnTraject).open('afwijking');
      });
      await inner.locator('[name="soort_regel"]').first().waitFor();
      await answerOnPage(inner, bundledAid('afwijking'), one.answers);

      const documents = await openDocuments(inner);

      for (const title of motiveringen) {
        await documents.getByRole('radio', { name: title }).check();
        await documents.getByText(/^Controle: \d+ van de 16 punten staan erin$/).waitFor();
        assert.doesNotMatch(await documents.innerText(), /[{}]|undefined|\bnull\b/);
      }
    });
  }
  assert.deepEqual(await faults(), []);
  await page.context().close();
});

function caseOf(aid: string, id: string): Case {
  const found = readCases(aid).find((one) => one.id === id);
  if (!found) throw new Error(`${aid} has no case “${id}”.`);
  return found;
}

async function openDocuments(inner: Locator): Promise<Locator> {
  await inner.getByRole('button', { name: 'Tekst maken voor brief of dossier' }).click();
  const documents = inner.locator('dwn-documents');
  await documents.getByRole('radio').first().waitFor();
  return documents;
}

/** Into a field of the page, as somebody would in a zaaksysteem. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'zaaksysteem';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.locator('#zaaksysteem').inputValue();
}
