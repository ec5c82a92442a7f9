import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DeliberationComparedState, DeliberationWeighingState } from '@doen-wat-nodig-is/core/deliberation';
import { nl, type DwnDeliberation } from '../src/index.js';
import '../src/define.js';
import { deliberationMessages } from '../src/dwn-deliberation/deliberation-messages.js';
import { registerDeliberation } from '../src/register-deliberation.js';
import { shortRoles, shortSetup } from './deliberation-setup.js';
import { press } from './keyboard.js';
import { find } from './screen-reader.js';

registerDeliberation();
const words = deliberationMessages.nl;

/** Puts `<dwn-deliberation>` into a page, and waits until it is drawn. It goes when the test ends. */
export async function mountDeliberation(
  properties: Partial<DwnDeliberation> = { setup: shortSetup, roles: shortRoles },
): Promise<DwnDeliberation> {
  const deliberation = Object.assign(document.createElement('dwn-deliberation'), properties);
  await fixture(html`<main>${deliberation}</main>`);
  await deliberation.updateComplete;
  return deliberation;
}

/** Two deliberations on one page, as two people at their own devices. */
export async function mountTwo(): Promise<readonly [DwnDeliberation, DwnDeliberation]> {
  const make = (id: string) =>
    Object.assign(document.createElement('dwn-deliberation'), { setup: shortSetup, roles: shortRoles, id });
  const both = [make('leidt'), make('doet-mee')] as const;
  await fixture(html`<main>${both}</main>`);
  await Promise.all(both.map(({ updateComplete }) => updateComplete));
  return both;
}

/** Presses a button with the keyboard. */
export async function pressIt(deliberation: DwnDeliberation, name: string | RegExp): Promise<void> {
  await press(deliberation, find(deliberation, 'button', name));
  await deliberation.updateComplete;
}

/** Types into a field. */
export async function typeIn(deliberation: DwnDeliberation, field: string | RegExp, text: string): Promise<void> {
  find(deliberation, 'textbox', field).focus();
  await sendKeys({ type: text });
  await deliberation.updateComplete;
}

/** Pastes into a field, in place of what is there. */
export async function pasteIn(deliberation: DwnDeliberation, field: string, text: string): Promise<void> {
  const area = find(deliberation, 'textbox', field) as HTMLTextAreaElement;
  area.focus();
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
  await deliberation.updateComplete;
}

/** Fills in the question and one option, chooses the way, and begins. */
export async function begin(
  deliberation: DwnDeliberation,
  way: 'one-screen' | 'devices' = 'one-screen',
): Promise<void> {
  await typeIn(deliberation, words.setup.question, 'Betalen we de taxi?');
  await typeIn(deliberation, words.setup.option(1), 'De taxi betalen');
  if (way === 'devices') await pick(deliberation, words.setup.ways.devices.label);
  await pressIt(deliberation, words.setup.begin);
}

/** Chooses the first of the radio buttons with this label. */
export async function pick(deliberation: DwnDeliberation, label: string): Promise<void> {
  await press(deliberation, find(deliberation, 'radio', label), 'Space');
}

/**
 * Weighs as who sits before the screen now, from the first option on.
 *
 * @param judgements for each option a label per side.
 */
export async function weigh(
  deliberation: DwnDeliberation,
  judgements: readonly (readonly string[])[],
  argument: string,
  noticed = '',
): Promise<void> {
  for (const labels of judgements) {
    for (const [side, label] of labels.entries())
      await press(deliberation, radioAt(deliberation, side, label), 'Space');
    await pressIt(deliberation, nl.next);
  }
  await typeIn(deliberation, words.weigh.argument, argument);
  if (noticed !== '') await typeIn(deliberation, new RegExp(`^${words.weigh.noticed.replace('?', '\\?')}`), noticed);
  await pressIt(deliberation, /^Klaar/);
}

/** A radio button of one of the groups on the screen. */
function radioAt(deliberation: DwnDeliberation, group: number, label: string): HTMLElement {
  const radios = [...(deliberation.shadowRoot?.querySelectorAll(`[name="score-${group}"]`) ?? [])];
  const radio = radios.find((candidate) => (candidate as HTMLInputElement).labels?.[0]?.textContent.trim() === label);
  if (!(radio instanceof HTMLElement)) throw new Error(`Group ${group} has no “${label}”.`);
  return radio;
}

/** All that is in the page of it: markup, attributes, what is typed, and what is chosen. */
export function allOf(deliberation: DwnDeliberation): string {
  const root = deliberation.shadowRoot;
  const fields = [...(root?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input') ?? [])];
  const values = fields.map((field) =>
    field.type === 'radio' ? `${field.name}=${field.value}:${field.matches(':checked')}` : field.value,
  );
  return `${root?.innerHTML ?? ''} ${values.join(' ')}`;
}

/** The labels of what is chosen on the screen. */
export function chosenOf(deliberation: DwnDeliberation): readonly string[] {
  const chosen = [...(deliberation.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]:checked') ?? [])];
  return chosen.map((radio) => radio.labels?.[0]?.textContent.trim() ?? '');
}

/** A state in the middle: each of these has given theirs. */
export function stateWith(...given: readonly string[]): DeliberationWeighingState {
  const setup = shortSetup;
  return {
    kind: 'doen-wat-nodig-is/deliberation',
    schemaVersion: 1,
    stage: 'weighing',
    way: 'one-screen',
    id: 'proef',
    topic: {
      language: 'nl',
      title: setup.title,
      purpose: setup.purpose,
      question: 'Betalen we de taxi?',
      options: ['De taxi betalen'],
      standingOption: setup.standingOption,
      roles: [
        { code: 'collega', label: 'Collega', experience: false },
        { code: 'jurist', label: 'Jurist', experience: false },
        { code: 'ervaring', label: 'Ervaringsdeskundige', experience: true },
      ],
      criteria: setup.criteria,
      scale: setup.scale,
    },
    weighings: given.map((role) => ({
      role,
      scores: [
        { recht: role === 'ervaring' ? 'voor' : 'tegen', mens: role === 'collega' ? 'weet_niet' : 'voor' },
        { recht: 'tussen', mens: role === 'jurist' ? 'tussen' : 'tegen' },
      ],
      argument: `GEHEIM van ${role}`,
      noticed: role === 'ervaring' ? 'De bus rijdt niet.' : '',
    })),
  };
}

/** All lies open. */
export function comparedState(): DeliberationComparedState {
  const state = stateWith('collega', 'jurist', 'ervaring');
  return { ...state, stage: 'compared', absent: [], conclusion: { why: '', decides: '' } };
}
