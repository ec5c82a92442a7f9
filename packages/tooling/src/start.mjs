import { parseArgs } from 'node:util';
import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();

// Only now: these modules need the dependencies.
const { buildSingleFile, browserFolder } = await import('./bundles.mjs');
const { servePortal } = await import('./portal-server.mjs');

// The folder is for its test, which must not write where other tests read.
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, folder: { type: 'string', default: browserFolder } },
});

console.log('Building the widget …');
await buildSingleFile({ folder: values.folder });
const { url } = await servePortal({ port: Number(values.port), attempts: 20, widget: values.folder });

console.log(`
  Doen wat nodig is – demoportaal

    ${url}/

  Stoppen: Ctrl+C
`);
