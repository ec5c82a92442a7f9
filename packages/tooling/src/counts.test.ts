import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsLine, countStep, readCounts } from './counts.mjs';

describe('readCounts', () => {
  it('reads what countsLine writes', () => {
    assert.deepEqual(readCounts(countsLine({ passed: 12, failed: 3 })), { passed: 12, failed: 3 });
  });

  it('takes the last closing line, in colour or not', () => {
    const output = '1 passed, 1 failed\nmore\n\u001b[32m20 passed, 0 failed\u001b[39m\r\nbye\n';

    assert.deepEqual(readCounts(output), { passed: 20, failed: 0 });
  });

  it('takes no sentence for a closing line', () => {
    assert.equal(readCounts('ok: 3 passed, 0 failed tests are enough'), undefined);
  });
});

describe('countStep', () => {
  it('counts a step without tests of its own as one', () => {
    assert.deepEqual(countStep({ output: '', ok: true, hasTests: false }), { passed: 1, failed: 0 });
    assert.deepEqual(countStep({ output: '', ok: false, hasTests: false }), { passed: 0, failed: 1 });
  });

  it('counts the tests a step reports', () => {
    assert.deepEqual(countStep({ output: '5 passed, 2 failed', ok: false, hasTests: true }), { passed: 5, failed: 2 });
  });

  it('counts a crash as a failure, also when every test before it passed', () => {
    assert.deepEqual(countStep({ output: '5 passed, 0 failed', ok: false, hasTests: true }), { passed: 5, failed: 1 });
  });

  it('counts a step that ran no tests as a failure', () => {
    assert.deepEqual(countStep({ output: '', ok: true, hasTests: true }), { passed: 0, failed: 1 });
  });
});
