/**
 * A clipboard that keeps the text that is put on it, for a test that does not paste: test files run side by side, and
 * there is only one real clipboard. Ends with each test.
 *
 * @returns how to read the last text.
 */
export function standInForClipboard(): () => Promise<string> {
  let kept: Blob | undefined;
  const write = async ([item]: readonly ClipboardItem[]) => {
    kept = await item?.getType('text/plain');
  };
  beforeEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } }));
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
  return async () => (await kept?.text()) ?? '';
}
