import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from './repo-root.mjs';

// Part of `npm run version-packages`: records name the version of the library, and the core reads no files.
const { version } = JSON.parse(readFileSync(fromRoot('packages/core/package.json'), 'utf8'));
const path = fromRoot('packages/core/src/record/library-version.ts');
const source = readFileSync(path, 'utf8');
writeFileSync(path, source.replace(/libraryVersion = '[^']*'/, `libraryVersion = '${version}'`));
