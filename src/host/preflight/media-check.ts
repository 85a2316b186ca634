import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackCard } from '../pack-store.ts';
import { check, type Check } from './check.ts';

/** Files that cannot be opened, or hold nothing. */
async function unreadable(folder: string): Promise<readonly string[]> {
  const inside = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = inside.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const bad: string[] = [];
  for (const file of files) if (!(await holdsSomething(file))) bad.push(file);
  return bad;
}

async function holdsSomething(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    return (await file.read(Buffer.alloc(1), 0, 1, 0)).bytesRead === 1;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** Whether every picture and sound that the story asks for is there, and every one that comes with the program can be read. */
export async function checkMedia(
  pack: PackCard | null,
  folders: readonly string[],
): Promise<Check> {
  const bad = (await Promise.all(folders.map(unreadable))).flat();
  const [first] = bad;
  if (first !== undefined)
    return check('media', ['look', 'unreadable'], { count: bad.length, file: first });
  if (!pack) return check('media', ['unknown', 'unchosen']);
  const wrong = pack.findings.filter(({ code }) => /^(?:media|svg|file)-/.test(code));
  const [finding] = wrong;
  const values = { story: pack.title, count: wrong.length };
  if (!finding) return check('media', ['good', 'all'], values);
  return check('media', ['look', 'missing'], {
    ...values,
    what: `${finding.file}: ${finding.what}`,
  });
}
