import { joinBytes } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { centralRecord, endRecord, localRecord } from './zip-records.ts';

export type StoredFile = { readonly name: string; readonly bytes: Uint8Array };

/** A zip whose files are stored as they are, without times or names of authors: the same files are the same bytes. */
export function storedZip(files: readonly StoredFile[]): Uint8Array<ArrayBuffer> {
  const [parts, central]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const { name, bytes } of files) {
    const entry = { name, size: bytes.length, crc: crc32(bytes) };
    const local = localRecord(entry);
    central.push(centralRecord(entry, offset));
    parts.push(local, bytes);
    offset += local.length + bytes.length;
  }
  const directory = joinBytes(central);
  return joinBytes([...parts, directory, endRecord(files.length, directory.length, offset)]);
}
