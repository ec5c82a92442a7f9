import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  carTopic,
  randomTopic,
  randomWeighing,
  startedDeliberation,
  weigh,
  withGiven,
} from '../../test-support/deliberations.js';
import { hostileTexts } from '../../test-support/hostile-texts.js';
import { createRandom } from '../../test-support/random.js';
import {
  acceptContribution,
  acceptInvitation,
  giveWeighing,
  messageToCode,
  readMessage,
  writeContribution,
  writeInvitation,
  type DeliberationTopic,
} from './index.js';

const state = startedDeliberation(carTopic, 'devices');
const contribution = writeContribution(state.id, weigh('jurist', '01? 321', { noticed: 'Ünïcode 😀 “aanhaling”' }));
const code = messageToCode(contribution);
const invitationCode = messageToCode(writeInvitation(state));
const texts = [...hostileTexts, 'Gewone zin.', '日本語 😀', 'e\u0301', '\u202eomgekeerd', 'x'.repeat(900)].filter(
  (text) => text.length <= 300 || text.startsWith('xxx'),
);

describe('a code that travels by mail or chat', () => {
  it('holds nothing but letters and digits within its brackets, in lines no program breaks', () => {
    assert.match(code, /^DWN1\[\n([0-9A-Za-z]{1,60}\n)+\]$/);
  });

  for (const [how, change] of [
    ['as it was sent', (text: string) => text],
    ['on one line', (text: string) => text.replaceAll('\n', '')],
    ['broken at other places', (text: string) => text.replaceAll('\n', '').replace(/(.{17})/g, '$1\r\n')],
    ['quoted in an answer', (text: string) => text.replace(/^/gm, '> ')],
    ['quoted twice, with another sign', (text: string) => text.replace(/^/gm, '>| > ')],
    ['with spaces, no-break spaces and soft hyphens', (text: string) => text.replace(/(.{9})/g, '$1 \u00a0\u00ad')],
    ['with invisible characters of a word processor', (text: string) => `\ufeff${text.replace(/(.{5})/g, '$1\u200b')}`],
    ['in the middle of a mail', (text: string) => `Hoi,\n\nDit is mijn bijdrage [kopie]:\n${text}\nGroet [mij]`],
    ['in small print', (text: string) => text.replace('DWN', 'dwn')],
  ] as const) {
    it(`arrives whole ${how}`, () => {
      assert.deepEqual(readMessage(change(code), 'contribution'), { message: contribution });
    });
  }

  it('is found in an answer that quotes the invitation below it', () => {
    const mail = `${code}\n\nOp maandag schreef je:\n${invitationCode.replace(/^/gm, '> ')}`;

    assert.deepEqual(readMessage(mail, 'contribution'), { message: contribution });
    assert.deepEqual(readMessage(mail, 'invitation'), { message: writeInvitation(state) });
  });

  it('never passes with one sign changed, left out or doubled', () => {
    const places = [...code].flatMap((sign, index) => (/[0-9A-Za-z]/.test(sign) && index > 5 ? [index] : []));
    for (const place of places) {
      const other = code[place] === 'a' ? 'b' : 'a';
      for (const put of [other, '', `${code[place]}${code[place]}`]) {
        const changed = code.slice(0, place) + put + code.slice(place + 1);

        assert.deepEqual(readMessage(changed, 'contribution'), { problem: 'damaged' });
      }
    }
  });

  it('never passes with two lines exchanged', () => {
    const lines = invitationCode.split('\n');
    [lines[2], lines[3]] = [lines[3] ?? '', lines[2] ?? ''];

    assert.deepEqual(readMessage(lines.join('\n'), 'invitation'), { problem: 'damaged' });
  });

  it('says what is wrong with it', () => {
    assert.deepEqual(readMessage('', 'contribution'), { problem: 'no-code' });
    assert.deepEqual(readMessage('Hoi, hierbij. Groet!', 'contribution'), { problem: 'no-code' });
    assert.deepEqual(readMessage(code.slice(0, -20), 'contribution'), { problem: 'incomplete' });
    assert.deepEqual(readMessage('DWN2[abc]', 'contribution'), { problem: 'newer-version' });
    assert.deepEqual(readMessage('DWN1[]', 'contribution'), { problem: 'damaged' });
    assert.deepEqual(readMessage(invitationCode, 'contribution'), { problem: 'invitation-instead' });
    assert.deepEqual(readMessage(code, 'invitation'), { problem: 'contribution-instead' });
  });

  it('is short: two judgements and a sentence fit in an SMS or two, and an invitation in half a page', () => {
    assert.ok(code.length < 400, String(code.length));
    assert.ok(invitationCode.length < 1400, String(invitationCode.length));
  });

  it('brings any topic and any weighing over unchanged, also hostile ones', () => {
    const random = createRandom(11);
    for (let round = 0; round < 300; round += 1) {
      const topic = randomTopic(
        random,
        texts.filter((text) => text.length <= 300),
      );
      const begun = startedDeliberation(topic, 'devices');
      const weighing = randomWeighing(random, begun.topic, texts);

      const invited = readMessage(messageToCode(writeInvitation(begun)), 'invitation');
      const given = readMessage(messageToCode(writeContribution(begun.id, weighing)), 'contribution');

      assert.ok('message' in invited && 'message' in given);
      assert.deepEqual(invited.message.topic, withoutControls(begun.topic));
      assert.deepEqual(given.message.weighing, withoutControls(weighing));
    }
  });

  it('never makes the reader fail, whatever is pasted', () => {
    const random = createRandom(23);
    const signs = [...'DWN1[]{}">0aZ\n 😀\ud800'];
    for (let round = 0; round < 3000; round += 1) {
      const noise = Array.from({ length: random.integer(0, 80) }, () => random.pick(signs)).join('');
      for (const text of [noise, `DWN1[${noise}]`, `{${noise}`]) {
        const reading = readMessage(text, 'contribution');

        assert.ok('problem' in reading);
      }
    }
    assert.deepEqual(readMessage(`DWN1[${'z'.repeat(500_000)}]`, 'invitation'), { problem: 'incomplete' });
    assert.deepEqual(readMessage('{"a":'.repeat(60_000), 'invitation'), { problem: 'damaged' });
    assert.deepEqual(readMessage(`{"kind":${'['.repeat(90_000)}${']'.repeat(90_000)}}`, 'invitation'), {
      problem: 'no-code',
    });
  });
});

describe('a file that travels', () => {
  it('arrives whole, with its keys in any order', () => {
    const shuffled = Object.fromEntries(Object.entries(contribution).reverse());

    assert.deepEqual(readMessage(JSON.stringify(shuffled, null, 2), 'contribution'), { message: contribution });
    assert.deepEqual(readMessage(JSON.stringify(writeInvitation(state)), 'invitation'), {
      message: writeInvitation(state),
    });
  });

  it('says what is wrong with it', () => {
    const changed = { ...contribution, weighing: { ...contribution.weighing, argument: 'Iets anders.' } };

    assert.deepEqual(readMessage(JSON.stringify(changed), 'contribution'), { problem: 'damaged' });
    assert.deepEqual(readMessage(JSON.stringify({ ...contribution, schemaVersion: 2 }), 'contribution'), {
      problem: 'newer-version',
    });
    assert.deepEqual(readMessage(JSON.stringify({ kind: 'iets anders' }), 'contribution'), { problem: 'no-code' });
    assert.deepEqual(readMessage(JSON.stringify(contribution).slice(0, -9), 'contribution'), { problem: 'damaged' });
    assert.deepEqual(readMessage(JSON.stringify(contribution), 'invitation'), { problem: 'contribution-instead' });
  });
});

describe('who takes part at another device', () => {
  it('sees the topic, and nothing of what others weighed', () => {
    const started = withGiven(state, weigh('collega', '000 000', { argument: 'GEHEIM' }));
    const invitation = writeInvitation(started);

    const invited = acceptInvitation(invitation);

    assert.deepEqual(invited.topic, state.topic);
    assert.deepEqual(invited.weighings, []);
    assert.doesNotMatch(JSON.stringify([invitation, messageToCode(invitation)]), /GEHEIM/);
    const reading = readMessage(messageToCode(invitation), 'invitation');
    assert.doesNotMatch(JSON.stringify(reading), /GEHEIM/);
  });

  it('weighs there, and the contribution is taken in by who leads', () => {
    const invited = acceptInvitation(writeInvitation(state));
    const weighed = giveWeighing(invited, contribution.weighing);
    assert.ok('state' in weighed);

    const taken = acceptContribution(state, contribution);

    assert.ok('state' in taken);
    assert.deepEqual(taken.state.weighings, weighed.state.weighings);
    assert.deepEqual(acceptContribution(taken.state, contribution), { problem: 'already-given' });
    assert.ok('state' in acceptContribution(taken.state, contribution, { replace: true }));
  });

  it('is told apart from who takes part in another deliberation, or by another measure', () => {
    assert.deepEqual(acceptContribution(state, { ...contribution, id: 'elders' }), { problem: 'other-deliberation' });
    assert.deepEqual(acceptContribution(state, writeContribution(state.id, weigh('jurist', '000'))), {
      problem: 'incomplete',
    });
  });

  it('cannot be sent a topic that leads nowhere', () => {
    const broken: readonly Partial<DeliberationTopic>[] = [
      { options: [] },
      { options: ['a', ' '] },
      { question: '' },
      { roles: [] },
      { scale: [] },
    ];
    for (const part of broken) {
      const invitation = writeInvitation({ ...state, topic: { ...carTopic, ...part } });

      for (const text of [messageToCode(invitation), JSON.stringify(invitation)]) {
        assert.deepEqual(readMessage(text, 'invitation'), { problem: 'damaged' });
      }
    }
  });
});

/** Control characters other than line ends and tabs are left out on the way. */
function withoutControls<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/[^\P{Cc}\n\t]/gu, '') : part,
  ) as T;
}
