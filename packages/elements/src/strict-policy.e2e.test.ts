import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPortal, type PortalBrowser } from '../test-support/portal-page.js';

let portal: PortalBrowser;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const definition = {
  schemaVersion: 1,
  id: 'alles',
  version: '1.0.0',
  language: 'nl',
  title: 'Elk soort vraag',
  purpose: 'Laat zien dat geen enkel veld een streng beleid schendt.',
  sources: [],
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        {
          id: 'zorgen',
          type: 'multiple',
          text: 'Welke zorgen zijn er?',
          options: [
            { code: 'geld', label: 'Geld' },
            { code: 'geen', label: 'Geen', exclusive: true },
          ],
        },
        { id: 'bedrag', type: 'number', text: 'Hoe hoog is het bedrag?', unit: 'euro', allowUnknown: true },
        { id: 'kort', type: 'short-text', text: 'Wat is de vraag?' },
        { id: 'lang', type: 'long-text', text: 'Wat speelt er?' },
        { id: 'dag', type: 'date', text: 'Wanneer?' },
      ],
    },
  ],
  rules: [{ name: 'klaar', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'klaar' } } }],
  outcomes: [{ id: 'klaar', title: 'Klaar', advice: 'Ga door.', tone: 'ok' }],
};

test('no kind of field, ticked or filled in, goes against the strictest policy', async () => {
  const { page, faults } = await portal.open('/stabiliteitscheck-pagina.html');
  const widget = page.locator('dwn-aid');
  await widget.evaluate((element, aid) => Object.assign(element, { aid }), definition);

  const box = widget.getByRole('checkbox', { name: 'Geld' });
  await box.check();
  await widget.getByRole('checkbox', { name: 'Weet ik niet' }).check();
  await widget.getByRole('textbox', { name: 'Wat is de vraag?' }).fill('Rust');
  await widget.getByRole('textbox', { name: 'Wat speelt er?' }).fill('Veel');
  await widget.getByLabel('Wanneer?').fill('2026-11-21');

  const tick = await box.evaluate((input) => {
    const { content, borderBottomStyle, borderBottomColor } = getComputedStyle(input, '::after');
    return { content, borderBottomStyle, visible: borderBottomColor !== getComputedStyle(input).backgroundColor };
  });
  assert.deepEqual(tick, { content: '""', borderBottomStyle: 'solid', visible: true });
  await widget.getByRole('button', { name: 'Naar het advies' }).click();
  await widget.getByRole('heading', { name: 'Klaar' }).waitFor();
  assert.deepEqual(await faults(), []);
});
