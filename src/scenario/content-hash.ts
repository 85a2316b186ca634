import { sha512 } from '@noble/hashes/sha2.js';
import { utf8 } from './utf8.ts';

/** A name for content that two different contents never share: 128 bits of SHA-512, in hexadecimal. */
export function contentHash(parts: readonly (readonly [name: string, content: string])[]): string {
  const text = parts
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, content]) => `${name.length}:${name}${content.length}:${content}`)
    .join('');
  const bytes = sha512(utf8(text));
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
