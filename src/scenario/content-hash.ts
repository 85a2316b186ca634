import { sha512 } from '@noble/hashes/sha2.js';

/** A name for content that two different contents never share: 128 bits of SHA-512, in hexadecimal. */
export function contentHash(parts: readonly (readonly [name: string, content: string])[]): string {
  const text = parts
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, content]) => `${name.length}:${name}${content.length}:${content}`)
    .join('');
  const bytes = sha512(utf8(text));
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the first byte of a letter begins with, by how many follow it. */
const leads = [0, 0xc0, 0xe0, 0xf0] as const;

/** Half a letter counts as the sign for what cannot be read. */
const wholeCode = (code: number): number => (code >= 0xd8_00 && code <= 0xdf_ff ? 0xff_fd : code);

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const letter of text) {
    const code = wholeCode(letter.codePointAt(0) ?? 0);
    const more = Number(code > 0x7f) + Number(code > 0x7_ff) + Number(code > 0xff_ff);
    bytes[length] = (leads[more] ?? 0) | (code >> (6 * more));
    for (let left = more - 1; left >= 0; left -= 1) {
      bytes[length + more - left] = 0x80 | ((code >> (6 * left)) & 0x3f);
    }
    length += more + 1;
  }
  return bytes.subarray(0, length);
}
