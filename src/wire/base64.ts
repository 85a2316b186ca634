const signs = new TextEncoder().encode(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
);
/** By a sign's code, the six bits it stands for; 64 for any other. */
const bits = new Uint8Array(128).fill(64);
for (const [value, sign] of signs.entries()) bits[sign] = value;

/** Bytes as base64url without padding. Written out, since browsers' own is slow and knows only the other alphabet. */
export function makeBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let at = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const three =
      ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    for (let shift = 18; shift >= 0 && at < text.length; shift -= 6) {
      text[at] = signs[(three >> shift) & 63] ?? 0;
      at += 1;
    }
  }
  return new TextDecoder().decode(text);
}

/** Null for anything that is no base64url. */
export function parseBase64(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let known = 0;
  let at = 0;
  for (let from = 0; from < text.length; from += 1) {
    const six = bits[text.charCodeAt(from)] ?? 64;
    if (six > 63) return null;
    held = ((held << 6) | six) & 0xffff;
    known += 6;
    if (known < 8) continue;
    known -= 8;
    bytes[at] = held >> known;
    at += 1;
  }
  return bytes;
}
