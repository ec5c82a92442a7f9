import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { repoRoot } from './repo-root.mjs';

const require = createRequire(import.meta.url);
const PREFIX = '/__prebundled__/';

/**
 * Web Test Runner plugin that turns CommonJS packages into one ES module each: its server sends files as they are, and
 * browsers know no CommonJS.
 */
export function wtrPrebundle(packageNames) {
  const bundles = new Map();
  return {
    name: 'prebundle-commonjs',
    resolveImport({ source }) {
      return packageNames.includes(source) ? `${PREFIX}${source}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      const name = path.slice(PREFIX.length, -'.js'.length);
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}

async function bundle(name) {
  // esbuild cannot know the names a CommonJS module exports; running it once tells.
  const names = Object.keys(require(name)).filter((key) => key !== 'default' && /^[A-Za-z_$][\w$]*$/.test(key));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from ${JSON.stringify(name)};`,
      resolveDir: repoRoot,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
