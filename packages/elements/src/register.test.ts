import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { twinDefinition } from '../test-support/definitions.js';

/** A page of its own, where nothing is registered yet. */
async function openPage(): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Een pagina" src="about:blank"></iframe>`);
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('The frame has no page.');
  const errors: unknown[] = [];
  contentWindow.addEventListener('error', ({ error }) => errors.push(error));
  return { document: contentDocument, window: contentWindow as Page['window'], errors };
}

interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly errors: readonly unknown[];
}

/** Loads our module the way a page does; another query makes it another copy. */
async function loadElements({ document }: Page, copy = 1): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL(`./define.ts?copy=${copy}`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.body.append(script);
  await loaded;
}

describe('a page that loads the elements', () => {
  it('sees an aid that was there before come to life, with what was set on it', async () => {
    const page = await openPage();
    const aid = page.document.createElement('dwn-aid');
    aid.aid = twinDefinition;
    aid.setAttribute('heading-level', '4');
    page.document.body.append(aid);

    await loadElements(page);
    await aid.updateComplete;

    const headings = [...(aid.shadowRoot?.querySelectorAll('h4, h5') ?? [])];
    expect(headings.map(({ textContent }) => textContent.trim())).to.deep.equal(['Tweeling', 'De eerste vraag?']);
  });

  it('may load them twice', async () => {
    const page = await openPage();
    await loadElements(page);
    const { customElements } = page.window;
    const [first, traject] = [customElements.get('dwn-aid'), customElements.get('dwn-traject')];

    await loadElements(page, 2);

    expect(page.errors).to.deep.equal([]);
    expect(first).not.to.equal(undefined);
    expect(traject).not.to.equal(undefined);
    expect(customElements.get('dwn-aid')).to.equal(first);
    expect(customElements.get('dwn-traject')).to.equal(traject);
  });

  it('keeps the element of another version that came first', async () => {
    const page = await openPage();
    class Other extends page.window.HTMLElement {}
    page.window.customElements.define('dwn-aid', Other);

    await loadElements(page);

    expect(page.errors).to.deep.equal([]);
    expect(page.window.customElements.get('dwn-aid')).to.equal(Other);
  });

  it('sees a traject with an aid of its own version inside, also where another version came first', async () => {
    const page = await openPage();
    class Other extends page.window.HTMLElement {}
    page.window.customElements.define('dwn-aid', Other);
    const traject = page.document.createElement('dwn-traject');
    traject.aids = [twinDefinition];
    page.document.body.append(traject);

    await loadElements(page);
    await traject.updateComplete;

    const inner = traject.shadowRoot?.querySelector('dwn-traject-aid');
    await (inner as LitElement).updateComplete;
    expect(page.errors).to.deep.equal([]);
    expect(inner?.shadowRoot?.textContent).to.include('De eerste vraag?');
  });
});
