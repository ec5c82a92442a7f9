// Run with `--conditions=dwn-source --import tsx`. Writes the published JSON Schemas; `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { aidJsonSchema } from '../../core/src/definition/json-schema.js';
import { profileJsonSchema } from '../../core/src/profile/profile-json-schema.js';

const schemas: Readonly<Record<string, object>> = { aid: aidJsonSchema(), profile: profileJsonSchema() };

for (const [name, schema] of Object.entries(schemas)) {
  const path = fileURLToPath(new URL(`../../core/schema/${name}.schema.json`, import.meta.url));
  const wanted = await format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path });
  if (process.argv.includes('--check')) check(name, path, wanted);
  else write(path, wanted);
}

function write(path: string, wanted: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
}

function check(name: string, path: string, wanted: string): void {
  const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (present === wanted) return;
  console.error(
    `packages/core/schema/${name}.schema.json is not what the schema in the source says. Run \`npm run build\` and commit it.`,
  );
  process.exitCode = 1;
}
