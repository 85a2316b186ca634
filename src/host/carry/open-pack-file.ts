import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Finding } from '../../scenario/finding.ts';
import { limits } from '../../scenario/intake/limits.ts';
import { nameTrouble, sameNames } from '../../scenario/intake/name-trouble.ts';
import { openInParts } from '../intake/open-safely.ts';
import { findWrong } from './make-pack-file.ts';
import {
  hashOf,
  inOrder,
  manifestName,
  parseManifest,
  type Manifest,
} from '../../scenario/carry/manifest.ts';
import {
  endRecord,
  endSize,
  localRecord,
  parseCentral,
  parseEnd,
  type ZipEntry,
} from '../../scenario/carry/zip-records.ts';
import { sameBytes } from '../../scenario/carry/bytes.ts';
import { sha256Of } from './sha256-of.ts';

export type Unpacked =
  | {
      readonly name: string;
      readonly hash: string;
      readonly files: number;
      readonly findings: readonly Finding[];
    }
  /** Nothing was left. */
  | { readonly why: 'findings'; readonly findings: readonly Finding[] }
  | { readonly why: 'no-file' | 'no-pack' | 'changed' | 'newer' | 'name' | 'there' };

type Refused = { readonly why: 'no-pack' | 'changed' | 'newer' | 'name' };
type Listed = { readonly entries: readonly ZipEntry[]; readonly manifest: Manifest };
/** The open file, and how many bytes it has. */
type Source = { readonly file: FileHandle; readonly size: number };

async function readAt({ file }: Source, at: number, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  const { bytesRead } = await file.read(bytes, 0, size, at);
  return bytes.subarray(0, bytesRead);
}

/** A directory that ends the file and lists it without a gap; null for any other. */
async function readDirectory(source: Source): Promise<readonly ZipEntry[] | null> {
  const { size } = source;
  if (size < endSize) return null;
  const last = await readAt(source, size - endSize, endSize);
  const end = parseEnd(last);
  const isOurs = sameBytes(endRecord(end.count, end.size, end.offset), last);
  if (!isOurs || end.offset + end.size + endSize !== size || end.count > limits.files + 1)
    return null;
  const entries = parseCentral(await readAt(source, end.offset, end.size), end.count);
  const filled = entries?.reduce((sum, one) => sum + localRecord(one).length + one.size, 0);
  return filled === end.offset ? entries : null;
}

const isGoodName = (name: string): boolean => {
  const steps = name.split('/');
  return (
    steps.length <= limits.depth &&
    steps.every((step) => step !== '' && !step.startsWith('.') && nameTrouble(step) === null)
  );
};

/** A name may be a file or a folder of others, and not both. */
const isFolderToo = (names: readonly string[]): boolean =>
  names.some((name) => names.some((other) => other.startsWith(`${name}/`)));

const namesIn = ({ files }: Manifest): readonly string[] => files.map(({ name }) => name);

function isListed({ entries, manifest }: Listed): boolean {
  const names = entries.slice(1).map(({ name }) => name);
  const listed = namesIn(manifest);
  const ordered = inOrder(listed);
  return (
    names.length === listed.length &&
    names.every((name, at) => name === listed[at] && name === ordered[at])
  );
}

async function* filesOf(
  source: Source,
  entries: readonly ZipEntry[],
): AsyncGenerator<readonly [name: string, bytes: Buffer] | null> {
  let at = 0;
  for (const entry of entries) {
    const local = localRecord(entry);
    const head = await readAt(source, at, local.length);
    const bytes = await readAt(source, at + local.length, entry.size);
    const isWhole = sameBytes(head, local) && bytes.length === entry.size;
    yield isWhole && crc32(bytes) === entry.crc ? [entry.name, bytes] : null;
    at += local.length + entry.size;
  }
}

/** Names that can be a folder's and its files', each once on every machine. */
function areGoodNames({ name, files }: Manifest): boolean {
  const names = files.map((file) => file.name);
  return (
    !name.includes('/') &&
    [...names, name].every(isGoodName) &&
    sameNames(names).length === 0 &&
    !isFolderToo(names)
  );
}

async function readManifest(
  source: Source,
  entries: readonly ZipEntry[],
): Promise<Manifest | Refused> {
  const [first] = entries;
  if (first?.name !== manifestName || first.size > limits.table) return { why: 'no-pack' };
  const { value: read } = await filesOf(source, [first]).next();
  if (!read) return { why: 'changed' };
  const manifest = parseManifest(read[1]);
  if (!('why' in manifest)) return manifest;
  return { why: manifest.why === 'newer' ? 'newer' : 'no-pack' };
}

async function list(source: Source): Promise<Listed | Refused> {
  const entries = await readDirectory(source);
  if (!entries) return { why: 'no-pack' };
  if (entries.some(({ size }) => size > limits.film)) return { why: 'changed' };
  const manifest = await readManifest(source, entries);
  if ('why' in manifest) return manifest;
  if (!isListed({ entries, manifest })) return { why: 'changed' };
  return areGoodNames(manifest) ? { entries, manifest } : { why: 'name' };
}

/** Writes all files into a folder of its own; false where one is not what the list says. */
async function writeFiles(source: Source, listed: Listed, into: string): Promise<boolean> {
  const hashes = new Map(listed.manifest.files.map(({ name, sha256 }) => [name, sha256]));
  for await (const read of filesOf(source, listed.entries)) {
    if (read === null) return false;
    const [name, bytes] = read;
    if (name === manifestName) continue;
    if (sha256Of(bytes) !== hashes.get(name)) return false;
    const place = join(into, name);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes, { flag: 'wx', flush: true });
  }
  return true;
}

/** An empty folder may be there already, and nothing else. */
async function takePlace(made: string, folder: string): Promise<boolean> {
  await rmdir(folder).catch(() => {});
  return rename(made, folder).then(
    () => true,
    () => false,
  );
}

async function unpack(source: Source, folder: string): Promise<Unpacked> {
  const listed = await list(source);
  if ('why' in listed) return listed;
  const { manifest } = listed;
  const made = join(dirname(folder), `.${basename(folder)}.${process.pid}.new`);
  await mkdir(made);
  try {
    if (!(await writeFiles(source, listed, made))) return { why: 'changed' };
    const findings = await findWrong(made);
    if (findings.some(({ severity }) => severity === 'error')) return { why: 'findings', findings };
    if (!(await takePlace(made, folder))) return { why: 'there' };
    const files = manifest.files.length;
    return { name: manifest.name, hash: hashOf(manifest), files, findings };
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Unpacks a pack file into a folder that there is not yet, once all of it was looked at. Rejects where the disk does not let it. */
export async function openPackFile(file: string, folder: string): Promise<Unpacked> {
  const opened = await openInParts(file, 2 * limits.all).catch(() => null);
  if (!opened) return { why: 'no-file' };
  try {
    return await unpack(opened, resolve(folder));
  } finally {
    await opened.file.close();
  }
}
