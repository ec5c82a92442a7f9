import { waitUntil } from '@open-wc/testing';
import { nl, type DwnAid } from '../src/index.js';
import { helpDefinition } from './definitions.js';
import { choose, goOn, pressButton, tick } from './keyboard.js';
import { mountAid } from './mount.js';
import { has } from './screen-reader.js';
import { answerAll, toConcerns, toDebt, toReview, toWish } from './walk.js';

/** How to come to each screen there is. */
export const screens: Readonly<Record<string, () => Promise<DwnAid>>> = {
  'a question': () => mountAid({ aid: helpDefinition }),
  'a question with an error': () => mountAnd(goOn),
  'more than one answer': () => mountAnd(toConcerns),
  'more than one answer with an error': () => mountAnd(toConcerns, goOn),
  'a number': () => mountAnd(toDebt),
  'a number with an error': () => mountAnd(toDebt, goOn),
  'a number that is not known': () => mountAnd(toDebt, (aid) => tick(aid, nl.dontKnow)),
  'a text': () => mountAnd(toWish),
  'a text with an error': () => mountAnd(toWish, goOn),
  'the answers': () => mountAnd(answerAll),
  'the answers with some not asked': () => mountAnd(toReview),
  'the advice, opened': () => mountAnd(answerAll, toAdvice, openAll),
  'an advice that cannot wait': () => mountAnd((aid) => choose(aid, 'Ja'), goOn, openAll),
  'the end': () => mountAnd(answerAll, toAdvice, (aid) => pressButton(aid, nl.advice.finish)),
  'the page': () => mountAid({ aid: helpDefinition, presentation: 'page' }),
  'the page with errors': async () => {
    const aid = await mountAid({ aid: helpDefinition, presentation: 'page' });
    await tick(aid, 'Geld');
    await pressButton(aid, nl.toAdvice);
    return aid;
  },
  'an aid that is not right': async () => {
    const aid = await mountAid({ aid: { ...helpDefinition, title: 7 } });
    await openAll(aid);
    return aid;
  },
  'an aid that cannot be loaded': async () => {
    const aid = await mountAid({ src: 'http://' });
    await waitUntil(() => has(aid, 'heading', nl.loadFailed.title));
    return aid;
  },
};

async function mountAnd(...steps: ((aid: DwnAid) => Promise<void>)[]): Promise<DwnAid> {
  const aid = await mountAid({ aid: helpDefinition });
  for (const step of steps) await step(aid);
  return aid;
}

async function toAdvice(aid: DwnAid): Promise<void> {
  await pressButton(aid, nl.toAdvice);
}

/** Opens everything that opens. */
export async function openAll(aid: DwnAid): Promise<void> {
  aid.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  await aid.updateComplete;
}
