import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { squeezeTemplates } from './packages/tooling/src/squeeze-templates.mjs';
import { trimUtrechtCss } from './packages/tooling/src/trim-utrecht-css.mjs';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The single file: one ES module with everything in it, for a page without a build of its own.
export default defineConfig({
  // `production` keeps Lit's development warnings out; naming conditions replaces Vite's defaults, hence the rest.
  resolve: { conditions: ['dwn-source', 'module', 'browser', 'production'] },
  plugins: [trimUtrechtCss(), squeezeTemplates()],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: fromRoot('packages/elements/dist'),
    // The modules made by tsc lie there too.
    emptyOutDir: false,
    sourcemap: true,
    modulePreload: false,
    // Minifying drops the notices that the licences of the bundled packages ask to keep.
    license: { fileName: 'doen-wat-nodig-is.licenses.md' },
    // Application mode: library mode keeps the white space of an ES module, also when told to minify.
    rolldownOptions: {
      input: fromRoot('packages/tooling/src/bundle/doen-wat-nodig-is.ts'),
      output: { format: 'es', entryFileNames: 'doen-wat-nodig-is.js', codeSplitting: false, minify: true },
    },
  },
});
