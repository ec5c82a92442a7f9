import { basename, dirname } from 'node:path';
import { build } from 'vite';
import { fromRoot } from './repo-root.mjs';
import { runNode } from './run-node.mjs';

/** Where the file lies that a host page loads with one script tag. */
export const singleFilePath = fromRoot('packages/elements/dist/doen-wat-nodig-is.js');

/** What that file loads when a page gives it something that has to be checked. */
export const checksPath = fromRoot('packages/elements/dist/doen-wat-nodig-is.checks.js');

/** The same with one aid; exists to be measured, so that the cost of the widget and that of the aids stay apart. */
export const oneAidPath = fromRoot('.cache/size/one-aid.js');

/** Bundles elements, core and all aids into one ES module, and beside it the checks that it may load. */
export async function buildSingleFile() {
  await build({ root: fromRoot(), configFile: fromRoot('vite.config.ts'), logLevel: 'warn' });
  checkSyntax(singleFilePath);
  // Together, so that nobody serves the one without the other.
  await buildModule('checks.ts', checksPath, { fileName: 'doen-wat-nodig-is.checks.licenses.md' });
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
