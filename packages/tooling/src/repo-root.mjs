import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, so that a script does the same from any working directory. */
export const repoRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Absolute path of something in the repository. */
export const fromRoot = (...parts) => join(repoRoot, ...parts);
