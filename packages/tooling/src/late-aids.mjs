import { readFileSync } from 'node:fs';
import { fromRoot } from './repo-root.mjs';

const AID_IDS = fromRoot('packages/tooling/src/bundle/aid-ids.ts');

/** The folder beside the single file with a file for each bundled aid. */
export const aidsFolder = 'doen-wat-nodig-is.aids';

/**
 * A Vite plugin that puts each bundled aid in a file of its own beside the single file: a page with one aid does not
 * load all of them. They are modules, since a strict policy may forbid a page to fetch anything.
 */
export function lateAids() {
  const paths = findAids();
  return {
    name: 'dwn-late-aids',
    enforce: 'pre',
    load(id) {
      if (id !== AID_IDS) return null;
      return { code: `export const aidIds = ${JSON.stringify([...paths.keys()])};`, moduleType: 'js' };
    },
    generateBundle() {
      for (const [id, path] of paths) {
        const definition = JSON.parse(readFileSync(path, 'utf8'));
        this.emitFile({ type: 'asset', fileName: `${aidsFolder}/${id}.js`, source: writeAid(definition) });
      }
    },
  };
}

/** The aids that their package offers, by id and in its order. */
function findAids() {
  const folder = fromRoot('packages/aids');
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const found = Object.entries(exports).flatMap(([name, { 'dwn-source': source }]) => {
    const [, id] = name.match(/^\.\/(\w+)\.aid\.json$/) ?? [];
    return id ? [[id, fromRoot('packages/aids', source)]] : [];
  });
  return new Map(found);
}

function writeAid(definition) {
  return `export default ${JSON.stringify(definition)};\n`;
}
