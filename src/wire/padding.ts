/** Bytes of a padded text: what is sealed has one of few lengths. Beyond the last, its multiples. */
const sizes = [512, 2_048, 8_192, 16_384, 32_768] as const;
/** Before the text stands its length. */
export const lengthBytes = 4;

/** Of so many bytes, with their length, once they are padded. */
export function sizeFor(length: number): number {
  const [, , , , largest] = sizes;
  return sizes.find((size) => length <= size) ?? Math.ceil(length / largest) * largest;
}

/** Its length, the text as UTF-8, and zeros up to the next size. */
export function padText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(sizeFor(lengthBytes + bytes.length));
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, lengthBytes);
  return padded;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Null where it was not padded so. */
export function unpadText(padded: Uint8Array): string | null {
  if (padded.length < lengthBytes) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const end = lengthBytes + length;
  if (end > padded.length || padded.length !== sizeFor(end)) return null;
  try {
    return decoder.decode(padded.subarray(lengthBytes, end));
  } catch {
    return null;
  }
}
