import { createHash } from 'node:crypto';

const PROXY = '\0dwn-handed-over:';
const ARGUMENT = '__dwnHandedOver';

/** The input of a build with `takeSharedModules`. */
export const laterEntry = '\0dwn-later';

/**
 * A Vite plugin for the file beside the single file. What the single file has already is not put in a second time: it
 * is handed over as an argument. What is left becomes `create(handedOver)`, so this file imports nothing and does not
 * care under which address the single file was loaded.
 *
 * @param entries by name: the path of a module that `create` returns.
 * @param shared by path of a module in the single file: the names it exports, which of them are variables, and the
 * modules all of whose names it passes on.
 * @param onUsed called with what the single file has to hand over, and with the name of this build.
 */
export function takeSharedModules({ entries, shared, onUsed }) {
  const numbers = numberExports(shared);
  return {
    name: 'dwn-take-shared-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === laterEntry) return source;
      const from = importer?.startsWith(PROXY) ? importer.slice(PROXY.length) : importer;
      const resolved = await this.resolve(source, from === laterEntry ? undefined : from, {
        ...options,
        skipSelf: true,
      });
      return resolved && shared.has(resolved.id) ? `${PROXY}${resolved.id}` : resolved;
    },
    load(id) {
      if (id === laterEntry) return { code: writeEntry(entries), moduleType: 'js' };
      if (!id.startsWith(PROXY)) return null;
      const path = id.slice(PROXY.length);
      return { code: writeProxy(numbers.get(path), shared.get(path)), moduleType: 'js', moduleSideEffects: false };
    },
    renderChunk(code, chunk, _, { magicString }) {
      const build = createHash('sha256').update(code).digest('hex').slice(0, 12);
      onUsed({ build, handOver: listUsed(chunk, numbers, shared) });
      wrapAsFunction(magicString, this.parse(code), build);
      return { code: magicString };
    },
  };
}

/** Every export of every module gets a number, in an order that does not change from build to build. */
function numberExports(shared) {
  let number = 0;
  const sorted = [...shared].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([path, { names }]) => [path, new Map([...names].sort().map((name) => [name, number++]))]));
}

function writeEntry(entries) {
  return [...entries].map(([name, path]) => `export * as ${name} from ${JSON.stringify(path)};`).join('\n');
}

// Reading a property counts as pure in this build (see later-file.mjs), so that what nobody uses falls away.
function writeProxy(numbers, { passedOn }) {
  const own = [...numbers].map(([name, number]) =>
    name === 'default' ? `export default ${ARGUMENT}[${number}];` : `export const ${name} = ${ARGUMENT}[${number}];`,
  );
  return [...own, ...passedOn.map((source) => `export * from ${JSON.stringify(source)};`)].join('\n');
}

function listUsed(chunk, numbers, shared) {
  return Object.entries(chunk.modules)
    .filter(([id]) => id.startsWith(PROXY))
    .flatMap(([id, { renderedExports }]) => {
      const path = id.slice(PROXY.length);
      const own = numbers.get(path);
      // What is handed over is a copy: what is assigned to a variable later would not arrive.
      const variable = renderedExports.find((name) => shared.get(path).variables.includes(name));
      if (variable) throw new Error(`${path} exports the variable ${variable}. Export a constant or a function.`);
      // A name that a module passes on is handed over by the module that it comes from.
      return renderedExports.filter((name) => own.has(name)).map((name) => ({ path, name, number: own.get(name) }));
    });
}

/** Turns a module into a function that makes it; what the module exports is what the function returns. */
function wrapAsFunction(code, { body }, build) {
  const [first] = body;
  const exported = body.filter(({ type }) => type !== 'ImportDeclaration' && type.startsWith('Export'));
  const [list] = exported;
  if (body.some(({ type }) => type === 'ImportDeclaration')) throw new Error('The file for later may import nothing.');
  if (exported.length !== 1 || list.type !== 'ExportNamedDeclaration' || list.declaration || list.source)
    throw new Error('Expected one list of exports in the file for later.');

  const fields = list.specifiers.map(({ local, exported: { name } }) => `${name}: ${local.name}`);
  code.appendLeft(first.start, `export const build = '${build}';\nexport const create = (${ARGUMENT}) => {\n`);
  code.overwrite(list.start, list.end, `return { ${fields.join(', ')} };\n};`);
}
