/** Gives the person a file to keep. Nothing leaves the browser, and the page sees no click on a link. */
export function downloadFile(name: string, type: string, contents: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Not in the page: what listens for clicks on links there, such as a router, is left alone.
  link.click();
  // Some browsers only begin to read after the click.
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** In milliseconds. */
const patience = 60_000;
