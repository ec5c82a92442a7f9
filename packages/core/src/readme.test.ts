import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { logsOf } from '../test-support/logs-of.js';
import { writeLetter } from '../test-support/readme-document.js';
import { findOutcomeOnServer } from '../test-support/readme-server.js';
import { goOn } from '../test-support/readme-traject.js';
import { trajectAids } from '../test-support/traject-aids.js';
import * as deliberation from './deliberation/index.js';
import * as document from './document/index.js';
import * as jsonRulesEngine from './json-rules-engine/index.js';
import * as record from './record/index.js';
import * as review from './review/index.js';
import * as core from './index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('a reader of the README', () => {
  it('can copy the definition: it has no problems', () => {
    assert.deepEqual(core.parseAid(blockFrom('voorbeeld.aid.json', 'json')).problems, []);
  });

  it('can copy the example: it logs what its comments say', async () => {
    const code = blockFrom('readme-example.ts', 'ts');
    const promised = [...code.matchAll(/^console\.log\(.*; \/\/ (.*)$|logs ('.*')$/gm)].map(([, a, b]) => a ?? b);

    const logged = await logsOf(() => import('../test-support/readme-example.js'));

    assert.equal(promised.length, 5);
    assert.deepEqual(
      logged.map((value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))),
      promised,
    );
  });

  it('can copy the example for a server: json-rules-engine gives the advice', async () => {
    blockFrom('readme-server.ts', 'ts');
    const { aid } = core.parseAid(blockFrom('voorbeeld.aid.json', 'json'));
    assert.ok(aid);

    assert.equal((await findOutcomeOnServer(aid, { gevaar: 'ja' }))?.id, 'acuut');
    assert.equal((await findOutcomeOnServer(aid, { gevaar: 'nee' }))?.id, 'verder');
  });

  it('can copy the example of a document: it fills in what was typed, and shows what is open', () => {
    blockFrom('readme-document.ts', 'ts');
    const { aid } = core.parseAid(blockFrom('voorbeeld.aid.json', 'json'));
    assert.ok(aid);
    const { snapshot } = core.createSession(aid, { answers: { gevaar: 'ja' } });

    assert.equal(
      writeLetter(snapshot, { oplossing: 'een slot' }),
      'Brief\n\nU vroeg om een slot.\n\nIs er gevaar? Ons antwoord is: Ja.\n\n[nog invullen: waarom dit nodig is]\n',
    );
  });

  it('can copy the example of a traject: it goes on with what comes next, until it has ended', () => {
    blockFrom('readme-traject.ts', 'ts');
    const traject = core.createTraject(trajectAids(), { start: 'toets' });
    traject.sessionOf('toets').answer('past', 'nee');
    traject.sessionOf('toets').answer('bijzonder', 'ja');

    assert.deepEqual(
      goOn(traject).map(({ question }) => question),
      ['omstandigheid', 'duur'],
    );
    assert.equal(traject.snapshot.current, 'afwijking');
    traject.sessionOf('afwijking').answer('omstandigheid', 'geen');

    assert.deepEqual(goOn(traject), []);
    assert.equal(traject.snapshot.ended, true);
  });

  it('finds every function and constant that there is, and none that is not there', () => {
    const named = [...readme.matchAll(/^\| `([a-zA-Z]+)(?:\(.*?\))?`/gm)].map(([, name]) => name);

    assert.deepEqual(
      named.sort(),
      [core, deliberation, document, jsonRulesEngine, record, review].flatMap((entry) => Object.keys(entry)).sort(),
    );
  });

  it('finds every code of an AidError', () => {
    const source = readFileSync(new URL('./session/aid-error.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => code ?? '');

    assert.ok(codes.length > 0);
    assert.deepEqual(
      codes.filter((code) => !readme.includes(`\`${code}\``)),
      [],
    );
  });
});

/** The text of a file that stands in the README as it is. */
function blockFrom(file: string, language: string): string {
  const text = readFileSync(new URL(`../test-support/${file}`, import.meta.url), 'utf8');
  assert.ok(readme.includes(`\`\`\`${language}\n${text}\`\`\``), `the README holds ${file} as it is`);
  return text;
}
