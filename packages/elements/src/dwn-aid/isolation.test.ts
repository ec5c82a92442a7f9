import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { compareStyles, readStyles } from '../../test-support/computed-styles.js';
import { hostileStyles } from '../../test-support/hostile-styles.js';
import { addPageStyles, mountAid } from '../../test-support/mount.js';
import { screens } from '../../test-support/screens.js';
import type { DwnAid } from '../index.js';

const shown = [
  'a question with an error',
  'a number with an error',
  'the answers',
  'the advice, opened',
  'the page with errors',
  'an aid that is not right',
];

describe('a page with styles of its own', () => {
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [screen, come] of Object.entries(screens).filter(([name]) => shown.includes(name))) {
    it(`changes nothing inside the aid at ${screen}, however hostile they are`, async () => {
      const aid = await come();
      const clean = readStyles(inside(aid));

      addPageStyles(hostileStyles);

      expect(compareStyles(clean, readStyles(inside(aid)))).to.deep.equal([]);
    });
  }

  it('does change an element that is not shielded', async () => {
    const button = await fixture(html`<button type="button">Een knop</button>`);

    addPageStyles(hostileStyles);

    const { textTransform, fontFamily, backgroundColor } = getComputedStyle(button);
    expect([textTransform, fontFamily, backgroundColor]).to.deep.equal(['uppercase', 'cursive', 'rgb(255, 0, 0)']);
  });

  it('hides the aid with the attribute hidden, as it does any element', async () => {
    const aid = await mountAid({ hidden: true });

    expect(aid.checkVisibility()).to.be.false;
  });

  it('sets the tokens of a theme, which reach the aid', async () => {
    const aid = await mountAid({ aid: undefined });
    const root = aid.shadowRoot?.querySelector('[part=root]') as Element;

    addPageStyles('body { --utrecht-document-color: rgb(1, 2, 3); }');

    expect(getComputedStyle(root).color).to.equal('rgb(1, 2, 3)');
  });

  it('finds none of its own elements changed by the aid', async () => {
    addPageStyles('.aid { block-size: 100px; contain: strict; inline-size: 100px; }');
    const page = await fixture(html`
      <div>
        <h1 class="utrecht-heading-1">Kop</h1>
        <h2 class="utrecht-heading-2" id="q-gevaar">Kop</h2>
        <p class="utrecht-paragraph">Een <a class="utrecht-link" href="#x">link</a> en <code>code</code>.</p>
        <ul class="dwn-list">
          <li>Iets</li>
        </ul>
        <form class="dwn-root">
          <fieldset class="dwn-field">
            <legend>Vraag</legend>
            <label class="utrecht-form-label">Ja <input type="radio" name="gevaar" checked /></label>
            <label>Nee <input type="checkbox" class="utrecht-checkbox" /></label>
            <label>Wat <input class="utrecht-textbox" value="iets" /></label>
            <label>Meer <textarea class="utrecht-textarea">iets</textarea></label>
          </fieldset>
          <button type="button" class="utrecht-button utrecht-button--primary-action">Knop</button>
        </form>
        <details class="dwn-details" open>
          <summary>Meer</summary>
          <p>Tekst</p>
        </details>
        <table>
          <tbody>
            <tr>
              <th scope="row">A</th>
              <td>B</td>
            </tr>
          </tbody>
        </table>
        <div class="aid"></div>
      </div>
    `);
    const own = [document.documentElement, document.body, ...page.querySelectorAll('*')];
    const before = readStyles(own);

    const aid = await screens['the page with errors']?.();
    page.querySelector('.aid')?.append(aid as DwnAid);
    await aid?.updateComplete;

    expect(aid?.isConnected).to.be.true;
    expect(compareStyles(before, readStyles(own))).to.deep.equal([]);
    expect(page.querySelector<HTMLInputElement>('input[type=radio]')?.checked).to.be.true;
  });
});

/** All that is drawn: around it is one box that is as wide as the page makes it. */
function inside(aid: DwnAid): Iterable<Element> {
  return aid.shadowRoot?.querySelectorAll('[part=root], [part=root] *') ?? [];
}
