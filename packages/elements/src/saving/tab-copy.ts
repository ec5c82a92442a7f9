/** What came of keeping something in the tab. */
export type KeepResult = 'kept' | 'full' | 'forbidden' | 'taken';

/** What the tab had. */
export type TabContents =
  { readonly status: 'read'; readonly text: string | undefined } | { readonly status: 'forbidden' };

/** One entry in the memory of this browser tab. Any of it may be full or forbidden: nothing here throws. */
export interface TabCopy {
  readonly read: () => TabContents;
  readonly keep: (text: string) => KeepResult;
  readonly remove: () => void;
  /** Whether another element of the page keeps its work under the same name. */
  readonly isTaken: boolean;
}

// By name, the element that keeps its work there. Held loosely: an element that is gone may go.
const holders = new Map<string, WeakRef<HTMLElement>>();

/** The entry of an element. One that is first at a name has it as long as it is in the page. */
export function tabCopy(name: string, owner: HTMLElement): TabCopy {
  const isTaken = !hold(name, owner);
  return {
    isTaken,
    read: () => {
      if (isTaken) return { status: 'read', text: undefined };
      try {
        return { status: 'read', text: sessionStorage.getItem(name) ?? undefined };
      } catch {
        return { status: 'forbidden' };
      }
    },
    keep: (text) => {
      if (isTaken) return 'taken';
      try {
        sessionStorage.setItem(name, text);
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'forbidden';
      }
    },
    remove: () => {
      if (isTaken) return;
      try {
        sessionStorage.removeItem(name);
      } catch {
        // Where nothing may be kept, nothing is.
      }
    },
  };
}

/**
 * The name of an entry. Another aid never has it; another page has another, unless the page chooses a key: so the work
 * on one inwoner does not turn up on the page of the next.
 */
export function tabCopyName(tag: string, aids: readonly string[], key: string | undefined): string {
  // As JSON, so that no two can run together into one.
  return `doen-wat-nodig-is:${JSON.stringify([tag, key ?? location.pathname, ...aids])}`;
}

function hold(name: string, owner: HTMLElement): boolean {
  const holder = holders.get(name)?.deref();
  if (holder && holder !== owner && holder.isConnected) return false;
  if (holder !== owner) holders.set(name, new WeakRef(owner));
  return true;
}

function isFull(error: unknown): boolean {
  // Firefox has a name of its own for it.
  return error instanceof DOMException && /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(error.name);
}
