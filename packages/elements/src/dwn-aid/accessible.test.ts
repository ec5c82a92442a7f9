import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { findings } from '../../test-support/screen-reader.js';
import { screens } from '../../test-support/screens.js';

describe('a person with a disability', () => {
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [screen, come] of Object.entries(screens)) {
    it(`meets no known hindrance at ${screen}, also on a narrow screen in forced colours`, async () => {
      const aid = await come();

      expect(await findings(aid), 'as it is').to.deep.equal([]);
      await setViewport({ width: 320, height: 600 });
      await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      // axe measures a colour that forced colours leave as it was and that is not painted.
      expect(await findings(aid, 'color-contrast'), 'narrow, in forced colours').to.deep.equal([]);
    });
  }
});
