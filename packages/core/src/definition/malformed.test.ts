import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { malformedDefinitions, type Malformed } from '../../test-support/malformed-definitions.js';
import { parseAid, problemCodes } from '../index.js';

/** Of processor time; on the machine of an author it is a fraction of this. */
const mostSeconds = 5;
const longestMessage = 1200;

describe('a host that hands over whatever it got', () => {
  for (const [how, inputs] of Object.entries(malformedDefinitions)) {
    it(`gets problems and no exception for ${how} (${inputs.length})`, () => {
      inputs.forEach(assertRefused);
    });
  }

  it('is shown so by at least a hundred different inputs', () => {
    const all = Object.entries(malformedDefinitions).flatMap(([how, inputs]) =>
      inputs.map(({ what }) => `${how}: ${what}`),
    );

    assert.ok(new Set(all).size >= 100);
    assert.equal(new Set(all).size, all.length);
  });
});

function assertRefused({ what, input }: Malformed): void {
  const made = input();
  const start = process.cpuUsage();
  const { aid, problems } = parseAid(made);
  const { user, system } = process.cpuUsage(start);

  assert.ok(!aid, what);
  assert.ok(problems.length > 0, what);
  for (const { code, path, message } of problems) {
    assert.ok(problemCodes.includes(code), `${what}: ${code}`);
    assert.ok(path === '' || path.startsWith('/'), `${what}: ${path}`);
    assert.ok(message.trim().length > 10 && message.length < longestMessage, `${what}: ${message}`);
  }
  assert.ok((user + system) / 1e6 < mostSeconds, `${what} takes ${(user + system) / 1e6} seconds`);
}
