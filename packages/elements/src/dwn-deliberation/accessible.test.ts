import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { compareStyles, readStyles } from '../../test-support/computed-styles.js';
import { deliberationScreens } from '../../test-support/deliberation-screens.js';
import { shortSetup } from '../../test-support/deliberation-setup.js';
import { hostileStyles } from '../../test-support/hostile-styles.js';
import { addPageStyles } from '../../test-support/mount.js';
import { findings } from '../../test-support/screen-reader.js';
import { comparedState, mountDeliberation } from '../../test-support/walk-deliberation.js';

describe('a person with a disability who weighs', () => {
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [screen, come] of Object.entries(deliberationScreens)) {
    it(`meets no known hindrance at ${screen}, and never scrolls sideways, also narrow in forced colours`, async () => {
      const deliberation = await come();

      expect(await findings(deliberation), 'as it is').to.deep.equal([]);
      await setViewport({ width: 320, height: 600 });
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      // axe measures a colour that forced colours leave as it was and that is not painted.
      expect(await findings(deliberation, 'color-contrast'), 'narrow, in forced colours').to.deep.equal([]);
    });
  }

  it('reads each judgement with its role and side, also where the table is stacked', async () => {
    const deliberation = await mountDeliberation({ state: comparedState() });
    await setViewport({ width: 320, height: 600 });

    const table = deliberation.shadowRoot?.querySelector('table');

    const rows = [...(table?.querySelectorAll('[role=row]') ?? [])].map((row) =>
      [...row.querySelectorAll('[role=columnheader], [role=rowheader], [role=cell]')].map((cell) =>
        (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
      ),
    );
    expect(rows.slice(1, 3)).to.deep.equal([
      ['Collega', 'Recht Tegen', 'Mens Weet ik niet'],
      ['Jurist', 'Recht Tegen', 'Mens Voor'],
    ]);
    expect(rows[3]?.[0]).to.equal('Ervaringsdeskundige eigen ervaring');
    expect(rows[4]).to.deep.equal([
      'Samen',
      'Recht Ver uit elkaar van ‘Tegen’ tot ‘Voor’',
      'Mens Eens Weet het niet: Collega',
    ]);
  });
});

describe('a page with styles of its own', () => {
  for (const screen of ['the question with errors', 'handing over', 'the comparison', 'the contribution']) {
    it(`changes nothing inside the deliberation at ${screen}, however hostile they are`, async () => {
      const deliberation = await deliberationScreens[screen]?.();
      if (!deliberation) throw new Error(`There is no screen “${screen}”.`);
      // How wide it is, is for the page to say.
      deliberation.style.cssText = 'box-sizing: content-box !important; width: 700px !important;';
      const clean = readStyles(inside(deliberation));

      addPageStyles(hostileStyles + hostileStyles.replaceAll('dwn-aid', 'dwn-deliberation'));

      expect(compareStyles(clean, readStyles(inside(deliberation)))).to.deep.equal([]);
    });
  }
});

describe('a person who prints the comparison', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('gets the tables and the arguments, and no button', async () => {
    const deliberation = await mountDeliberation({ state: comparedState() });
    await emulateMedia({ media: 'print' });

    const shown = inside(deliberation).filter((element) => element.checkVisibility());

    expect(shown.filter(({ localName }) => ['button', 'textarea', 'input'].includes(localName))).to.deep.equal([]);
    expect(shown.filter(({ localName }) => localName === 'table')).to.have.length(2);
    expect(deliberation.shadowRoot?.querySelector<HTMLElement>('[part=root]')?.innerText).to.include(
      'GEHEIM van jurist',
    );
  });
});

describe('the headings of a page', () => {
  for (const [given, top] of [
    [2, 2],
    [4, 4],
    [9, 5],
  ] as const) {
    it(`go on below the deliberation from level ${top} when it is put at ${given}`, async () => {
      const deliberation = await mountDeliberation({ setup: shortSetup, headingLevel: given });

      const headings = [...(deliberation.shadowRoot?.querySelectorAll('h2, h3, h4, h5, h6') ?? [])];

      expect(headings.map(({ localName }) => Number(localName.slice(1)))).to.deep.equal([top, top + 1, top + 1]);
    });
  }
});

function inside(deliberation: HTMLElement): readonly Element[] {
  return [...(deliberation.shadowRoot?.querySelectorAll('[part=root], [part=root] *') ?? [])];
}
