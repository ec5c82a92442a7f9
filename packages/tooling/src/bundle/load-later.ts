import { handedOver, laterBuild } from './handed-over.js';

/** The parts of the single file that lie in the file beside it, each a module. */
export type Later = Readonly<Record<string, unknown>>;

let loaded: Promise<Later> | undefined;
let failures = 0;

/**
 * Loads `doen-wat-nodig-is.later.js`, which lies beside this file, once. What failed can be asked for again, as when
 * the connection is back or the other half of an update has arrived.
 */
export function loadLater(): Promise<Later> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    failures += 1;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Later> {
  const later = (await import(/* @vite-ignore */ addressOfLater())) as LaterFile;
  // Numbers of another build would stand for other things.
  if (later.build !== laterBuild) throw new Error('doen-wat-nodig-is.later.js is of another version than this file.');
  return later.create(handedOver);
}

function addressOfLater(): string {
  const here = new URL(import.meta.url);
  const address = new URL('doen-wat-nodig-is.later.js', here);
  // Whoever puts a version behind the address of this file wants the other one fresh as well.
  address.search = here.search;
  // Browsers remember of an address that it failed, and never ask for it again.
  if (failures > 0) address.searchParams.set('retry', String(failures));
  return address.href;
}

interface LaterFile {
  readonly build: string;
  readonly create: (handedOver: Readonly<Record<number, unknown>>) => Later;
}
