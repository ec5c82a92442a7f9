import { build } from 'vite';
import { fromRoot } from './repo-root.mjs';
import { runNode } from './run-node.mjs';

/** Where the file lies that a host page loads with one script tag. */
export const singleFilePath = fromRoot('packages/elements/dist/doen-wat-nodig-is.js');

/** The same with one aid; exists to be measured, so that the cost of the widget and that of the aids stay apart. */
export const oneAidPath = fromRoot('.cache/size/one-aid.js');

/** Bundles elements, core and all aids into one ES module. */
export async function buildSingleFile() {
  await build({ root: fromRoot(), configFile: fromRoot('vite.config.ts'), logLevel: 'warn' });
  checkSyntax(singleFilePath);
}

/** Bundles elements, core and one aid, the same way. */
export async function buildOneAid() {
  await build({
    root: fromRoot(),
    configFile: fromRoot('vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: fromRoot('.cache/size'),
      license: false,
      rolldownOptions: {
        input: fromRoot('packages/tooling/src/bundle/one-aid.ts'),
        output: { entryFileNames: 'one-aid.js' },
      },
    },
  });
  checkSyntax(oneAidPath);
}

// The bundler passes on decorators it was not told to lower, without a word; every browser then refuses the file.
function checkSyntax(path) {
  runNode(['--check', path], { name: `Checking the syntax of ${path}` });
}
