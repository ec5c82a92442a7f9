import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  carTopic,
  comparedDeliberation,
  startedDeliberation,
  weigh,
  withGiven,
} from '../../test-support/deliberations.js';
import { createRandom } from '../../test-support/random.js';
import {
  concludeDeliberation,
  createDeliberation,
  emptyWeighing,
  readDeliberation,
  scoreOption,
  type DeliberationState,
} from './index.js';

const started = withGiven(startedDeliberation(), weigh('jurist', '01? 321'));
const draft = scoreOption(emptyWeighing('collega', carTopic), { option: 1, criterion: 'geld' }, 'goed');
const compared = comparedDeliberation(weigh('jurist', '01? 321'), weigh('ervaring', '000 000'));
const states: Readonly<Record<string, DeliberationState>> = {
  'while the topic is filled in': createDeliberation({ ...carTopic, question: '', options: ['', ''] }),
  'when it has begun': startedDeliberation(carTopic, 'devices'),
  'in the middle of weighing': { ...started, draft },
  'when all lies open': compared,
  'with what came out': concludeDeliberation(compared, { option: 1, why: 'Omdat.', decides: 'jurist' }),
};

describe('who comes back to a deliberation', () => {
  for (const [when, state] of Object.entries(states)) {
    it(`goes on where it was left ${when}`, () => {
      assert.deepEqual(readDeliberation(state), { state });
      assert.deepEqual(readDeliberation(JSON.stringify(state)), { state });
    });
  }

  it('is told what is wrong with what was kept', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    for (const other of [undefined, null, 7, '', 'tekst', [], {}, cycle, { kind: 'anders' }]) {
      assert.deepEqual(readDeliberation(other), { problem: 'no-deliberation' });
    }
    assert.deepEqual(readDeliberation({ ...started, schemaVersion: 2 }), { problem: 'newer-version' });
    for (const damage of [
      { schemaVersion: 0 },
      { stage: 'klaar' },
      { id: '<script>' },
      { topic: { ...carTopic, options: [] } },
      { topic: { ...carTopic, options: ['a', 'b', 'c', 'd', 'e', 'f'] } },
      { topic: { ...carTopic, criteria: [carTopic.criteria[0], carTopic.criteria[0]] } },
      { topic: { ...carTopic, criteria: [{ id: 'constructor', label: '', question: '' }] } },
      { weighings: [weigh('jurist', '000')] },
      { weighings: [weigh('wethouder', '000 000')] },
      { weighings: [weigh('jurist', '000 000'), weigh('jurist', '111 111')] },
      { draft: { ...draft, scores: [] } },
      { draft: { ...draft, role: 'wethouder' } },
    ]) {
      assert.deepEqual(readDeliberation({ ...started, ...damage }), { problem: 'damaged' });
    }
  });

  it('never meets an error, whatever part of it was damaged', () => {
    const random = createRandom(5);
    const rubbish = ['null', '0', '"x"', '[]', '{}', 'true', '"__proto__"', '["__proto__"]', '{"constructor":1}'];
    for (let round = 0; round < 2000; round += 1) {
      const state = random.pick(Object.values(states));
      const text = JSON.stringify(state, (key, value: unknown) =>
        key !== 'kind' && random.chance(0.03) ? JSON.parse(random.pick(rubbish)) : value,
      );

      const reading = readDeliberation(text);

      if ('state' in reading) assert.deepEqual(readDeliberation(reading.state), reading);
    }
  });

  it('gets plain JSON, and no prototype that was smuggled in', () => {
    const text = JSON.stringify(started).replace('"topic":{', '"topic":{"__proto__":{"purpose":"fout"},');

    const reading = readDeliberation(text);

    assert.deepEqual(reading, { state: started });
  });
});
