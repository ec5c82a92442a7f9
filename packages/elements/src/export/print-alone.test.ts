import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { printAlone } from './print-alone.js';

describe('one element of a page that is printed', () => {
  const print = window.print.bind(window);
  afterEach(async () => {
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  it('is all that is on paper, from the top, as wide as the paper', async () => {
    const { page, element } = await openPage();
    window.print = () => undefined;

    printAlone(element);
    await emulateMedia({ media: 'print' });

    expect(seen(page)).to.deep.equal(['Het document']);
    const { left, top, width, height } = element.getBoundingClientRect();
    expect([left, top]).to.deep.equal([0, 0]);
    expect(width).to.equal(document.documentElement.clientWidth);
    expect(height).to.be.greaterThan(2000);
    expect(document.documentElement.scrollHeight).to.be.lessThan(height + 100);
    expect(getComputedStyle(element).fontSize).to.equal('16px');
  });

  it('has the size that its theme gives it, also where that counts from the root of the page', async () => {
    const { element } = await openPage();
    element.style.fontSize = '1.25rem';
    window.print = () => undefined;

    printAlone(element);
    await emulateMedia({ media: 'print' });

    expect(getComputedStyle(element).fontSize).to.equal('20px');
  });

  it('changes nothing on screen meanwhile', async () => {
    const { page, element } = await openPage();
    const before = seen(page);
    window.print = () => undefined;

    printAlone(element);

    expect(seen(page)).to.deep.equal(before);
    expect(element.getBoundingClientRect().width).to.be.lessThan(200);
  });

  it('leaves the page as it was once it is printed or cancelled', async () => {
    const { element, outer, inner } = await openPage();
    const before = stateOf(outer, inner);
    const sheet = new CSSStyleSheet();
    window.print = () => {
      // Something of the page that adopts a sheet of its own in the meantime.
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      window.dispatchEvent(new Event('afterprint'));
    };

    printAlone(element);

    expect(document.adoptedStyleSheets).to.include(sheet);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    expect(stateOf(outer, inner)).to.deep.equal(before);
  });

  it('leaves the page as it was when the browser refuses', async () => {
    const { element, outer, inner } = await openPage();
    const before = stateOf(outer, inner);
    window.print = () => {
      throw new DOMException('No.', 'NotAllowedError');
    };

    expect(() => printAlone(element)).to.throw('No.');

    expect(stateOf(outer, inner)).to.deep.equal(before);
  });

  it('leaves the page as it was when a browser says nothing, once somebody goes on', async () => {
    const { element, outer, inner } = await openPage();
    const before = stateOf(outer, inner);
    window.print = () => undefined;

    printAlone(element);
    await sendKeys({ press: 'Shift' });

    expect(stateOf(outer, inner)).to.deep.equal(before);
  });

  it('can be another one right after', async () => {
    const { page, element, outer, inner } = await openPage();
    const before = stateOf(outer, inner);
    window.print = () => undefined;

    printAlone(outer.querySelector('nav') ?? element);
    printAlone(element);
    await emulateMedia({ media: 'print' });
    const printed = seen(page);
    window.dispatchEvent(new Event('afterprint'));

    expect(printed).to.deep.equal(['Het document']);
    expect(stateOf(outer, inner)).to.deep.equal(before);
  });

  it('has any text in its header as text', async () => {
    const { element } = await openPage();
    window.print = () => undefined;

    printAlone(element, { header: '"; } * { display: none } /* ü \\ \n</style>' });

    const sheet = document.adoptedStyleSheets.at(-1);
    expect([...(sheet?.cssRules ?? [])].map(({ constructor }) => constructor.name)).to.deep.equal([
      'CSSPageRule',
      'CSSPageRule',
      'CSSMediaRule',
    ]);
  });
});

/**
 * A page as they are: a layout with slots, a fixed header, a narrow column that cuts off and scrolls, styles that insist,
 * and the element in a shadow root in a shadow root.
 */
async function openPage() {
  const page = await fixture<HTMLElement>(html`
    <div class="layout">
      <style>
        .layout {
          columns: 2;
          height: 300px;
          overflow: hidden;
          padding: 50px;
          transform: translateX(10px);
        }
        #top#top {
          display: block !important;
          position: fixed;
        }
        .column {
          display: grid;
          grid-template-columns: 100px 100px;
          font-size: 16px;
        }
        .layout::before {
          content: 'Voorop';
          display: block;
        }
      </style>
      <header id="top">Gemeente</header>
      Losse woorden
      <div class="column">
        <p>Ernaast</p>
        <test-outer><nav>Menu</nav></test-outer>
      </div>
    </div>
  `);
  const outer = page.querySelector('test-outer');
  if (!outer) throw new Error('There is no layout.');
  const outerRoot = outer.attachShadow({ mode: 'open' });
  outerRoot.append(styleOf(':host { display: block !important; overflow: auto; height: 100px }'));
  outerRoot.append(paragraph('Kop van de kolom'), document.createElement('section'));
  const layout = document.createElement('test-layout');
  const layoutRoot = layout.attachShadow({ mode: 'open' });
  layoutRoot.append(paragraph('Rand'), document.createElement('slot'));
  outerRoot.querySelector('section')?.append(layout);
  const inner = document.createElement('test-inner');
  layout.append(inner);
  const innerRoot = inner.attachShadow({ mode: 'open' });
  const element = document.createElement('article');
  innerRoot.append(paragraph('Knoppen'), element);
  element.append(Object.assign(document.createElement('div'), { textContent: 'Het document' }));
  const long = document.createElement('div');
  long.append(styleOf('div { height: 2000px }'));
  element.append(long);
  return { page, element, outer, inner };
}

function paragraph(text: string): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}

function styleOf(css: string): HTMLStyleElement {
  return Object.assign(document.createElement('style'), { textContent: css });
}

/** Each text that can be seen, through all shadow roots. */
function seen(page: HTMLElement): readonly string[] {
  const texts: string[] = [];
  const look = (node: Node) => {
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Text && node.data.trim() !== '' && isSeen(node)) texts.push(node.data.trim());
    for (const child of [...((node instanceof Element && node.shadowRoot?.childNodes) || []), ...node.childNodes])
      look(child);
  };
  look(page);
  if (getComputedStyle(page, '::before').display !== 'none') texts.push('Voorop');
  return texts;
}

function isSeen(text: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  const parent = text.parentElement ?? (text.getRootNode() as ShadowRoot).host;
  return range.getClientRects().length > 0 && getComputedStyle(parent).visibility === 'visible';
}

/** All that could be left behind. */
function stateOf(outer: Element, inner: Element): unknown {
  const roots = [document, outer.shadowRoot, inner.shadowRoot];
  return [
    ...roots.map((root) => root?.adoptedStyleSheets.length),
    document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''),
    outer.shadowRoot?.innerHTML,
    inner.shadowRoot?.innerHTML,
  ];
}
