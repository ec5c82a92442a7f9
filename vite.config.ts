import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { squeezeTemplates } from './packages/tooling/src/squeeze-templates.mjs';
import { trimUtrechtCss } from './packages/tooling/src/trim-utrecht-css.mjs';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What the files for a page without a build of its own have in common; see packages/tooling/src/bundles.mjs.
export default defineConfig({
  // `production` keeps Lit's development warnings out; naming conditions replaces Vite's defaults, hence the rest.
  resolve: { conditions: ['dwn-source', 'module', 'browser', 'production'] },
  plugins: [trimUtrechtCss(), squeezeTemplates()],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: fromRoot('packages/elements/dist/browser'),
    // The modules made by tsc lie there too.
    emptyOutDir: false,
    sourcemap: true,
    modulePreload: false,
    // Application mode: library mode keeps the white space of an ES module, also when told to minify.
    rolldownOptions: { output: { format: 'es', codeSplitting: false, minify: true } },
  },
});
