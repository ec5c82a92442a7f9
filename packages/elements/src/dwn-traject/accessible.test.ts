import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { compareStyles, readStyles } from '../../test-support/computed-styles.js';
import { hostileStyles } from '../../test-support/hostile-styles.js';
import { mountTraject, innerOf } from '../../test-support/mount-traject.js';
import { addPageStyles } from '../../test-support/mount.js';
import { findings } from '../../test-support/screen-reader.js';
import { threeAids } from '../../test-support/traject-definitions.js';
import { trajectScreens } from '../../test-support/traject-screens.js';
import type { DwnTraject } from '../index.js';

describe('a person with a disability', () => {
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [screen, come] of Object.entries(trajectScreens)) {
    it(`meets no known hindrance at ${screen}, also on a narrow screen in forced colours`, async () => {
      const traject = await come();

      expect(await findings(traject), 'as it is').to.deep.equal([]);
      await setViewport({ width: 320, height: 600 });
      await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      // axe measures a colour that forced colours leave as it was and that is not painted.
      expect(await findings(traject, 'color-contrast'), 'narrow, in forced colours').to.deep.equal([]);
    });

    it(`never has to scroll sideways at ${screen}`, async () => {
      const traject = await come();

      await setViewport({ width: 320, height: 600 });

      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      expect(traject.isConnected).to.be.true;
    });
  }
});

describe('a person who prints', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const screen of ['an earlier step with what changed', 'the end']) {
    it(`gets the steps with what each came to, and no button, from ${screen}`, async () => {
      const traject = await trajectScreens[screen]?.();
      await emulateMedia({ media: 'print' });

      const shown = inside(traject as DwnTraject).filter((element) => element.checkVisibility());

      expect(shown.filter(({ localName }) => localName === 'button')).to.deep.equal([]);
      const steps = shown.filter(({ localName, parentElement }) => localName === 'li' && parentElement?.matches('ol'));
      const texts = steps.map((step) => (step as HTMLElement).innerText.replace(/\s+/g, ' '));
      expect(texts[0]).to.include('De check').and.to.include('Er is te weinig geld');
      expect(texts[1]).to.include('De toets');
      expect(texts.join(' ')).not.to.include('Terug naar');
    });
  }
});

describe('a page with styles of its own', () => {
  for (const [screen, come] of Object.entries(trajectScreens)) {
    it(`changes nothing inside the traject at ${screen}, however hostile they are`, async () => {
      const traject = await come();
      // How wide it is, is for the page to say.
      traject.style.cssText = 'box-sizing: content-box !important; width: 700px !important;';
      const clean = readStyles(inside(traject));

      addPageStyles(hostileStyles + hostileStyles.replaceAll('dwn-aid', 'dwn-traject'));

      expect(compareStyles(clean, readStyles(inside(traject)))).to.deep.equal([]);
    });
  }
});

describe('the headings of a page', () => {
  for (const [given, top] of [
    [2, 2],
    [3, 3],
    [5, 5],
    [9, 5],
  ] as const) {
    it(`go on below the traject from level ${top} when it is put at ${given}`, async () => {
      const traject = await mountTraject({ aids: threeAids, headingLevel: given });

      expect(levels(traject)).to.deep.equal([top, top]);
      expect(levels(innerOf(traject))).to.deep.equal([Math.min(5, top + 1)]);
    });
  }
});

/** All that is drawn by the traject and by the aid inside, but for the box around the latter: it is as any other. */
function inside(traject: DwnTraject): readonly Element[] {
  const roots = [traject, traject.shadowRoot?.querySelector('dwn-aid')];
  return roots.flatMap((host) => [...(host?.shadowRoot?.querySelectorAll('[part=root], [part=root] *') ?? [])]);
}

function levels(host: HTMLElement): readonly number[] {
  const headings = [...(host.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])];
  return headings.map(({ localName }) => Number(localName.slice(1)));
}
