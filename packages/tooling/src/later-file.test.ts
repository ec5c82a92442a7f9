import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildWithLater } from './later-file.mjs';

const LATER = 'doen-wat-nodig-is.later.js';

interface First {
  readonly known: WeakSet<object>;
  readonly openLater: () => Promise<{ readonly isKnown: (thing: object) => boolean; readonly text: string }>;
}

describe('a file with another beside it for later', () => {
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'later-'));
    await buildFiles({
      'first.ts': `export { known } from './known.js'; export const openLater = () => import('./late-part.js');`,
      // The single file alone would have dropped the second function.
      'known.ts': `
        import { mark } from './mark.js';
        export const known = new WeakSet<object>();
        export function isKnown(thing: object) { return known.has(thing); }
        export function describeAll() { return mark('described'); }`,
      'mark.ts': `export function mark(text: string) { return \`marked \${text}\`; }`,
      'passes-on.ts': `export * from './known.js';`,
      'late-part.ts': `
        import { describeAll } from './passes-on.js';
        export { isKnown } from './known.js';
        export { mark } from './mark.js';
        export const text = \`\${describeAll()}, only later\`;`,
    });
  });

  after(() => rmSync(folder, { recursive: true }));

  it('shares its modules with it, under whatever address it was loaded', async () => {
    const { known, openLater } = await load('?v=2');
    const thing = {};
    known.add(thing);

    const later = await openLater();

    assert.equal(later.isKnown(thing), true);
    assert.equal(later.isKnown({}), false);
    assert.equal(later.text, 'marked described, only later');
  });

  it('holds what both use, and the other only the rest', () => {
    const [first, later] = [read('first.js'), read(LATER)];

    assert.ok(first.includes('WeakSet') && !later.includes('WeakSet'));
    assert.ok(first.includes('marked') && !later.includes('marked'));
    assert.ok(later.includes('only later') && !first.includes('only later'));
    assert.doesNotMatch(later, /\bimport\b/);
  });

  it('asks again after it was not there', async () => {
    const { openLater } = await load('?absent');
    renameSync(join(folder, 'out', LATER), join(folder, 'away.js'));
    await assert.rejects(openLater());

    renameSync(join(folder, 'away.js'), join(folder, 'out', LATER));

    assert.equal((await openLater()).text, 'marked described, only later');
  });

  it('refuses one of another build, and takes its own when that is there', async () => {
    const { openLater } = await load('?other');
    const own = read(LATER);
    write(`out/${LATER}`, own.replace(/build=(.)\w+/, 'build=$1other'));
    await assert.rejects(openLater(), /another version/);

    write(`out/${LATER}`, own);

    assert.equal((await openLater()).text, 'marked described, only later');
  });

  it('is not made when it would hand over a variable, which would arrive as a copy', async () => {
    await assert.rejects(
      buildFiles({
        'first.ts': `import { next } from './count.js'; next(); export const openLater = () => import('./late-part.js');`,
        'count.ts': `export let count = 0; export function next() { count += 1; }`,
        'late-part.ts': `export { count } from './count.js';`,
      }),
      /exports the variable count/,
    );
  });

  async function buildFiles(sources: Readonly<Record<string, string>>) {
    mkdirSync(join(folder, 'src'), { recursive: true });
    for (const [name, source] of Object.entries(sources)) write(`src/${name}`, source);
    await buildWithLater({
      entry: join(folder, 'src/first.ts'),
      path: join(folder, 'out/first.js'),
      laterPath: join(folder, 'out', LATER),
      license: 'first.licenses.md',
      laterLicense: 'later.licenses.md',
    });
    write('out/package.json', '{ "type": "module" }');
  }

  async function load(search: string): Promise<First> {
    return (await import(`${pathToFileURL(join(folder, 'out/first.js')).href}${search}`)) as First;
  }

  function read(name: string) {
    return readFileSync(join(folder, 'out', name), 'utf8');
  }

  function write(name: string, text: string) {
    writeFileSync(join(folder, name), text);
  }
});
