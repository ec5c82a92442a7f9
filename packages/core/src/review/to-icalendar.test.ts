import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { hostileTexts } from '../../test-support/hostile-texts.js';
import { toICalendar } from './index.js';

const now = new Date('2026-11-23T09:15:30.123Z');
const plan = { date: '2026-12-31', title: 'Terugkijken op het besluit', aid: 'terugblik' };

describe('a review in a calendar', () => {
  it('is one whole day that leaves the person free, as another reader of such files sees it', () => {
    const event = read(toICalendar(plan, { now, uid: 'abc' }));

    assert.equal(event.summary, plan.title);
    assert.equal(event.uid, 'abc');
    assert.equal(event.startDate.toString(), '2026-12-31');
    assert.equal(event.endDate.toString(), '2027-01-01');
    assert.equal(event.startDate.isDate, true);
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    assert.equal(String(event.component.getFirstPropertyValue('dtstamp')), '2026-11-23T09:15:30Z');
  });

  it('holds nothing but a title and a date', () => {
    const names = read(toICalendar(plan, { now, uid: 'abc' }))
      .component.getAllProperties()
      .map(({ name }) => name);

    assert.deepEqual(names, ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'transp']);
  });

  const titles = [
    'Komma, puntkomma; en een \\ streep',
    `Lang ${'woord '.repeat(60)}einde`,
    `Met ${'ë'.repeat(100)} en ${'€'.repeat(80)} en ${'👩‍👩‍👧'.repeat(30)}`,
    `${'x'.repeat(67)}é`,
    ...hostileTexts.filter((text) => !/[\p{Cc}\u2028\u2029]|\p{Surrogate}/u.test(text)),
  ];
  for (const title of titles) {
    it(`keeps a title as it is, in lines of at most 75 octets: ${title.slice(0, 40)}`, () => {
      const file = toICalendar({ ...plan, title }, { now, uid: 'abc' });

      assert.equal(read(file).summary, title);
      checkLines(file);
    });
  }

  for (const title of [
    'a\r\nATTENDEE:mailto:x@example.org',
    'a\nEND:VEVENT\nBEGIN:VEVENT',
    'a\rX:1',
    'a\u2028b\u0000c',
  ]) {
    it(`lets a title add nothing: ${JSON.stringify(title)}`, () => {
      const file = toICalendar({ ...plan, title }, { now, uid: `u\n${title}` });

      assert.equal(read(file).component.getAllProperties().length, 6);
      checkLines(file);
    });
  }

  it('can be read with half a character in its title', () => {
    assert.equal(read(toICalendar({ ...plan, title: 'a\ud83db' }, { now, uid: 'abc' })).summary, 'a\ufffdb');
  });
});

function read(file: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  const events = calendar.getAllSubcomponents();
  assert.deepEqual(
    events.map(({ name }) => name),
    ['vevent'],
  );
  return new ICAL.Event(events[0]);
}

function checkLines(file: string): void {
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  const lines = file.split('\r\n');
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(line, /[\r\n]|\ufffd/);
  }
}
