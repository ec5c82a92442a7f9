import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { collectFiles } from './collect-files.mjs';

describe('collectFiles', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collect-files-'));
    for (const name of ['b', 'a/deep', 'a/node_modules', 'a/dist']) mkdirSync(join(folder, name), { recursive: true });
    for (const name of ['b/one.test.ts', 'a/deep/two.test.ts', 'a/two.ts']) writeFileSync(join(folder, name), '');
    for (const name of ['a/node_modules/x.test.ts', 'a/dist/y.test.ts']) writeFileSync(join(folder, name), '');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds matching files at any depth, in a fixed order', () => {
    const files = collectFiles([join(folder, 'b'), join(folder, 'a')], (path) => path.endsWith('.test.ts'));

    assert.deepEqual(files, [join(folder, 'a/deep/two.test.ts'), join(folder, 'b/one.test.ts')]);
  });

  it('leaves out what was installed or built', () => {
    const files = collectFiles([folder], () => true);

    assert.ok(!files.some((path) => path.includes('node_modules') || path.includes('dist')));
  });

  it('takes a folder that does not exist as empty', () => {
    assert.deepEqual(
      collectFiles([join(folder, 'missing')], () => true),
      [],
    );
  });
});
