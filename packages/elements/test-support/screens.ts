import { waitUntil } from '@open-wc/testing';
import { nl, type DwnAid } from '../src/index.js';
import { sumDefinition, townProfile, viewsDefinition, warnedDefinition } from './advice-definitions.js';
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
  'an answer that asks for care': async () => {
    const aid = await mountAid({ aid: warnedDefinition });
    await choose(aid, 'Nee');
    await openAll(aid);
    return aid;
  },
  'an answer that another aid suggests': () => mountAid({ aid: warnedDefinition, proposals }),
  'an advice with warnings, principles and a way on, opened': () =>
    mountAdvice({ aid: warnedDefinition, profile: townProfile, proposals, next }),
  'an advice with a calculation': () => mountAdvice({ aid: sumDefinition }),
  'an advice to who look from two sides': () => mountAdvice({ aid: viewsDefinition }),
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

const from = { aid: 'eerder', title: 'Eerder', question: 'kon', text: 'Kon het?', label: 'Nee' };
const proposals = [{ question: 'mag', answer: 'nee', label: 'Nee', from }];
const next = [{ aid: 'kosten', title: 'Kosten', purpose: 'Reken het uit.' }];

/** Goes through an aid with the first answer to each question, and opens all there is in its advice. */
export async function mountAdvice(properties: Partial<DwnAid>): Promise<DwnAid> {
  const aid = await mountAid(properties);
  const click = async (selector: string) => {
    aid.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    await aid.updateComplete;
  };
  while (aid.shadowRoot?.querySelector('form')) {
    if (!aid.shadowRoot.querySelector(':checked')) await click('[type=radio], [type=checkbox]');
    await click('[type=submit]');
  }
  await click('.dwn-review ~ .dwn-actions button');
  await openAll(aid);
  return aid;
}

async function mountAnd(...steps: ((aid: DwnAid) => Promise<void>)[]): Promise<DwnAid> {
  const aid = await mountAid({ aid: helpDefinition });
  for (const step of steps) await step(aid);
  return aid;
}

async function toAdvice(aid: DwnAid): Promise<void> {
  await pressButton(aid, nl.toAdvice);
}

/** Opens everything that opens at once. *Bewaren* is loaded when it is opened: its own tests see to that. */
export async function openAll(aid: DwnAid): Promise<void> {
  aid.shadowRoot
    ?.querySelectorAll<HTMLDetailsElement>('details:not(.dwn-save)')
    .forEach((details) => (details.open = true));
  await aid.updateComplete;
}
