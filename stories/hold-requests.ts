/**
 * Leaves every request for this address without an answer, as a network does that has come to a halt; others go on.
 * Returns the function that ends it.
 */
export function holdRequests(address: string): () => void {
  const fetch = window.fetch.bind(window);
  const held: typeof fetch = (input, init) => (input === address ? untilAborted(init?.signal) : fetch(input, init));
  window.fetch = held;
  return () => {
    // Somebody else may have put theirs over it in the meantime.
    if (window.fetch === held) window.fetch = fetch;
  };
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}
