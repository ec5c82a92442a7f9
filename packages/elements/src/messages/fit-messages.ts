/** Some of the texts of a catalogue, in other words. */
export type MessageChanges<T> = {
  readonly [K in keyof T]?: T[K] extends string | ((...values: never[]) => string) ? T[K] : MessageChanges<T[K]>;
};

/**
 * A catalogue as one municipality says it.
 *
 * @param inwoner the municipality's own word for *inwoner*.
 */
export function fitMessages<T extends object>(
  messages: T,
  changes: MessageChanges<T> | undefined,
  inwoner: string | undefined,
): T {
  const entries = Object.entries(messages).map(([key, text]: [string, unknown]) => {
    const change: unknown = changes?.[key as keyof T];
    // Casts, since changes have the shape of what they change.
    if (typeof text === 'object') return [key, fitMessages(text as object, change as object | undefined, inwoner)];
    const said = change ?? text;
    return [key, typeof said === 'string' && inwoner ? said.replace(/\binwoner\b/g, () => inwoner) : said];
  });
  return Object.fromEntries(entries) as T;
}
