import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { fullDefinition } from '../../test-support/full-definition.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createSession } from '../index.js';
import { listDocuments } from './index.js';

describe('the documents of an aid', () => {
  const always = { id: 'kaart', title: 'Kaart', audience: 'intern', blocks: [{ type: 'paragraph', text: 'Kaart.' }] };
  const aid = aidOf(withChanges({ '/documents/-': always }, fullDefinition));
  const idsOf = (schuld: number) =>
    listDocuments(createSession(aid, { answers: { zorgen: ['geld'], schuld } }).snapshot).map(({ id }) => id);

  it('are offered while their condition applies, in the order of the aid', () => {
    assert.deepEqual(idsOf(1500), ['brief', 'kaart']);
    assert.deepEqual(idsOf(10), ['kaart']);
    assert.deepEqual(
      listDocuments(createSession(aid).snapshot).map(({ id }) => id),
      ['kaart'],
    );
  });

  it('are none where the aid has none', () => {
    assert.deepEqual(listDocuments(createSession(aidOf(minimalDefinition)).snapshot), []);
  });

  it('need a snapshot of a session', () => {
    assert.throws(() => listDocuments(structuredClone(createSession(aid).snapshot)), { code: 'foreign-snapshot' });
  });
});
