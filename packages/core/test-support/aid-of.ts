import { parseAid, type Aid } from '../src/index.js';

/** The aid of a definition that must be right; a test that gets none ends here, with the problems. */
export function aidOf(definition: unknown): Aid {
  const { aid, problems } = parseAid(definition);
  if (aid) return aid;
  throw new Error(`This definition has problems: ${JSON.stringify(problems.slice(0, 5))}`);
}
