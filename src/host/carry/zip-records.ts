/** A file in a pack file. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
};

const stored = 0;
const version = 20;
const utf8Names = 0x0800;
/** 1 January 1980: who packs when is nobody's business. */
const noDay = 0x0021;

type Field = readonly [bytes: 2 | 4, value: number];

function record(fields: readonly Field[], name = ''): Buffer {
  const text = Buffer.from(name, 'utf8');
  const head = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = head.writeUIntLE(value, at, bytes);
  return Buffer.concat([head, text]);
}

function common({ name, size, crc }: ZipEntry): readonly Field[] {
  return [
    [2, version],
    [2, utf8Names],
    [2, stored],
    [2, 0],
    [2, noDay],
    [4, crc],
    [4, size],
    [4, size],
    [2, Buffer.byteLength(name)],
    [2, 0],
  ];
}

/** What stands before a file's bytes. */
export const localRecord = (entry: ZipEntry): Buffer =>
  record([[4, 0x04034b50], ...common(entry)], entry.name);

/** What stands of it in the directory at the end. */
export const centralRecord = (entry: ZipEntry, offset: number): Buffer =>
  record(
    [[4, 0x02014b50], [2, version], ...common(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]],
    entry.name,
  );

export const endSize = 22;

export const endRecord = (count: number, size: number, offset: number): Buffer =>
  record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);

export type End = { readonly count: number; readonly size: number; readonly offset: number };

/** What the last bytes of a file say; whether that is so is for the reader to see. */
export const parseEnd = (bytes: Buffer): End => ({
  count: bytes.readUInt16LE(10),
  size: bytes.readUInt32LE(12),
  offset: bytes.readUInt32LE(16),
});

const centralHead = 46;

/** The entries that a directory lists; null where it is none of ours. */
export function parseCentral(bytes: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let [at, offset] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    if (at + centralHead > bytes.length) return null;
    const end = at + centralHead + bytes.readUInt16LE(at + 28);
    const entry = {
      name: bytes.toString('utf8', at + centralHead, end),
      size: bytes.readUInt32LE(at + 24),
      crc: bytes.readUInt32LE(at + 16),
    };
    // All else in it follows from the entry, so that nothing can be hidden between.
    if (!centralRecord(entry, offset).equals(bytes.subarray(at, end))) return null;
    entries.push(entry);
    at = end;
    offset += localRecord(entry).length + entry.size;
  }
  return at === bytes.length ? entries : null;
}
