import { basename } from 'node:path';
import { fromRoot } from './repo-root.mjs';

const HANDED_OVER = fromRoot('packages/tooling/src/bundle/handed-over.ts');
const LOAD_LATER = fromRoot('packages/tooling/src/bundle/load-later.ts');

/**
 * A Vite plugin for the single file. Each `import('./x.js')` in the sources becomes a wait for the file beside it, and
 * that file gets what it shares with this one.
 *
 * @param handOver what the file beside it uses: path and name of each, and the number under which it is asked for.
 * @param build the name of the build of that file.
 * @param onLater called with name and path of each module that belongs in the file beside it.
 */
export function handOverModules({ handOver, build, onLater }) {
  return {
    name: 'dwn-hand-over-modules',
    enforce: 'pre',
    load(id) {
      return id === HANDED_OVER ? { code: writeHandedOver(handOver, build), moduleType: 'js' } : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts') || id === LOAD_LATER || !code.includes('import(')) return null;
      const imports = findImports(this.parse(code, { lang: 'ts' })).sort((a, b) => b.start - a.start);
      let changed = code;
      for (const { start, end, source } of imports) {
        const resolved = await this.resolve(source.value, id);
        if (!resolved) this.error(`${id} imports ${source.value}, which does not exist.`);
        const name = nameOf(resolved.id);
        onLater(name, resolved.id);
        changed = `${changed.slice(0, start)}dwnLoadLater().then((later) => later.${name})${changed.slice(end)}`;
      }
      // On the first line, so that no line moves.
      const prefix = `import { loadLater as dwnLoadLater } from ${JSON.stringify(LOAD_LATER)}; `;
      return imports.length > 0 ? { code: prefix + changed, map: null } : null;
    },
  };
}

function writeHandedOver(handOver, build) {
  const imports = handOver.map(
    ({ path, name, number }) => `import { ${name} as m${number} } from ${JSON.stringify(path)};`,
  );
  const fields = handOver.map(({ number }) => `${number}: m${number}`);
  return [
    ...imports,
    `export const handedOver = { ${fields.join(', ')} };`,
    `export const laterBuild = ${JSON.stringify(build)};`,
  ].join('\n');
}

/** Every import of a module named in so many words; one that is computed is the business of who wrote it. */
function findImports(node) {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(findImports);
  const inside = Object.values(node).flatMap(findImports);
  return node.type === 'ImportExpression' && node.source.type === 'Literal' ? [node, ...inside] : inside;
}

function nameOf(path) {
  return basename(path, '.ts').replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
