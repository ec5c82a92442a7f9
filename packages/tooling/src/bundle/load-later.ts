import { handedOver, laterBuild } from './handed-over.js';
import { importBeside, noteFailure } from './import-beside.js';

/** The parts of the single file that lie in the file beside it, each a module. */
export type Later = Readonly<Record<string, unknown>>;

const FILE = 'doen-wat-nodig-is.later.js';
let loaded: Promise<Later> | undefined;

/** Loads what lies in `doen-wat-nodig-is.later.js`, once. */
export function loadLater(): Promise<Later> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Later> {
  const later = (await importBeside(FILE)) as LaterFile;
  if (later.build === laterBuild) return later.create(handedOver);
  // Half of an update. Numbers of another build would stand for other things.
  noteFailure(FILE);
  throw new Error(`${FILE} is of another version than the file beside it.`);
}

/** What that file exports; see take-shared-modules.mjs. */
interface LaterFile {
  readonly build: string;
  readonly create: (handedOver: Readonly<Record<number, unknown>>) => Later;
}
