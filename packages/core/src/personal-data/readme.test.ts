import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { logsOf } from '../../test-support/logs-of.js';
import * as personalData from './index.js';

const [, section = ''] = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('## Personal data\n');
const own = section.split('\n## ')[0] ?? '';

describe('a reader of the README, about personal data', () => {
  it('can copy the example: it logs what its comment says', async () => {
    const path = new URL('../../test-support/personal-data-corpus/readme-example.ts', import.meta.url);
    const code = readFileSync(path, 'utf8');
    const promised = [...code.matchAll(/; \/\/ '(.*)'$/gm)].map(([, text]) => text);

    const logged = await logsOf(() => import('../../test-support/personal-data-corpus/readme-example.js'));

    assert.ok(own.includes(`\`\`\`ts\n${code}\`\`\``), 'the README holds the example as it is');
    assert.equal(promised.length, 2);
    assert.deepEqual(logged, promised);
  });

  it('finds every function that there is, and none that is not there', () => {
    const named = [...own.matchAll(/^- `([a-zA-Z]+)\(/gm)].map(([, name]) => name);

    assert.deepEqual(named.sort(), Object.keys(personalData).sort());
  });
});
