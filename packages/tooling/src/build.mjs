import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import { buildOneAid, buildSingleFile } from './bundles.mjs';
import { packageBin } from './package-bin.mjs';
import { fromRoot } from './repo-root.mjs';
import { runNode, sourceLoader } from './run-node.mjs';

/** Makes everything that is published, and what the end-to-end tests and the size check need. */
export async function build({ schema = true } = {}) {
  // ES modules and declarations, module by module: an importer's bundler then drops what it does not use.
  runNode([packageBin('typescript', 'tsc'), '-b'], { name: 'tsc -b' });
  await buildAids();
  await buildSingleFile();
  await buildOneAid();
  buildManifest();
  if (schema) writeJsonSchema();
}

async function buildAids() {
  const folder = fromRoot('packages/aids');
  await viteBuild({ root: folder, configFile: `${folder}/vite.config.ts`, logLevel: 'warn' });

  // What the exports map promises as JSON must exist as JSON.
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  for (const { 'dwn-source': source, default: published } of Object.values(exports)) {
    if (!published?.endsWith('.json')) continue;
    const target = fromRoot('packages/aids', published);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(fromRoot('packages/aids', source), target);
  }
}

function buildManifest() {
  const cem = packageBin('@custom-elements-manifest/analyzer', 'cem');
  runNode([cem, 'analyze'], { cwd: fromRoot('packages/elements'), name: 'cem analyze' });
}

function writeJsonSchema() {
  runNode([...sourceLoader, fromRoot('packages/tooling/src/write-json-schema.ts')], { name: 'write-json-schema' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // The tests leave the schema as it was committed, to be able to say that it is stale.
  await build({ schema: !process.argv.includes('--keep-schema') });
}
