import { join } from 'node:path';
import { openScenario } from '../../scenario/open-scenario.ts';
import type { TextEntry } from '../../scenario/strings/text-entry.ts';
import type { Unnamed } from '../../scenario/strings/story-texts.ts';
import { writeIds } from '../../scenario/strings/write-ids.ts';
import { replaceSource } from './open-pack.ts';
import type { OpenedPack } from './open-pack.ts';

export type NamedInSource = {
  /** How many texts now bear their name in the source. */
  readonly written: number;
  /** Those that could not be marked without changing what the story tells; they keep their names in `strings/ids.json`. */
  readonly left: readonly Unnamed[];
  /** Files that somebody changed meanwhile, and that were left alone. */
  readonly refused: readonly string[];
};

/** Writes names as `#id:` into the story's own files. What the story tells stays the same, or the name is not written. */
export async function nameInSource(named: OpenedPack, home: string): Promise<NamedInSource> {
  const { texts, pack } = named;
  const wanted = texts.unnamed.filter(({ kind }) => kind !== 'prompt');
  const { after, kept } = safely(
    named,
    wanted.filter(({ whole }) => whole),
  );
  const refused: string[] = [];
  for (const [file, text] of Object.entries(after)) {
    const before = pack.files[file] ?? '';
    if (text === before) continue;
    const isDone = await replaceSource(join(home, file), { before, after: text }).catch(
      () => false,
    );
    if (!isDone) refused.push(file);
  }
  const written = kept.filter(({ file }) => !refused.includes(file));
  const left = wanted.filter((one) => !written.includes(one));
  return { written: written.length, left, refused };
}

type Safe = { readonly after: Readonly<Record<string, string>>; readonly kept: readonly Unnamed[] };

/** Leaves out what would be told in another way, until all that is left is told as before. */
function safely({ texts, pack }: OpenedPack, wanted: readonly Unnamed[]): Safe {
  const before = bySource(texts.entries());
  let kept = wanted;
  for (let tries = 0; tries < mostTries && kept.length > 0; tries += 1) {
    const after = writeIds(pack.files, kept);
    const opened = openScenario({ ...pack, files: { ...pack.files, ...after } });
    const now = opened.texts;
    if (now) {
      const same = bySource(now.entries());
      const isSame =
        before.size === same.size && [...before].every(([id, text]) => same.get(id) === text);
      const fits = kept.filter(({ id }) => now.ownIds.has(id));
      if (isSame && fits.length === kept.length) return { after, kept };
      kept = isSame
        ? fits
        : kept.filter(({ id }) => isTold(id, before, same) && now.ownIds.has(id));
    } else {
      kept = [];
    }
  }
  return { after: {}, kept: [] };
}

const mostTries = 5;

const bySource = (entries: readonly TextEntry[]): ReadonlyMap<string, string> =>
  new Map(entries.map(({ id, source }) => [id, source]));

/** The text and all its wordings are what they were. */
function isTold(
  id: string,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): boolean {
  const own = [...before].filter(([one]) => one === id || one.startsWith(`${id}.`));
  return own.length > 0 && own.every(([one, text]) => now.get(one) === text);
}
