import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hostileTexts } from '../../../core/test-support/hostile-texts.js';
import { press } from '../../test-support/keyboard.js';
import { descriptionOf, find, findings, focusOf, names, textOf } from '../../test-support/screen-reader.js';
import { dwnAidStyles } from '../dwn-aid/dwn-aid.styles.js';
import { shieldView } from '../dwn-aid/shield-view.js';
import type { InterfaceLanguage } from '../messages/messages.js';
import { tokenFallbackCss } from '../styles/token-fallback-css.js';
import { utrechtCss } from '../styles/utrecht-css.js';
import { guardStyles } from './guard.styles.js';
import { guardView } from './guard-view.js';

/** A field as the elements have them. */
class GuardedField extends LitElement {
  static override styles = [utrechtCss, tokenFallbackCss, dwnAidStyles, guardStyles];
  text = '';
  language: InterfaceLanguage = 'nl';

  protected override render(): TemplateResult {
    const field = html`
      <label for="reden">Reden</label>
      <textarea
        id="reden"
        aria-describedby="reden-guard"
        .value=${live(this.text)}
        @input=${({ target }: Event) => this.#handle((target as HTMLTextAreaElement).value)}
      ></textarea>
      ${guardView(
        { text: this.text, id: 'reden', language: this.language, onReplace: (text) => this.#handle(text) },
        { lang: this.language },
      )}
    `;
    return shieldView(field, this.language, '');
  }

  #handle(text: string): void {
    this.text = text;
    this.requestUpdate();
  }
}
customElements.define('test-guarded-field', GuardedField);

describe('a person who types personal data', () => {
  it('reads what it looks like, stays where they are, and can go on', async () => {
    const field = await mountField();

    await typeText(field, 'Zijn nummer is 123456782 en');

    expect(textOf(field)).to.include('Dit lijkt op een burgerservicenummer: 123456782 Vervang door [nummer]');
    expect(focusOf(field)).to.equal('Reden');
    await typeText(field, ' hij belt.');
    expect(valueOf(field)).to.equal('Zijn nummer is 123456782 en hij belt.');
    expect(await findings(field)).to.deep.equal([]);
  });

  it('hears of each kind once, in a place that was there before, and with the field', async () => {
    const field = await mountField();
    const [region] = regionsOf(field);
    if (!region) throw new Error('There is no live region.');
    expect(region.textContent).to.equal('');
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });

    await typeText(field, 'Mail jan@voorbeeld.nl of bel 06 12345678.');

    expect(said).to.deep.equal([
      'Let op. In deze tekst staat iets dat lijkt op een e-mailadres.',
      'Let op. In deze tekst staat iets dat lijkt op een e-mailadres en een telefoonnummer.',
    ]);
    expect(descriptionOf(find(field, 'textbox', 'Reden'))).to.equal(said[1]);
  });

  it('replaces one of them by a neutral word, and is back in the text', async () => {
    const field = await mountField();
    await typeText(field, 'Mail jan@voorbeeld.nl of bel 06 12345678.');

    await press(field, find(field, 'button', 'Vervang door [telefoonnummer]: 06 12345678'));

    expect(valueOf(field)).to.equal('Mail jan@voorbeeld.nl of bel [telefoonnummer].');
    expect(focusOf(field)).to.equal('Reden');
    expect(names(field, 'button')).to.deep.equal(['Vervang door [e-mailadres]: jan@voorbeeld.nl']);
  });

  it('replaces all of them at once, and reads no warning any more', async () => {
    const field = await mountField();
    await typeText(field, 'Mail jan@voorbeeld.nl of bel 06 12345678.');

    await press(field, find(field, 'button', 'Vervang alles'));

    expect(valueOf(field)).to.equal('Mail [e-mailadres] of bel [telefoonnummer].');
    expect(focusOf(field)).to.equal('Reden');
    expect(names(field, 'button')).to.deep.equal([]);
    expect(regionsOf(field)[0]?.textContent).to.equal('');
  });

  it('reads it in English, with words for an English text', async () => {
    const field = await mountField({ language: 'en', text: 'Call 06 12345678.' });

    expect(textOf(field)).to.include('This looks like a phone number: 06 12345678 Replace by [phone number]');
  });

  it('reads nothing about an ordinary text', async () => {
    const field = await mountField();

    await typeText(field, 'Er is 1500 euro nodig voor 12 maanden.');

    expect(names(field, 'button')).to.deep.equal([]);
    expect(textOf(field)).to.equal('Reden');
  });
});

describe('a text that does harm elsewhere', () => {
  it('is shown as text where something in it looks like personal data', async () => {
    for (const hostile of hostileTexts) {
      const field = await mountField({ text: `"${hostile}"@voorbeeld.nl ${hostile} jan@voorbeeld.nl ${hostile}` });

      const tags = [...(field.shadowRoot?.querySelectorAll('.dwn-guard *') ?? [])].map(({ localName }) => localName);

      expect(
        [...new Set(tags)].filter((tag) => !ours.includes(tag)),
        hostile,
      ).to.deep.equal([]);
      field.remove();
    }
  }).timeout(30_000);
});

const ours = ['div', 'ul', 'li', 'svg', 'path', 'span', 'strong', 'button', 'p'];

async function mountField(properties: Partial<GuardedField> = {}): Promise<GuardedField> {
  const field = Object.assign(document.createElement('test-guarded-field'), properties) as GuardedField;
  await fixture(html`<main>${field}</main>`);
  await field.updateComplete;
  return field;
}

async function typeText(field: GuardedField, text: string): Promise<void> {
  find(field, 'textbox', 'Reden').focus();
  await sendKeys({ type: text });
  await field.updateComplete;
}

function valueOf(field: GuardedField): string {
  return (find(field, 'textbox', 'Reden') as HTMLTextAreaElement).value;
}

function regionsOf(field: GuardedField): readonly Element[] {
  return [...(field.shadowRoot?.querySelectorAll('.dwn-guard [role=status]') ?? [])];
}
