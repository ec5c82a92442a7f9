import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { aidsFolder, lateAids } from './late-aids.mjs';
import { buildWithLater } from './later-file.mjs';
import { fromRoot } from './repo-root.mjs';
import { runNode } from './run-node.mjs';

/** What a page without a build of its own needs, and nothing else: a folder to copy. */
export const browserFolder = fromRoot('packages/elements/dist/browser');

/** What a host page loads with one script tag. */
export const singleFilePath = join(browserFolder, 'doen-wat-nodig-is.js');

/** What that file loads once a person comes to what follows an advice: documents, deliberation, saving, records. */
export const laterPath = join(browserFolder, 'doen-wat-nodig-is.later.js');

/** What that file loads when a page shows a bundled aid: one file each. */
export const aidsPath = join(browserFolder, aidsFolder);

/** What that file loads when a page gives it something that has to be checked. */
export const checksPath = join(browserFolder, 'doen-wat-nodig-is.checks.js');

/** The same with one aid; exists to be measured, so that the cost of the widget and that of the aids stay apart. */
export const oneAidPath = fromRoot('.cache/size/one-aid.js');

/**
 * Bundles elements and core into one ES module, and beside it what it may load: together, so that nobody serves the one
 * without the others.
 */
export async function buildSingleFile({ folder = browserFolder } = {}) {
  const path = inFolder(singleFilePath);
  const later = inFolder(laterPath);
  await buildWithLater({
    entry: fromRoot('packages/tooling/src/bundle/doen-wat-nodig-is.ts'),
    path,
    laterPath: later,
    plugins: [lateAids()],
    // Minifying drops the notices that the licences of the bundled packages ask to keep.
    license: 'doen-wat-nodig-is.licenses.md',
    laterLicense: 'doen-wat-nodig-is.later.licenses.md',
  });
  checkSyntax(path);
  checkSyntax(later);
  await buildModule('checks.ts', inFolder(checksPath), { fileName: 'doen-wat-nodig-is.checks.licenses.md' });

  function inFolder(file) {
    return join(folder, basename(file));
  }
}

/** Bundles elements, core and one aid, the same way. */
export async function buildOneAid() {
  await buildModule('one-aid.ts', oneAidPath, false);
}

async function buildModule(entry, path, license) {
  await build({
    root: fromRoot(),
    configFile: fromRoot('vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: dirname(path),
      license,
      rolldownOptions: {
        input: fromRoot('packages/tooling/src/bundle', entry),
        // An entry keeps its exports, which is all that the checks are.
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: basename(path) },
      },
    },
  });
  checkSyntax(path);
}

// The bundler passes on decorators it was not told to lower, without a word; every browser then refuses the file.
function checkSyntax(path) {
  runNode(['--check', path], { name: `Checking the syntax of ${path}` });
}
