import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// Puts the JSON of the aids inside index.js, so that its importers need no import attributes.
export default defineConfig({
  resolve: { conditions: ['dwn-source', 'module', 'browser', 'production'] },
  publicDir: false,
  build: {
    target: 'es2022',
    // The declarations made by tsc lie there too.
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: fileURLToPath(new URL('src/index.ts', import.meta.url)),
      formats: ['es'],
      fileName: () => 'index.js',
    },
  },
});
