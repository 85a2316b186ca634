import { fromUtf8, utf8 } from '../utf8.ts';
import { joinBytes, sameBytes } from './bytes.ts';

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

function record(fields: readonly Field[], name = ''): Uint8Array {
  const head = new Uint8Array(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  const view = new DataView(head.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return joinBytes([head, utf8(name)]);
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

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
    [2, utf8(name).length],
    [2, 0],
  ];
}

/** What stands before a file's bytes. */
export const localRecord = (entry: ZipEntry): Uint8Array =>
  record([[4, 0x04034b50], ...common(entry)], entry.name);

/** What stands of it in the directory at the end. */
export const centralRecord = (entry: ZipEntry, offset: number): Uint8Array =>
  record(
    [[4, 0x02014b50], [2, version], ...common(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]],
    entry.name,
  );

export const endSize = 22;

export const endRecord = (count: number, size: number, offset: number): Uint8Array =>
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
export function parseEnd(bytes: Uint8Array): End {
  const view = viewOf(bytes);
  return {
    count: view.getUint16(10, true),
    size: view.getUint32(12, true),
    offset: view.getUint32(16, true),
  };
}

const centralHead = 46;

/** Null for bytes that are no name. */
function nameIn(bytes: Uint8Array): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    return null;
  }
}

/** The entries that a directory lists; null where it is none of ours. */
export function parseCentral(bytes: Uint8Array, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  const view = viewOf(bytes);
  let [at, offset] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    if (at + centralHead > bytes.length) return null;
    const end = at + centralHead + view.getUint16(at + 28, true);
    const name = nameIn(bytes.subarray(at + centralHead, end));
    if (end > bytes.length || name === null) return null;
    const entry = {
      name,
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    };
    // All else in it follows from the entry, so that nothing can be hidden between.
    if (!sameBytes(centralRecord(entry, offset), bytes.subarray(at, end))) return null;
    entries.push(entry);
    at = end;
    offset += localRecord(entry).length + entry.size;
  }
  return at === bytes.length ? entries : null;
}
