/**
 * Bytes in letters and digits alone: no mail program, chat or word processor makes a link, a list, bold or a dash of
 * them, and anything else that turns up in between (spaces, line ends, quotation marks) can be left out again.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Together 43 digits: no larger number of bytes loses less. */
const chunkBytes = 32;

export function bytesToDigits(bytes: readonly number[]): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    text += writeChunk(bytes.slice(start, start + chunkBytes));
  }
  return text;
}

/** Nothing when the text is not made of whole chunks. */
export function digitsToBytes(text: string): readonly number[] | undefined {
  const bytes: number[] = [];
  const length = digitsFor(chunkBytes);
  for (let start = 0; start < text.length; start += length) {
    const chunk = readChunk(text.slice(start, start + length));
    if (!chunk) return undefined;
    bytes.push(...chunk);
  }
  return bytes;
}

function writeChunk(bytes: readonly number[]): string {
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let text = '';
  for (let place = digitsFor(bytes.length); place > 0; place -= 1) {
    text = digits.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
}

function readChunk(text: string): readonly number[] | undefined {
  let rest = [...text].reduce((number, digit) => number * 62n + BigInt(digits.indexOf(digit)), 0n);
  const size = byteCounts.get(text.length);
  if (size === undefined) return undefined;
  const bytes: number[] = [];
  for (let place = size; place > 0; place -= 1) {
    bytes.unshift(Number(rest % 256n));
    rest /= 256n;
  }
  return rest === 0n ? bytes : undefined;
}

/** How many digits it takes to write any so many bytes. */
function digitsFor(bytes: number): number {
  return Math.ceil((bytes * 8) / Math.log2(62));
}

const byteCounts: ReadonlyMap<number, number> = new Map(
  Array.from({ length: chunkBytes }, (_, index) => [digitsFor(index + 1), index + 1]),
);
