import type { DwnDeliberation } from '../src/index.js';
import { deliberationMessages } from '../src/dwn-deliberation/deliberation-messages.js';
import { shortRoles, shortSetup } from './deliberation-setup.js';
import { comparedState, mountDeliberation, pasteIn, pick, pressIt, stateWith, typeIn } from './walk-deliberation.js';

const words = deliberationMessages.nl;

/** How to come to each screen of a deliberation. */
export const deliberationScreens: Readonly<Record<string, () => Promise<DwnDeliberation>>> = {
  'the question and the options': async () => {
    const deliberation = await mountDeliberation({ setup: shortSetup, roles: shortRoles });
    await pressIt(deliberation, words.setup.addOption);
    await typeIn(deliberation, words.setup.question, 'Bel 06-12345678?');
    return deliberation;
  },
  'the question with errors': () => mountAnd({ setup: shortSetup }, words.setup.begin),
  'handing over': () => mountDeliberation({ state: stateWith('collega') }),
  'an option with errors': () => mountAnd({ state: stateWith() }, words.hub.weighAs('Collega'), words.next),
  'the arguments': async () => {
    const state = { ...stateWith('jurist'), draft: { ...stateWith('collega').weighings[0], argument: '' } };
    return mountAnd({ state }, words.hub.goOnAs('Collega'), words.next, words.next, words.weigh.done['one-screen']);
  },
  'everybody ready': () => mountDeliberation({ state: stateWith('collega', 'jurist', 'ervaring') }),
  'a question before going on': () => mountAnd({ state: stateWith('collega', 'jurist') }, /^Ga verder zonder/),
  'the invitation with a wrong code': async () => {
    const deliberation = await mountDeliberation({ state: { ...stateWith('collega'), way: 'devices' } });
    await pasteIn(deliberation, words.exchange.contributionCode, 'niets');
    await pressIt(deliberation, words.exchange.add);
    return deliberation;
  },
  'taking part': () => mountAnd({ setup: shortSetup }, words.setup.join),
  'the roles of who was invited': () => mountAnd({ state: { ...stateWith(), way: 'invited' } }, words.exchange.toWeigh),
  'the contribution': () => mountDeliberation({ state: { ...stateWith('jurist'), way: 'invited' } }),
  'the comparison': () => mountDeliberation({ state: comparedState() }),
  'the outcome with errors': () => mountAnd({ state: comparedState() }, words.compare.toOutcome, words.outcome.finish),
  'the end': async () => {
    const deliberation = await mountAnd({ state: comparedState() }, words.compare.toOutcome);
    await pick(deliberation, 'Niets doen');
    await typeIn(deliberation, words.outcome.why, 'Het loopt al.');
    await pick(deliberation, 'Jurist');
    await pressIt(deliberation, words.outcome.finish);
    return deliberation;
  },
  'nothing to weigh by': () => mountDeliberation({}),
  'what cannot be opened': () => mountDeliberation({ state: { ...stateWith(), id: 7 } }),
};

async function mountAnd(
  properties: Partial<DwnDeliberation>,
  ...buttons: readonly (string | RegExp)[]
): Promise<DwnDeliberation> {
  const deliberation = await mountDeliberation(properties);
  for (const button of buttons) await pressIt(deliberation, button);
  return deliberation;
}
