const failures = new Map<string, number>();

/** Loads a file that lies beside this one. What failed can be asked for again, as when the connection is back. */
export async function importBeside(name: string): Promise<unknown> {
  try {
    return await import(/* @vite-ignore */ addressOf(name));
  } catch (error) {
    noteFailure(name);
    throw error;
  }
}

/** Has the next time ask the server anew, whatever the browser remembers of this file. */
export function noteFailure(name: string): void {
  failures.set(name, (failures.get(name) ?? 0) + 1);
}

function addressOf(name: string): string {
  const here = new URL(import.meta.url);
  const address = new URL(name, here);
  // Whoever puts a version behind the address of this file wants the other one fresh as well.
  address.search = here.search;
  // Browsers remember of an address that it failed, and would not ask for it again.
  const failed = failures.get(name);
  if (failed !== undefined) address.searchParams.set('retry', String(failed));
  return address.href;
}
