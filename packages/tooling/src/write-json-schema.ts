// Run with `--conditions=dwn-source --import tsx`. Writes the published JSON Schema of an aid; `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { aidJsonSchema } from '../../core/src/definition/json-schema.js';

const path = fileURLToPath(new URL('../../core/schema/aid.schema.json', import.meta.url));
const wanted = await format(JSON.stringify(aidJsonSchema()), { ...(await resolveConfig(path)), filepath: path });

if (process.argv.includes('--check')) {
  check();
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
}

function check(): void {
  const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (present === wanted) return;
  console.error(
    'packages/core/schema/aid.schema.json is not what the definition schema says. Run `npm run build` and commit it.',
  );
  process.exitCode = 1;
}
