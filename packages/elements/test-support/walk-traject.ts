import { nl, type DwnTraject } from '../src/index.js';
import { trajectMessages } from '../src/dwn-traject/traject-messages.js';
import { choose, goOn, pressButton, press, type } from './keyboard.js';
import { innerOf, settled } from './mount-traject.js';
import { find } from './screen-reader.js';

// Ways through `threeAids`.

/** Answers single choices, one after the other. */
export async function answer(traject: DwnTraject, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await choose(innerOf(traject), label);
    await goOn(innerOf(traject));
  }
  await settled(traject);
}

/** Presses a button of the aid inside. */
export async function pressInside(traject: DwnTraject, name: string | RegExp): Promise<void> {
  await pressButton(innerOf(traject), name);
  await settled(traject);
}

/** Presses a button of the traject itself. */
export async function pressOutside(traject: DwnTraject, name: string | RegExp): Promise<void> {
  await press(traject, find(traject, 'button', name));
  await settled(traject);
}

/** To the advice of the first aid, which names the second to go on with. */
export async function toFirstAdvice(traject: DwnTraject): Promise<void> {
  await answer(traject, 'Ja', 'Ja');
  await pressInside(traject, nl.toAdvice);
}

/** To the second aid, where an answer of the first is proposed. */
export async function toSecond(traject: DwnTraject): Promise<void> {
  await toFirstAdvice(traject);
  await pressInside(traject, nl.advice.goOnWith('De toets'));
}

/** To the advice of the second aid, with the answer that was proposed. */
export async function toSecondAdvice(traject: DwnTraject): Promise<void> {
  await toSecond(traject);
  await goOn(innerOf(traject));
  await type(innerOf(traject), 'Hoeveel is er nodig?', '50');
  await goOn(innerOf(traject));
  await pressInside(traject, nl.toAdvice);
}

/** Back from the second aid to the first, where another answer changes the second. */
export async function backAndChange(traject: DwnTraject): Promise<void> {
  await toSecondAdvice(traject);
  await pressOutside(traject, trajectMessages.nl.goBack('De check'));
  await pressInside(traject, nl.advice.changeAnswers);
  await pressInside(traject, `${nl.review.change}: Zijn er zorgen over de kinderen?`);
  await choose(innerOf(traject), 'Nee');
  await goOn(innerOf(traject));
  await settled(traject);
}

/** To the end, after two aids. */
export async function toEnd(traject: DwnTraject): Promise<void> {
  await toSecondAdvice(traject);
  await pressInside(traject, nl.advice.finishHere);
}

/** Opens the list of other aids. */
export async function openOthers(traject: DwnTraject): Promise<void> {
  traject.shadowRoot?.querySelector<HTMLElement>('.dwn-others summary')?.click();
  await settled(traject);
}
