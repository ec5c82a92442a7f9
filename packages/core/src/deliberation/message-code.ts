import { digest } from '../record/digest.js';
import { bytesToDigits, digitsToBytes } from './code-digits.js';
import type { DeliberationMessage } from './message.js';
import { packMessage, unpackMessage } from './pack-message.js';
import { attempt } from './read-shape.js';

const version = 1;
/** Short enough that no mail program breaks it further. */
const lineLength = 60;
/** In bytes, of the digest: one damaged code in four thousand million passes. */
const checkLength = 4;

/**
 * A message to copy into a mail or chat: `DWN1[`, letters and digits in short lines, `]`. What stands around it, and what
 * came in between on the way, does not matter.
 */
export function messageToCode(message: DeliberationMessage): string {
  const text = JSON.stringify(packMessage(message));
  const body = bytesToDigits([...checkOf(text), ...utf8Bytes(text)]);
  const lines = body.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return [`DWN${version}[`, ...lines, ']'].join('\n');
}

/** Why a code could not be read. */
export type CodeProblem = 'no-code' | 'incomplete' | 'newer-version' | 'damaged';

/** Every code in a text: a mail may hold the answer and, quoted below, the invitation. */
export function findCodes(
  text: string,
): readonly ({ readonly message: DeliberationMessage } | { readonly problem: CodeProblem })[] {
  return [...text.matchAll(/DWN\s*(\d{1,6})\s*\[([^[\]]*)(\]?)/gi)].map(([, given, body = '', end]) => {
    if (Number(given) > version) return { problem: 'newer-version' };
    if (end === '') return { problem: 'incomplete' };
    const message = readBody(body.replace(/[^0-9A-Za-z]/g, ''));
    return message ? { message } : { problem: 'damaged' };
  });
}

function readBody(body: string): DeliberationMessage | undefined {
  const bytes = digitsToBytes(body);
  if (!bytes) return undefined;
  const text = utf8Text(bytes.slice(checkLength));
  if (text === undefined || checkOf(text).join() !== bytes.slice(0, checkLength).join()) return undefined;
  return attempt(() => unpackMessage(parse(text)));
}

function checkOf(text: string): readonly number[] {
  const hex = digest(text).replace('sha256:', '');
  return Array.from({ length: checkLength }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}

// By way of percent signs: the core knows no TextEncoder. JSON text holds no half of a pair, so this never throws.
function utf8Bytes(text: string): readonly number[] {
  const parts = encodeURIComponent(text).match(/%..|./g) ?? [];
  return parts.map((part) => (part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

function utf8Text(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
