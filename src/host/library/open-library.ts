import { contentHash } from '../../scenario/content-hash.ts';
import type { Figures } from '../../scenario/figures/figures.ts';
import { listPacks, readPack } from '../packs.ts';
import type { ListedPack } from '../packs.ts';
import { openCounting } from './open-counting.ts';
import type { Counting } from './open-counting.ts';

export type Library = {
  /** What is counted by now, without what cannot be played, and how many stories are not; these are counted from now on. */
  readonly look: () => Promise<{ readonly stories: readonly Figures[]; readonly waiting: number }>;
  readonly close: () => void;
};

type Wanted = { readonly folder: string; readonly words: string };

/** Counts the stories of a folder for whoever asks, one after another, and each again only once its words have changed. */
export function openLibrary(stories: string, open: () => Counting = openCounting): Library {
  const known = new Map<string, Figures | null>();
  const wanted = new Map<string, Wanted>();
  let counting: Counting | null = null;

  const countAll = async (): Promise<void> => {
    for (const [folder, { words }] of wanted) {
      counting = open();
      known.set(words, await counting.count(folder));
      counting.close();
      wanted.delete(folder);
    }
    counting = null;
  };

  return {
    look: async () => {
      const { packs } = await listPacks(stories);
      const own = packs.filter(({ retoldIn }) => retoldIn === undefined);
      const read = await Promise.all(
        own.map(async (pack) => ({ pack, words: await wordsOf(pack) })),
      );
      for (const { pack, words } of read)
        if (!known.has(words)) wanted.set(pack.folder, { folder: pack.folder, words });
      if (wanted.size > 0 && counting === null) void countAll();
      const counted = read.filter(({ words }) => known.has(words));
      return {
        stories: counted.flatMap(({ words }) => known.get(words) ?? []),
        waiting: read.length - counted.length,
      };
    },
    close: () => counting?.close(),
  };
}

/** Everything that is counted of it; pictures and recordings by their names. */
async function wordsOf({ folder }: ListedPack): Promise<string> {
  const pack = await readPack(folder, undefined, { depth: 'texts', seen: new Map() }).catch(
    () => null,
  );
  const { files = {}, strings = {}, voices = {}, voiceNotes = {} } = pack ?? {};
  return contentHash([
    ['folder', folder],
    ...Object.entries(files),
    ['beside', JSON.stringify([strings, voices, voiceNotes])],
  ]);
}
