import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  beraadSetup,
  carTopic,
  comparedDeliberation,
  randomWeighing,
  weigh,
  withGiven,
  startedDeliberation,
} from '../../test-support/deliberations.js';
import { createRandom } from '../../test-support/random.js';
import { compareWeighings, revealWeighings, type ComparedCell } from './index.js';

describe('who looks at all weighings together', () => {
  it('reads per option and side whether all agree, nearly, not at all, or do not know', () => {
    const { options } = compareWeighings(
      comparedDeliberation(weigh('collega', '023 0?2'), weigh('jurist', '013 3?1'), weigh('ervaring', '023 2?1')),
    );

    assert.deepEqual(
      options.map(({ text, cells }) => [text, ...cells.map(({ agreement }) => agreement)]),
      [
        ['De reparatie betalen', 'same', 'near', 'same'],
        ['Niets doen', 'apart', 'open', 'near'],
      ],
    );
  });

  it('sees the spread: every step from worst to best, with the roles that chose it', () => {
    const [option] = compareWeighings(
      comparedDeliberation(weigh('collega', '033 000'), weigh('jurist', '?33 000'), weigh('ervaring', '333 000')),
    ).options;

    assert.deepEqual(spreadOf(option?.cells[0]), [
      'Past slecht: Collega',
      'Past matig: ',
      'Past redelijk: ',
      'Past goed: Ervaringsdeskundige',
    ]);
    assert.deepEqual(
      option?.cells[0]?.unknown.map(({ label }) => label),
      ['Jurist'],
    );
  });

  it('finds apart what somebody with experience saw and no other role did', () => {
    const { insights } = compareWeighings(
      comparedDeliberation(weigh('collega', '01? 000'), weigh('jurist', '12? 000'), weigh('ervaring', '313 000')),
    );

    assert.deepEqual(
      insights.map(({ role, option, criterion, step, others }) => [
        role.label,
        option,
        criterion.label,
        step.label,
        others.map(({ label }) => label),
      ]),
      [
        ['Ervaringsdeskundige', 'De reparatie betalen', 'Recht', 'Past goed', ['Past slecht', 'Past matig']],
        ['Ervaringsdeskundige', 'De reparatie betalen', 'Mens', 'Past goed', []],
      ],
    );
  });

  it('finds no such thing where that person does not know, or weighs alone', () => {
    const unsure = comparedDeliberation(weigh('collega', '000 000'), weigh('ervaring', '??? ???'));

    assert.deepEqual(compareWeighings(unsure).insights, []);
  });

  it('reads the arguments side by side, and who was absent', () => {
    const { voices, absent } = compareWeighings(
      comparedDeliberation(weigh('collega', '000 000'), weigh('ervaring', '000 000', { argument: 'A', noticed: 'B' })),
    );

    assert.deepEqual(
      voices.map(({ role, argument, noticed }) => [role.code, argument, noticed]),
      [
        ['collega', 'Het argument van collega.', ''],
        ['ervaring', 'A', 'B'],
      ],
    );
    assert.deepEqual(
      absent.map(({ code }) => code),
      ['jurist'],
    );
  });

  it('is shown no number at all, whatever was weighed', () => {
    const random = createRandom(7);
    for (let round = 0; round < 200; round += 1) {
      const weighings = carTopic.roles.map(({ code }) => ({ ...randomWeighing(random, carTopic, ['a']), role: code }));
      const state = revealWeighings(withGiven(startedDeliberation(), ...weighings));
      assert.ok(state);

      const compared = compareWeighings(state);

      walk(compared, (value) => assert.notEqual(typeof value, 'number'));
      // Every judgement is there once, and no other.
      for (const [option, { cells }] of compared.options.entries()) {
        for (const { criterion, steps, unknown } of cells) {
          const all = [
            ...steps.flatMap(({ code, roles }) => roles.map((role) => [role.code, code])),
            ...unknown.map(({ code }) => [code, 'weet_niet']),
          ];
          assert.deepEqual(
            Object.fromEntries(all),
            Object.fromEntries(weighings.map(({ role, scores }) => [role, scores[option]?.[criterion.id]])),
          );
        }
      }
    }
  });

  it('gets the steps in the order of the scale of the aid', () => {
    const [option] = compareWeighings(
      comparedDeliberation(weigh('collega', '000 000'), weigh('jurist', '000 000')),
    ).options;

    assert.deepEqual(
      option?.cells[0]?.steps.map(({ label }) => label),
      beraadSetup.scale.map(({ label }) => label),
    );
  });
});

function spreadOf(cell: ComparedCell | undefined) {
  return cell?.steps.map(({ label, roles }) => `${label}: ${roles.map((role) => role.label).join(', ')}`);
}

function walk(value: unknown, look: (value: unknown) => void): void {
  look(value);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach((child) => walk(child, look));
}
