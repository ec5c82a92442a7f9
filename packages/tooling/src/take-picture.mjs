import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromeFlags } from './chrome-flags.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { servePortal } from './portal-server.mjs';
import { fromRoot } from './repo-root.mjs';

// Makes the picture of the README anew: an advice in the free theme Voorbeeld, as the portal shows it.
const folder = fromRoot('examples/beeld');
mkdirSync(folder, { recursive: true });
const portal = await servePortal({ port: 0 });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromeFlags });
const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, reducedMotion: 'reduce' });
await page.goto(`${portal.url}/stabiliteitscheck-pagina.html?thema=voorbeeld`);
const widget = page.locator('dwn-aid');
const answers = {
  direct_gevaar: 'nee',
  woonplek: 'ja',
  afsluiting_dreigt: 'nee',
  genoeg_geld: 'soms_niet',
  schuldpost: 'nee',
  eten_en_hygiene: 'nee',
  dag_nachtritme: 'nee',
  leefbaar_huis: 'nee',
  zorg_loopt_door: 'onderbreking_dreigt',
  vaste_persoon: 'nee',
  aantal_organisaties: '6_of_meer',
  trots: 'nee',
  contact: 'nee',
  grootste_stress: 'gezondheid',
  stress_door_gemeente: 'nee',
};
for (const [question, answer] of Object.entries(answers)) {
  await widget.locator(`input[name="${question}"][value="${answer}"]`).check({ force: true });
}
await widget.getByRole('button', { name: 'Naar het advies' }).click();
await widget.getByRole('heading', { name: 'Maak het eerst rustig' }).waitFor();
await page.evaluate(() => globalThis.scrollTo(0, 300));
await page.screenshot({ path: `${folder}/advies.png`, animations: 'disabled' });
await browser.close();
portal.close();
