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
