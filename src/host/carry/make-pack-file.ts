import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Finding } from '../../scenario/finding.ts';
import { limits } from '../../scenario/intake/limits.ts';
import { lookInto } from '../intake/look-into.ts';
import { openSafely } from '../intake/open-safely.ts';
import { inFile } from '../../scenario/intake/trouble.ts';
import { walkFolder } from '../intake/walk-folder.ts';
import {
  hashOf,
  inOrder,
  makeManifest,
  manifestName,
  type ListedFile,
  type Manifest,
} from '../../scenario/carry/manifest.ts';
import {
  centralRecord,
  endRecord,
  localRecord,
  type ZipEntry,
} from '../../scenario/carry/zip-records.ts';
import { sha256Of } from './sha256-of.ts';

export type Packed =
  | { readonly hash: string; readonly files: number; readonly findings: readonly Finding[] }
  /** Nothing was made. */
  | { readonly why: 'findings'; readonly findings: readonly Finding[] }
  | { readonly why: 'there' | 'no-folder' };

const isText = (path: string): boolean => /\.(?:ink|ya?ml|json|md|txt|csv|po|vtt)$/.test(path);

/** All that is wrong with a folder before anything of it travels. */
export async function findWrong(folder: string): Promise<readonly Finding[]> {
  const { findings } = await lookInto(folder, isText);
  const { files } = await walkFolder(folder);
  const taken = files.filter(({ path }) => path === manifestName);
  return [
    ...findings,
    ...taken.map(({ path }) =>
      inFile(path, {
        code: 'file-name',
        what: 'A pack file has a list of this name itself.',
        hint: 'Give the file another name.',
      }),
    ),
  ];
}

async function readFile(folder: string, path: string): Promise<Buffer> {
  const bytes = await openSafely(join(folder, path), limits.film);
  if (bytes === null) throw new Error(`${path} cannot be read.`);
  return bytes;
}

async function listFolder(folder: string): Promise<Manifest> {
  const { files } = await walkFolder(folder);
  const listed: ListedFile[] = [];
  for (const name of inOrder(files.map(({ path }) => path)))
    listed.push({ name, sha256: sha256Of(await readFile(folder, name)) });
  return { name: basename(resolve(folder)), files: listed };
}

const entryOf = (name: string, bytes: Uint8Array): ZipEntry => ({
  name,
  size: bytes.length,
  crc: crc32(bytes),
});

async function write(out: FileHandle, folder: string, manifest: Manifest): Promise<void> {
  const central: Uint8Array[] = [];
  let offset = 0;
  const put = async (name: string, bytes: Uint8Array): Promise<void> => {
    const entry = entryOf(name, bytes);
    central.push(centralRecord(entry, offset));
    const local = localRecord(entry);
    await out.write(local);
    await out.write(bytes);
    offset += local.length + bytes.length;
  };
  await put(manifestName, makeManifest(manifest));
  for (const { name } of manifest.files) await put(name, await readFile(folder, name));
  const directory = Buffer.concat(central);
  await out.write(directory);
  await out.write(endRecord(central.length, directory.length, offset));
}

/** Packs a story's folder into a file that there is not yet. Rejects where the disk does not let it. */
export async function makePackFile(folder: string, file: string): Promise<Packed> {
  const findings = await findWrong(folder).catch(() => null);
  if (findings === null) return { why: 'no-folder' };
  if (findings.some(({ severity }) => severity === 'error')) return { why: 'findings', findings };
  const manifest = await listFolder(folder);
  const out = await open(file, 'wx').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  });
  if (out === null) return { why: 'there' };
  try {
    await write(out, folder, manifest);
    await out.sync();
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await out.close();
  }
  return { hash: hashOf(manifest), files: manifest.files.length, findings };
}
