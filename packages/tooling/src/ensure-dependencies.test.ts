import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInstalled } from './ensure-dependencies.mjs';

const wanted = {
  packages: {
    '': { version: '0.0.0' },
    'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

describe('isInstalled', () => {
  it('is content when every package is there, but for optional ones', () => {
    assert.ok(isInstalled(wanted, { packages: { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' } } }));
  });

  it('notices another version', () => {
    const installed = { packages: { 'node_modules/lit': { version: '3.3.2', integrity: 'sha512-a' } } };

    assert.equal(isInstalled(wanted, installed), false);
  });

  it('notices other contents under the same version', () => {
    const installed = { packages: { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-b' } } };

    assert.equal(isInstalled(wanted, installed), false);
  });

  it('notices a missing package', () => {
    assert.equal(isInstalled(wanted, { packages: {} }), false);
  });
});
