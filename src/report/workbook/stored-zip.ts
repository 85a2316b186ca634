type StoredFile = { readonly name: string; readonly bytes: Uint8Array };

/** 1 January 1980, which is no day: the same content is the same bytes. */
const noDay = 0x21;
const localMark = 0x04034b50;
const centralMark = 0x02014b50;
const endMark = 0x06054b50;
const utf8Names = 0x0800;
const version = 20;

/** A zip whose files are stored as they are, as the application note of PKWARE has it (4.3). */
export function storedZip(files: readonly StoredFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const about = [
      ...[version, utf8Names, 0, 0, noDay].map((value) => [value, 2] as const),
      ...[checksumOf(file.bytes), file.bytes.length, file.bytes.length].map(
        (value) => [value, 4] as const,
      ),
      [name.length, 2] as const,
      [0, 2] as const,
    ];
    const local = record([[localMark, 4], ...about]);
    const more = [0, 0, 0].map((value) => [value, 2] as const);
    const entry = record([[centralMark, 4], [version, 2], ...about, ...more, [0, 4], [offset, 4]]);
    entries.push(entry, name);
    parts.push(local, name, file.bytes);
    offset += local.length + name.length + file.bytes.length;
  }
  const size = entries.reduce((sum, entry) => sum + entry.length, 0);
  const count = files.length;
  const end = record([
    [endMark, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return joined([...parts, ...entries, end]);
}

/** Numbers one after another, the least byte first, each in so many bytes. */
function record(fields: readonly (readonly [number, 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 as zip has it (ISO 3309). */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
