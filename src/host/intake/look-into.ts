import { join } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import { limits } from '../../scenario/intake/limits.ts';
import { isFilm, lookAtFilm } from './look-at-film.ts';
import {
  lookAtMedia,
  mostBytes,
  strangerTrouble,
  tooLarge,
} from '../../scenario/intake/look-at-media.ts';
import { openSafely } from './open-safely.ts';
import { inFile, type Trouble } from '../../scenario/intake/trouble.ts';
import { walkFolder, type FolderFile } from './walk-folder.ts';

/** What may be read of a pack's folder, and why the rest may not. */
export type LookedInto = {
  /** Texts of the wanted names, as they stand. */
  readonly texts: Readonly<Record<string, string>>;
  /** All files that nothing was found against, texts or not. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
};

const mostOf = (path: string): number => (path.endsWith('.json') ? limits.table : limits.ink);

export type Looking = {
  /** How far in: pictures and sounds are opened too, or are only there. */
  readonly depth: 'media' | 'texts';
  /** What was seen before: of pictures and sounds only those are opened that were written since. */
  readonly seen?: Seen;
};

/** What was found against each picture and sound, by its place on the disk. */
export type Seen = Map<string, { readonly stamp: string; readonly trouble: Trouble | null }>;

/** Sounds and pictures that are held open at once: each may be as large as `limits` lets it. */
const atOnce = 4;

/** Looks into a folder that anybody may have made. Nothing in it is run, unpacked, followed or copied. Rejects where there is no folder. */
export async function lookInto(
  folder: string,
  isWanted: (path: string) => boolean,
  { depth, seen }: Looking = { depth: 'media' },
): Promise<LookedInto> {
  const { files, findings: walked } = await walkFolder(folder);
  const media = files.filter(({ path }) => depth === 'media' && !isWanted(path));
  const looks = await lookAtEach(folder, media, seen);
  const findings = [...walked];
  const texts: [string, string][] = [];
  const good: string[] = [];
  let letters = 0;
  const look = (file: FolderFile): Promise<string | Trouble> | Trouble | null =>
    isWanted(file.path) ? readText(folder, file) : (looks.get(file.path) ?? null);
  for (const file of files) {
    const found = await look(file);
    if (typeof found === 'string') {
      letters += found.length;
      if (letters > limits.texts) {
        findings.push(inFile(file.path, tooLarge(letters, limits.texts)));
        break;
      }
      texts.push([file.path, found]);
    }
    if (typeof found !== 'string' && found !== null)
      findings.push({ ...inFile(file.path, found), severity: severityOf(found) });
    if (isUsable(found)) good.push(file.path);
  }
  return { texts: Object.fromEntries(texts), files: good, findings };
}

async function lookAtEach(
  folder: string,
  files: readonly FolderFile[],
  seen: Seen = new Map(),
): Promise<ReadonlyMap<string, Trouble | null>> {
  const looks = new Map<string, Trouble | null>();
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      const [place, { stamp }] = [join(folder, file.path), file];
      const before = seen.get(place);
      const trouble = before?.stamp === stamp ? before.trouble : await lookAt(folder, file);
      seen.set(place, { stamp, trouble });
      looks.set(file.path, trouble);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return looks;
}

/** Some browsers play what others cannot. */
const isUsable = (found: string | Trouble | null): boolean =>
  found === null || typeof found === 'string' || found.code === 'film-coding';

/** What lies there unread harms nobody. */
const severityOf = (trouble: Trouble): Finding['severity'] =>
  isUsable(trouble) || ['file-unknown', 'file-packed'].includes(trouble.code) ? 'warning' : 'error';

async function readText(folder: string, { path, size }: FolderFile): Promise<string | Trouble> {
  const most = mostOf(path);
  const bytes = size > most ? null : await openSafely(join(folder, path), most);
  return bytes?.toString('utf8') ?? tooLarge(size, most);
}

async function lookAt(folder: string, { path, size }: FolderFile): Promise<Trouble | null> {
  const most = mostBytes(path);
  if (most === null) return strangerTrouble(path);
  if (size <= most && isFilm(path)) return lookAtFilm(join(folder, path));
  const bytes = size > most ? null : await openSafely(join(folder, path), most);
  return bytes ? lookAtMedia(path, bytes) : tooLarge(size, most);
}
