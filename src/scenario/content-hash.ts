import nacl from 'tweetnacl';

/** A name for content that two different contents never share: 128 bits of SHA-512, in hexadecimal. */
export function contentHash(parts: readonly (readonly [name: string, content: string])[]): string {
  const text = parts
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, content]) => `${name.length}:${name}${content.length}:${content}`)
    .join('');
  const bytes = nacl.hash(utf8(text));
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.toWellFormed());
  const bytes = escaped.replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
}
