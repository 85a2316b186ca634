import {
  endSize,
  localRecord,
  parseCentral,
  parseEnd,
} from '../../src/scenario/carry/zip-records.ts';

/** The files of a zip that stores them as they are, by their paths. */
export function storedFiles(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { count, size, offset } = parseEnd(bytes.subarray(-endSize));
  const entries = parseCentral(bytes.subarray(offset, offset + size), count) ?? [];
  let at = 0;
  return new Map(
    entries.map((entry) => {
      const from = at + localRecord(entry).length;
      at = from + entry.size;
      return [entry.name, bytes.subarray(from, at)] as const;
    }),
  );
}
