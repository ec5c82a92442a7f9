import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('a page that trusts its aid and its gemeenteprofiel', () => {
  for (const entry of ['trust-profile.ts', 'apply-profile.ts', 'read-profile.ts']) {
    it(`loads no schema with ${entry}`, () => {
      const loaded = listImports(new URL(entry, import.meta.url));

      assert.deepEqual(
        [...loaded].filter((name) => /zod|schema/.test(name.split('/').at(-1) ?? '')),
        [],
      );
    });
  }

  it('would load one with the parser', () => {
    assert.ok(listImports(new URL('parse-profile.ts', import.meta.url)).has('zod/mini'));
  });
});

/** What a source loads, directly or through others; types are not loaded. */
function listImports(file: URL, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  const source = readFileSync(file, 'utf8');
  for (const [, name = ''] of source.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)';/gm)) {
    if (name.startsWith('.')) listImports(new URL(name.replace(/\.js$/, '.ts'), file), found);
    else found.add(name);
  }
  return found;
}
