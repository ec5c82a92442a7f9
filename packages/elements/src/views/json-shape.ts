/** Whether JSON of unknown make is an object. */
export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Whether it is a list of which each item is right. */
export function isListOf(json: unknown, isRight: (item: unknown) => boolean): boolean {
  return Array.isArray(json) && json.every(isRight);
}

/** Whether it is a text. */
export function isText(json: unknown): json is string {
  return typeof json === 'string';
}
