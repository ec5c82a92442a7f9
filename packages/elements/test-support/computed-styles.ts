/** What every property of an element, or of what is drawn before or after it, comes to. */
export interface Styled {
  readonly what: string;
  readonly values: readonly string[];
}

const properties = [...getComputedStyle(document.documentElement)];

/** The styles of some elements, in order. */
export function readStyles(elements: Iterable<Element>): readonly Styled[] {
  return [...elements].flatMap((element) =>
    [null, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === 'none') return [];
      const what = `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`;
      return { what, values: properties.map((property) => style.getPropertyValue(property)) };
    }),
  );
}

/** What differs, in words. */
export function compareStyles(before: readonly Styled[], after: readonly Styled[]): readonly string[] {
  if (before.length !== after.length) return [`${before.length} boxes became ${after.length}`];
  return before.flatMap(({ what, values }, place) =>
    values.flatMap((was, index) => {
      const is = after[place]?.values[index];
      return was === is ? [] : [`${what} ${properties[index]}: ${was} became ${is}`];
    }),
  );
}
