import { parseArgs } from 'node:util';
import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();

// Only now: these modules need the dependencies.
const { buildSingleFile } = await import('./bundles.mjs');
const { servePortal } = await import('./portal-server.mjs');

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });

console.log('Building the widget …');
await buildSingleFile();
const { url } = await servePortal({ port: Number(values.port), attempts: 20 });

console.log(`
  Doen wat nodig is – demoportaal

    ${url}/

  Stoppen: Ctrl+C
`);
