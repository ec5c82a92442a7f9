import { expect } from '@open-wc/testing';
import { downloadFile } from './download-file.js';

describe('a file that is offered', () => {
  it('has the name, the kind and exactly the text, and the page sees no click', async () => {
    const clicked: HTMLAnchorElement[] = [];
    const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');
    HTMLElement.prototype.click = function click(this: HTMLElement) {
      if (this instanceof HTMLAnchorElement) clicked.push(this);
    };

    downloadFile('motivering.md', 'text/markdown', '# Één\r\nreëel\n');

    if (original) Object.defineProperty(HTMLElement.prototype, 'click', original);
    const [link] = clicked;
    expect(link?.download).to.equal('motivering.md');
    expect(link?.isConnected).to.be.false;
    const file = await fetch(link?.href ?? '');
    expect(file.headers.get('content-type')).to.equal('text/markdown;charset=utf-8');
    expect(await file.text()).to.equal('# Één\r\nreëel\n');
  });
});
