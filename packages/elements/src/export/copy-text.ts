/** A text in two guises; what pastes it takes the one that it can show. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a text with its headings, lists and tables on the clipboard. To be called by a click or a key. Also works on a
 * plain-http page, where there is no Clipboard API.
 *
 * @returns whether it is there.
 */
export async function copyRich({ html, text }: RichText): Promise<boolean> {
  return put({ 'text/html': html, 'text/plain': text });
}

/** Puts a text on the clipboard, as `copyRich` does. */
export async function copyPlain(text: string): Promise<boolean> {
  return put({ 'text/plain': text });
}

type Guises = Readonly<Record<string, string>>;

async function put(guises: Guises): Promise<boolean> {
  return (await putByClipboard(guises)) || putByCommand(guises);
}

async function putByClipboard(guises: Guises): Promise<boolean> {
  // The types promise both; a page on plain http has no clipboard, and some browsers have no items.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard || typeof ClipboardItem === 'undefined') return false;
  const blobs = Object.entries(guises).map(([type, text]) => [type, new Blob([text], { type })] as const);
  try {
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // Not allowed here, as in a frame without that permission: the command below may be.
    return false;
  }
}

function putByCommand(guises: Guises): boolean {
  let isPut = false;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  // Without a selection, a browser only copies when somebody claims to have something to copy.
  window.addEventListener('beforecopy', (event) => event.preventDefault(), options);
  window.addEventListener(
    'copy',
    (event) => {
      // Before anything of the page can add to it or take it away.
      event.stopImmediatePropagation();
      event.preventDefault();
      if (!event.clipboardData) return;
      for (const [type, text] of Object.entries(guises)) event.clipboardData.setData(type, text);
      isPut = true;
    },
    options,
  );
  try {
    // Deprecated, and the only way where there is no Clipboard API.
    return document.execCommand('copy') && isPut;
  } catch {
    return false;
  } finally {
    listening.abort();
  }
}
