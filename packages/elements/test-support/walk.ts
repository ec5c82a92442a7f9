import type { DwnAid } from '../src/index.js';
import { choose, goOn, tick, type } from './keyboard.js';

// Ways through `helpDefinition`, one question at a time.

/** To what the concerns are, without danger. */
export async function toConcerns(aid: DwnAid): Promise<void> {
  await choose(aid, 'Nee');
  await goOn(aid);
}

/** To the question after the concerns: the debt, when there is a concern about money. */
export async function toDebt(aid: DwnAid, ...concerns: string[]): Promise<void> {
  await toConcerns(aid);
  for (const concern of concerns.length > 0 ? concerns : ['Geld']) await tick(aid, concern);
  await goOn(aid);
}

/** To what the inwoner wants. */
export async function toWish(aid: DwnAid): Promise<void> {
  await toDebt(aid, 'Wonen');
  await choose(aid, 'Ja');
  await goOn(aid);
  await goOn(aid);
}

/** To the check of the answers, with no more than needed. */
export async function toReview(aid: DwnAid): Promise<void> {
  await toDebt(aid, 'Geen van deze');
  await goOn(aid);
  await type(aid, 'Wat wil de inwoner zelf?', 'Rust');
  await goOn(aid);
  await goOn(aid);
}

/** To the check of the answers, with an answer to each question that needs one. */
export async function answerAll(aid: DwnAid): Promise<void> {
  await toDebt(aid, 'Geld', 'Wonen');
  await type(aid, 'Hoe hoog is de schuld?', '1500,5');
  await goOn(aid);
  await choose(aid, 'Ja');
  await goOn(aid);
  await goOn(aid);
  await type(aid, 'Wat wil de inwoner zelf?', 'Rust');
  await goOn(aid);
  await goOn(aid);
}
