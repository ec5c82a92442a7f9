import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { nl, type DwnAid } from '../src/index.js';
import { find } from './screen-reader.js';

/** Presses a key on an element, as a person does who has tabbed to it. */
export async function press(aid: LitElement, element: HTMLElement, key = 'Enter'): Promise<void> {
  element.focus();
  await sendKeys({ press: key });
  await aid.updateComplete;
}

/** Presses the button of that name. */
export async function pressButton(aid: DwnAid, name: string | RegExp): Promise<void> {
  await press(aid, find(aid, 'button', name));
}

/** *Volgende*, in the words of the interface. */
export async function goOn(aid: DwnAid, words = nl): Promise<void> {
  await pressButton(aid, words.next);
}

/** Chooses an option of the only question on the screen. */
export async function choose(aid: DwnAid, label: string): Promise<void> {
  await press(aid, find(aid, 'radio', label), 'Space');
}

/** Ticks an option, or takes the tick away. */
export async function tick(aid: DwnAid, label: string): Promise<void> {
  await press(aid, find(aid, 'checkbox', label), 'Space');
}

/** Types into a field, after what is there. */
export async function type(aid: DwnAid, field: string | RegExp, text: string): Promise<void> {
  find(aid, 'textbox', field).focus();
  await sendKeys({ type: text });
  await aid.updateComplete;
}

/** Empties a field. */
export async function erase(aid: DwnAid, field: string | RegExp): Promise<void> {
  find(aid, 'textbox', field).focus();
  await sendKeys({ press: 'Control+a' });
  await sendKeys({ press: 'Delete' });
  await aid.updateComplete;
}
