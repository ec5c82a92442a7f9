import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

/**
 * SHA-256 of the canonical JSON of a value, as `sha256:` and 64 hexadecimal digits. Synchronous, and without Web
 * Crypto: many intranets are plain http, where that does not exist.
 */
export function digest(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}
