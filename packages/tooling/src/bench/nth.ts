/** The item with this number; after the last one it starts over. */
export function nth<T>(items: readonly T[], number: number): T {
  // A cast, since the remainder lies within the list.
  return items[number % items.length] as T;
}
