import { basename, dirname } from 'node:path';
import { build } from 'vite';
import { handOverModules } from './hand-over-modules.mjs';
import { fromRoot } from './repo-root.mjs';
import { laterEntry, takeSharedModules } from './take-shared-modules.mjs';

// Each round moves at least one module into the first file; more than a few means that something is wrong.
const MOST_ROUNDS = 8;

/**
 * Builds two files of one module graph. The first holds what is imported; the second what is imported by `import()`,
 * less what the first has. What both use stands in the first alone: a snapshot of the core is none to another copy of
 * the core, and two copies of Lit would be twice the bytes.
 *
 * @param entry path of the module that the first file is made of.
 * @param path where the first file goes.
 * @param laterPath where the second goes.
 * @param plugins Vite plugins for the first file alone.
 * @param license the name of the list of licences beside the first file; `laterLicense` of that beside the second.
 */
export async function buildWithLater({ entry, path, laterPath, license, laterLicense, plugins = [] }) {
  let later = { handOver: [], build: '' };
  let shared = new Map();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const first = await buildFirst({ entry, path, license, plugins, ...later });
    // What the second file asks of a module may bring further modules into the first: until nothing is added.
    if (round > 0 && [...first.shared.keys()].every((id) => shared.has(id))) return;
    shared = first.shared;
    later = await buildSecond({ entries: first.later, laterPath, laterLicense, shared });
  }
  throw new Error(`${basename(path)} and ${basename(laterPath)} do not settle on what they share.`);
}

async function buildFirst({ entry, path, license, plugins, handOver, build: laterBuild }) {
  const later = new Map();
  const shared = new Map();
  await bundle({
    entry,
    path,
    license,
    plugins: [
      ...plugins,
      handOverModules({
        handOver,
        build: laterBuild,
        onLater: (name, id) => {
          if ((later.get(name) ?? id) !== id) throw new Error(`Two modules for later have the name ${name}.`);
          later.set(name, id);
        },
      }),
      {
        name: 'dwn-list-modules',
        generateBundle(_, files) {
          for (const [id, { renderedLength }] of Object.values(files).flatMap(modulesOf)) {
            if (renderedLength > 0 && !id.startsWith('\0')) shared.set(id, exportsOf(this, id));
          }
        },
      },
    ],
  });
  return { later, shared };
}

async function buildSecond({ entries, laterPath, laterLicense, shared }) {
  let used;
  const onUsed = (found) => (used = found);
  await bundle({
    entry: laterEntry,
    path: laterPath,
    license: laterLicense,
    plugins: [takeSharedModules({ entries, shared, onUsed })],
  });
  return used;
}

async function bundle({ entry, path, license, plugins }) {
  await build({
    root: fromRoot(),
    configFile: fromRoot('vite.config.ts'),
    logLevel: 'warn',
    plugins,
    build: {
      outDir: dirname(path),
      license: { fileName: license },
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: basename(path) },
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        experimental: { nativeMagicString: true },
      },
    },
  });
}

function modulesOf({ modules = {} }) {
  return Object.entries(modules);
}

function exportsOf(context, id) {
  const { code, exports } = context.getModuleInfo(id);
  const { body } = context.parse(code);
  const passedOn = body.filter(({ type, exported }) => type === 'ExportAllDeclaration' && !exported);
  const variables = body
    .filter(({ declaration }) => declaration?.kind === 'let' || declaration?.kind === 'var')
    .flatMap(({ declaration }) => declaration.declarations.map(({ id: { name } }) => name));
  return {
    names: exports.filter((name) => name !== '*'),
    passedOn: passedOn.map(({ source }) => source.value),
    variables,
  };
}
