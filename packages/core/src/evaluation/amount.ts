/** What is known of a number that depends on open questions: it lies between `min` and `max`, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A number; a range; `null` when it cannot be had (not visible, *weet ik niet*, divided by zero); `undefined` when not known yet. */
export type Amount = number | Range | null | undefined;

/** A range, or the number itself when both ends meet. While one end is too large for a number, nothing is known yet. */
export function toAmount(min: number, max: number): Amount {
  if (min === max) return toNumber(min);
  return Number.isFinite(min) && Number.isFinite(max) ? Object.freeze({ min, max }) : undefined;
}

/** A number that is none, or too large for one, is not to be had. Minus zero is zero: JSON knows no other. */
function toNumber(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** Applies a sum of two that rises or falls monotonously per side: the ends of the result are among the four corners. */
export function combine(a: Amount, b: Amount, operation: (x: number, y: number) => number): Amount {
  // Not to be had outweighs not yet known: no further answer can mend it.
  if (a === null || b === null) return null;
  if (a === undefined || b === undefined) return undefined;
  if (typeof a === 'number' && typeof b === 'number') return toNumber(operation(a, b));
  const [x, y] = [toRange(a), toRange(b)];
  const corners = [operation(x.min, y.min), operation(x.min, y.max), operation(x.max, y.min), operation(x.max, y.max)];
  return toAmount(Math.min(...corners), Math.max(...corners));
}

/** Multiplication; nothing times what is not to be had is nothing. */
export function multiply(a: Amount, b: Amount): Amount {
  if (a !== null && b !== null) return combine(a, b, (x, y) => x * y);
  const other = a === null ? b : a;
  if (other === 0 || other === undefined) return other;
  return typeof other === 'object' && other !== null && other.min <= 0 && other.max >= 0 ? undefined : null;
}

/** Division; by zero there is no answer, by a range around zero there is none yet. */
export function divide(a: Amount, b: Amount): Amount {
  if (b === 0) return null;
  if (typeof b === 'object' && b !== null && b.min <= 0 && b.max >= 0) return a === null ? null : undefined;
  return combine(a, b, (x, y) => x / y);
}

/** To whole numbers, halves up, as `Math.round`. */
export function round(a: Amount): Amount {
  return combine(a, 0, (x) => Math.round(x));
}

export function toRange(amount: number | Range): Range {
  return typeof amount === 'number' ? { min: amount, max: amount } : amount;
}
