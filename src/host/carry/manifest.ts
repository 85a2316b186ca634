import { createHash } from 'node:crypto';

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

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** One hash for all files, as `sha256sum` would list them. */
export const hashOf = ({ files }: Manifest): string =>
  sha256Of(Buffer.from(files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')));

/** In the order of bytes: the same on every machine. */
export const inOrder = (names: readonly string[]): readonly string[] =>
  names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));

export function makeManifest(manifest: Manifest): Buffer {
  const { name, files } = manifest;
  const said = { format, version, name, hash: hashOf(manifest), files };
  return Buffer.from(`${JSON.stringify(said, null, 2)}\n`, 'utf8');
}

export type Unread = { readonly why: 'broken' | 'newer' };

function filesIn(said: unknown): readonly ListedFile[] | null {
  if (!Array.isArray(said)) return null;
  const files = said.flatMap((one: unknown) => {
    const { name, sha256 } = one as Partial<ListedFile>;
    return typeof name === 'string' && typeof sha256 === 'string' ? [{ name, sha256 }] : [];
  });
  return files.length === said.length ? files : null;
}

export function parseManifest(bytes: Buffer): Manifest | Unread {
  try {
    const said = JSON.parse(bytes.toString('utf8')) as Readonly<Record<string, unknown>>;
    if (said['format'] !== format) return { why: 'broken' };
    if (said['version'] !== version) return { why: 'newer' };
    const [name, files] = [said['name'], filesIn(said['files'])];
    if (typeof name !== 'string' || files === null) return { why: 'broken' };
    const manifest = { name, files };
    // Byte for byte as it would be made: nothing else can stand in it.
    return makeManifest(manifest).equals(bytes) ? manifest : { why: 'broken' };
  } catch {
    return { why: 'broken' };
  }
}
