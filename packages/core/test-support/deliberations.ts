import {
  beginDeliberation,
  createDeliberation,
  createTopic,
  giveWeighing,
  listOptions,
  revealWeighings,
  unknownStep,
  type DeliberationComparedState,
  type DeliberationSetup,
  type DeliberationTopic,
  type DeliberationWeighingState,
  type Weighing,
} from '../src/deliberation/index.js';
import type { Random } from './random.js';

export const beraadSetup: DeliberationSetup = {
  title: 'Onderling beraad',
  purpose: 'Ieder weegt eerst zelf.',
  participants: 'deelnemers',
  experience: ['ervaring'],
  criteria: [
    { id: 'recht', label: 'Recht', question: 'Mag het, en kunnen we het uitleggen?' },
    { id: 'geld', label: 'Geld', question: 'Wat kost het, en wat levert het op?' },
    { id: 'mens', label: 'Mens', question: 'Past het bij wat de inwoner wil en kan?' },
  ],
  scale: [
    { code: 'slecht', label: 'Past slecht' },
    { code: 'matig', label: 'Past matig' },
    { code: 'redelijk', label: 'Past redelijk' },
    { code: 'goed', label: 'Past goed' },
  ],
  standingOption: 'Niets doen',
};

export const beraadRoles = [
  { code: 'collega', label: 'Collega', experience: false },
  { code: 'jurist', label: 'Jurist', experience: false },
  { code: 'ervaring', label: 'Ervaringsdeskundige', experience: true },
] as const;

/** What to do about a man who cannot come by car any more: one option, and doing nothing. */
export const carTopic: DeliberationTopic = {
  ...createTopic(beraadSetup, { roles: beraadRoles }),
  question: 'Betalen we de reparatie van de auto?',
  options: ['De reparatie betalen'],
};

/** The deliberation on that, at which each can weigh. */
export function startedDeliberation(
  topic = carTopic,
  way: 'one-screen' | 'devices' = 'one-screen',
): DeliberationWeighingState {
  const begun = beginDeliberation(createDeliberation(topic, way), 'auto-1');
  if ('faults' in begun) throw new Error(`Cannot begin: ${JSON.stringify(begun.faults)}`);
  return begun.state;
}

/**
 * A weighing written short.
 *
 * @param scores per option a word with one sign for each criterion: the place on the scale, or `?`.
 */
export function weigh(role: string, scores: string, given: Partial<Weighing> = {}): Weighing {
  const { criteria, scale } = beraadSetup;
  const rows = scores
    .split(' ')
    .map((row) =>
      Object.fromEntries(criteria.map(({ id }, index) => [id, scale[Number(row.charAt(index))]?.code ?? unknownStep])),
    );
  return { role, scores: rows, argument: `Het argument van ${role}.`, noticed: '', ...given };
}

/** Takes in weighings that fit. */
export function withGiven(
  state: DeliberationWeighingState,
  ...weighings: readonly Weighing[]
): DeliberationWeighingState {
  return weighings.reduce((before, weighing) => {
    const given = giveWeighing(before, weighing);
    if ('problem' in given) throw new Error(`Not taken in: ${given.problem}`);
    return given.state;
  }, state);
}

/** Lays open what these gave, without who gave nothing. */
export function comparedDeliberation(...weighings: readonly Weighing[]): DeliberationComparedState {
  const compared = revealWeighings(withGiven(startedDeliberation(), ...weighings), { without: true });
  if (!compared) throw new Error('Nothing to compare.');
  return compared;
}

/** A topic that somebody may make, with texts from a stock. */
export function randomTopic(random: Random, texts: readonly string[]): DeliberationTopic {
  const own = random.shuffle(texts.filter((text) => text.trim() !== '')).slice(0, random.integer(1, 5));
  return {
    ...carTopic,
    language: random.pick(['nl', 'en'] as const),
    question: random.pick(texts.filter((text) => text.trim() !== '')),
    options: [...new Map(own.map((text) => [text.trim().toLowerCase(), text.trim()])).values()],
    roles: random.sample(beraadRoles, 2, 3),
    criteria: random.sample(beraadSetup.criteria, 1, 3),
    scale: random.sample(beraadSetup.scale, 2, 4),
  };
}

/** What a role of that topic may weigh. */
export function randomWeighing(random: Random, topic: DeliberationTopic, texts: readonly string[]): Weighing {
  const steps = [...topic.scale.map(({ code }) => code), unknownStep];
  return {
    role: random.pick(topic.roles).code,
    scores: listOptions(topic).map(() => Object.fromEntries(topic.criteria.map(({ id }) => [id, random.pick(steps)]))),
    argument: random.pick(texts.filter((text) => text.trim() !== '')),
    noticed: random.pick(texts),
  };
}
