import { sameBytes } from './bytes.ts';
import { crc32 } from './crc32.ts';
import {
  inOrder,
  makeManifest,
  manifestName,
  parseManifest,
  sha256Of,
  type Manifest,
} from './manifest.ts';
import { storedZip } from './stored-zip.ts';
import {
  endRecord,
  endSize,
  localRecord,
  parseCentral,
  parseEnd,
  type ZipEntry,
} from './zip-records.ts';

/** The files of a folder, by their paths in it. */
export type FolderBytes = Readonly<Record<string, Uint8Array>>;

export type PackBytes =
  | { readonly name: string; readonly files: FolderBytes }
  | { readonly why: 'no-pack' | 'changed' | 'newer' };

/** A pack file of a folder that is held in memory, byte for byte as one from the disk. */
export function makePackBytes(name: string, files: FolderBytes): Uint8Array<ArrayBuffer> {
  const listed = inOrder(Object.keys(files)).map((file) => ({
    name: file,
    sha256: sha256Of(files[file] ?? new Uint8Array()),
  }));
  return storedZip([
    { name: manifestName, bytes: makeManifest({ name, files: listed }) },
    ...listed.map((file) => ({ name: file.name, bytes: files[file.name] ?? new Uint8Array() })),
  ]);
}

/** A directory that ends the file and lists it without a gap; null for any other. */
function directoryOf(bytes: Uint8Array): readonly ZipEntry[] | null {
  if (bytes.length < endSize) return null;
  const last = bytes.subarray(-endSize);
  const { count, size, offset } = parseEnd(last);
  const isOurs = sameBytes(endRecord(count, size, offset), last);
  if (!isOurs || offset + size + endSize !== bytes.length) return null;
  const entries = parseCentral(bytes.subarray(offset, offset + size), count);
  const filled = entries?.reduce((sum, one) => sum + localRecord(one).length + one.size, 0);
  return filled === offset ? entries : null;
}

/** Null where one is not what the directory says. */
function filesIn(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): readonly (readonly [name: string, bytes: Uint8Array])[] | null {
  const files: (readonly [string, Uint8Array])[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = localRecord(entry);
    const from = at + local.length;
    const file = bytes.slice(from, from + entry.size);
    if (!sameBytes(bytes.subarray(at, from), local) || crc32(file) !== entry.crc) return null;
    files.push([entry.name, file]);
    at = from + entry.size;
  }
  return files;
}

const isGoodName = (name: string): boolean =>
  name.split('/').every((step) => step !== '' && !step.startsWith('.'));

function isListed({ name, files }: Manifest, found: readonly (readonly [string, Uint8Array])[]) {
  const ordered = inOrder(files.map((file) => file.name));
  return (
    isGoodName(name) &&
    !name.includes('/') &&
    new Set(ordered).size === files.length &&
    files.length === found.length &&
    files.every(
      (file, at) =>
        isGoodName(file.name) &&
        file.name === ordered[at] &&
        file.name === found[at]?.[0] &&
        file.sha256 === sha256Of(found[at][1]),
    )
  );
}

/** The folder in a pack file, or why it is refused. */
export function openPackBytes(bytes: Uint8Array): PackBytes {
  const entries = directoryOf(bytes);
  if (entries?.[0]?.name !== manifestName) return { why: 'no-pack' };
  const [list, ...found] = filesIn(bytes, entries) ?? [];
  if (!list) return { why: 'changed' };
  const manifest = parseManifest(list[1]);
  if ('why' in manifest) return { why: manifest.why === 'newer' ? 'newer' : 'no-pack' };
  if (!isListed(manifest, found)) return { why: 'changed' };
  return { name: manifest.name, files: Object.fromEntries(found) };
}
