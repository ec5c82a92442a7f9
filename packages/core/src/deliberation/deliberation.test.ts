import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  beraadRoles,
  beraadSetup,
  carTopic,
  comparedDeliberation,
  startedDeliberation,
  weigh,
  withGiven,
} from '../../test-support/deliberations.js';
import * as deliberation from './index.js';
import {
  beginDeliberation,
  concludeDeliberation,
  createDeliberation,
  createTopic,
  giveWeighing,
  listDeliberationRoles,
  listOptions,
  listWaiting,
  otherDecider,
  recordDeliberation,
  reopenTopic,
  revealWeighings,
} from './index.js';

const given = [weigh('collega', '210 033'), weigh('jurist', '021 330'), weigh('ervaring', '333 000')] as const;

describe('who prepares a deliberation', () => {
  it('always has doing nothing among the options, and cannot drop it', () => {
    assert.deepEqual(listOptions(carTopic), ['De reparatie betalen', 'Niets doen']);
    assert.deepEqual(listOptions({ ...carTopic, options: [] }), ['Niets doen']);
  });

  it('hears all that is missing at once', () => {
    const topic = createTopic(beraadSetup, { roles: beraadRoles.slice(0, 1) });

    const begun = beginDeliberation(createDeliberation(topic), 'x');

    assert.deepEqual(begun, { faults: [{ code: 'no-question' }, { code: 'no-option' }, { code: 'too-few-roles' }] });
  });

  it('hears which option is there already, also when it is written a little differently', () => {
    const options = ['Een taxi', ' een  TAXI', 'niets doen'];

    const begun = beginDeliberation(createDeliberation({ ...carTopic, options }), 'x');

    assert.deepEqual(begun, {
      faults: [
        { code: 'option-twice', option: 1 },
        { code: 'option-twice', option: 2 },
      ],
    });
  });

  it('loses nothing but empty options and space around texts', () => {
    const { topic } = startedDeliberation({ ...carTopic, question: ' Wat nu? ', options: ['', ' Een taxi ', '  '] });

    assert.deepEqual([topic.question, topic.options], ['Wat nu?', ['Een taxi']]);
  });

  it('can change the topic until somebody has weighed it', () => {
    assert.equal(reopenTopic(startedDeliberation())?.stage, 'setup');
    assert.equal(reopenTopic(withGiven(startedDeliberation(), given[0])), undefined);
  });

  it('gets the roles from the question of the aid about who take part', () => {
    const options = [
      { code: 'ervaring', label: 'Ervaringsdeskundige' },
      { code: 'jurist', label: 'Jurist' },
      { code: 'niemand', label: 'Niemand', exclusive: true },
    ];
    const questions = [{ id: 'deelnemers', type: 'multiple', text: 'Wie?', options }] as const;
    // A cast, since nothing else of a definition matters here.
    const definition = { sections: [{ id: 's', title: 'S', questions }], deliberation: beraadSetup } as unknown;

    const roles = listDeliberationRoles(definition as Parameters<typeof listDeliberationRoles>[0]);

    assert.deepEqual(
      roles.map(({ code, experience }) => [code, experience]),
      [
        ['ervaring', true],
        ['jurist', false],
      ],
    );
  });
});

describe('who weighs', () => {
  it('gives a whole weighing: each option from each side, and an argument', () => {
    const [whole] = given;
    const halves = [
      { ...whole, argument: '  ' },
      { ...whole, scores: whole.scores.slice(1) },
      { ...whole, scores: [{ recht: 'goed' }, ...whole.scores.slice(1)] },
      { ...whole, scores: whole.scores.map((row) => ({ ...row, recht: 'tien' })) },
      { ...whole, scores: whole.scores.map((row) => ({ ...row, milieu: 'goed' })) },
    ];

    for (const half of halves) assert.deepEqual(giveWeighing(startedDeliberation(), half), { problem: 'incomplete' });
    assert.ok('state' in giveWeighing(startedDeliberation(), whole));
  });

  it('may not know: that is an answer', () => {
    assert.ok('state' in giveWeighing(startedDeliberation(), weigh('jurist', '??? ???')));
  });

  it('gives once, and again only on purpose', () => {
    const state = withGiven(startedDeliberation(), given[0]);
    const again = weigh('collega', '333 333');

    assert.deepEqual(giveWeighing(state, again), { problem: 'already-given' });
    const replaced = giveWeighing(state, again, { replace: true });
    assert.ok('state' in replaced);
    assert.deepEqual(replaced.state.weighings, [again]);
  });

  it('takes part in one of the roles that were invited', () => {
    assert.deepEqual(giveWeighing(startedDeliberation(), weigh('wethouder', '000 000')), { problem: 'unknown-role' });
  });

  it('is too late once all lies open, since the others can be seen', () => {
    const compared = comparedDeliberation(given[0], given[1]);

    assert.deepEqual(giveWeighing(compared, given[2]), { problem: 'too-late' });
  });
});

describe('who leads', () => {
  it('sees nothing before all have given theirs, unless it goes on without some', () => {
    const state = withGiven(startedDeliberation(), given[2], given[0]);

    assert.deepEqual(
      listWaiting(state).map(({ code }) => code),
      ['jurist'],
    );
    assert.equal(revealWeighings(state), undefined);
    assert.deepEqual(revealWeighings(state, { without: true })?.absent, ['jurist']);
    assert.deepEqual(revealWeighings(withGiven(state, given[1]))?.absent, []);
  });

  it('cannot compare one weighing with nothing', () => {
    const state = withGiven(startedDeliberation(), given[0]);

    assert.equal(revealWeighings(state, { without: true }), undefined);
  });

  it('sees the roles in their own order, not in that of giving', () => {
    const { weighings } = comparedDeliberation(given[2], given[1], given[0]);

    assert.deepEqual(
      weighings.map(({ role }) => role),
      ['collega', 'jurist', 'ervaring'],
    );
  });

  it('gets a record in labels, with who was absent and what came out', () => {
    const compared = comparedDeliberation(given[0], { ...given[2], noticed: ' De wijk helpt. ' });
    const concluded = concludeDeliberation(compared, { option: 0, why: ' Het is goedkoper. ', decides: 'jurist' });

    const record = recordDeliberation(concluded);

    assert.equal(record.question, 'Betalen we de reparatie van de auto?');
    assert.deepEqual(record.options, ['De reparatie betalen', 'Niets doen']);
    assert.deepEqual(record.absent, ['Jurist']);
    assert.deepEqual(record.weighings[1], {
      role: 'Ervaringsdeskundige',
      experience: true,
      scores: [
        { recht: 'Past goed', geld: 'Past goed', mens: 'Past goed' },
        { recht: 'Past slecht', geld: 'Past slecht', mens: 'Past slecht' },
      ],
      argument: 'Het argument van ervaring.',
      noticed: 'De wijk helpt.',
    });
    assert.deepEqual(record.result, { option: 'De reparatie betalen', why: 'Het is goedkoper.', decides: 'Jurist' });
    assert.equal(record.undecided, undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
  });

  it('may end without an option: why, and who decides, are kept', () => {
    const compared = comparedDeliberation(given[0], weigh('jurist', '??? ???'));
    const concluded = concludeDeliberation(compared, { option: 7, why: 'Vraag het eerst na.', decides: 'niemand' });

    const record = recordDeliberation(concluded);

    assert.equal(record.result, undefined);
    assert.deepEqual(record.undecided, { why: 'Vraag het eerst na.', decides: '' });
    assert.equal(record.weighings[1]?.scores[0]?.['recht'], 'weet ik niet');
  });
});

describe('who decides', () => {
  it('need not have taken part', () => {
    const compared = comparedDeliberation(given[0], given[1]);

    const { result } = recordDeliberation(
      concludeDeliberation(compared, { option: 1, why: 'a', decides: otherDecider }),
    );

    assert.equal(result?.decides, 'iemand die niet meedeed');
  });
});

describe('the words of moral judgement', () => {
  it('are never turned into a number: no function adds up, ranks or takes a mean', () => {
    const names = Object.keys(deliberation).join(' ');

    assert.doesNotMatch(names, /total|sum|mean|average|rank|best|win|points/i);
  });
});
