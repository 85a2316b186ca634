/** What the first byte of a letter begins with, by how many follow it. */
const leads = [0, 0xc0, 0xe0, 0xf0] as const;

/** Half a letter counts as the sign for what cannot be read. */
const wholeCode = (code: number): number => (code >= 0xd8_00 && code <= 0xdf_ff ? 0xff_fd : code);

export function utf8(text: string): Uint8Array {
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

/** The text that short bytes stand for; throws where they stand for none. */
export const fromUtf8 = (bytes: Uint8Array): string =>
  decodeURIComponent(
    Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );

/** What a first byte says: how many follow, what it holds itself, and the least that so many may stand for. */
function leadOf(byte: number): readonly [more: number, held: number, least: number] | null {
  if (byte < 0x80) return [0, byte, 0];
  if (byte >= 0xc2 && byte < 0xe0) return [1, byte & 0x1f, 0x80];
  if (byte >= 0xe0 && byte < 0xf0) return [2, byte & 0x0f, 0x800];
  return byte >= 0xf0 && byte < 0xf5 ? [3, byte & 0x07, 0x1_00_00] : null;
}

const isLetter = (code: number, least: number): boolean =>
  code >= least && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);

/** The text that bytes of any length stand for; null where they stand for none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = leadOf(bytes[at] ?? 0);
    if (lead === null) return null;
    let [more, code] = lead;
    for (; more > 0; more -= 1) {
      at += 1;
      const byte = bytes[at] ?? 0;
      if (byte >> 6 !== 2) return null;
      code = (code << 6) | (byte & 0x3f);
    }
    if (!isLetter(code, lead[2])) return null;
    letters.push(String.fromCodePoint(code));
  }
  return letters.join('');
}
