import { sha256 } from '@noble/hashes/sha2.js';
import { fromUtf8, utf8 } from '../utf8.ts';
import { compareBytes, sameBytes } from './bytes.ts';

export const manifestName = 'elsewhere-pack.json';

/** What a pack file says of itself. */
export type Manifest = {
  /** The folder's. */
  readonly name: string;
  /** In the order of their names. */
  readonly files: readonly ListedFile[];
};

export type ListedFile = { readonly name: string; readonly sha256: string };

const format = 'elsewhere-pack';
const version = 1;

export const sha256Of = (bytes: Uint8Array): string =>
  Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** One hash for all files, as `sha256sum` would list them. */
export const hashOf = ({ files }: Manifest): string =>
  sha256Of(utf8(files.map((file) => `${file.sha256}  ${file.name}\n`).join('')));

/** In the order of bytes: the same on every machine. */
export const inOrder = (names: readonly string[]): readonly string[] =>
  names.toSorted((one, other) => compareBytes(utf8(one), utf8(other)));

export function makeManifest(manifest: Manifest): Uint8Array {
  const { name, files } = manifest;
  const said = { format, version, name, hash: hashOf(manifest), files };
  return utf8(`${JSON.stringify(said, null, 2)}\n`);
}

export type Unread = { readonly why: 'broken' | 'newer' };

function filesIn(said: unknown): readonly ListedFile[] | null {
  if (!Array.isArray(said)) return null;
  const files = said.flatMap((one: unknown) => {
    const { name, sha256: hash } = one as Partial<ListedFile>;
    return typeof name === 'string' && typeof hash === 'string' ? [{ name, sha256: hash }] : [];
  });
  return files.length === said.length ? files : null;
}

export function parseManifest(bytes: Uint8Array): Manifest | Unread {
  try {
    const said = JSON.parse(fromUtf8(bytes)) as Readonly<Record<string, unknown>>;
    if (said['format'] !== format) return { why: 'broken' };
    if (said['version'] !== version) return { why: 'newer' };
    const [name, files] = [said['name'], filesIn(said['files'])];
    if (typeof name !== 'string' || files === null) return { why: 'broken' };
    const manifest = { name, files };
    // Byte for byte as it would be made: nothing else can stand in it.
    return sameBytes(makeManifest(manifest), bytes) ? manifest : { why: 'broken' };
  } catch {
    return { why: 'broken' };
  }
}
