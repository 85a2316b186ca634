import { createHash } from 'node:crypto';
import { openStory } from '../../scenario/open-story.ts';
import { listPacks, readPack, worldFolder } from '../packs.ts';
import { allArts, drawArts, nameOfArt } from './copy-art.ts';

/** What whoever plays alone, with no host, needs of packs' own art. */
export type AloneArt = {
  /** By pack, and below that by the name under which scenes show it: a folder of `alone/art`. */
  readonly index: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By path below `alone/art`. */
  readonly files: ReadonlyMap<string, string>;
};

/** Draws the own art of every pack in a folder of stories, under names of what is in it. */
export async function drawAloneArt(stories: string): Promise<AloneArt> {
  const { packs } = await listPacks(stories);
  const files = new Map<string, string>();
  const index: Record<string, Readonly<Record<string, string>>> = {};
  for (const { name, folder } of packs.filter(({ retoldIn }) => retoldIn === undefined)) {
    const named = await drawPack(folder, files);
    if (Object.keys(named).length > 0) index[name] = named;
  }
  return { index, files };
}

/** Draws the own art of one pack; its files are added to those that there are. */
export async function drawPack(
  folder: string,
  files: Map<string, string>,
): Promise<Readonly<Record<string, string>>> {
  const { findings: _, ...read } = await readPack(folder, undefined, { depth: 'texts' });
  const { scenario } = openStory(read);
  if (scenario === null) return {};
  const { own, world } = scenario.pack;
  const arts = allArts(own, read.ownMedia ?? []);
  const drawn = await drawArts(arts, { pack: folder, world: worldFolder(folder, world) });
  const named = [...drawn].map(([key, drawing]) => {
    const told = JSON.stringify({ name: nameOfArt(key, arts[key]), ...drawing?.told });
    const pieces = Object.entries(drawing?.files ?? {});
    const place = createHash('sha256')
      .update(JSON.stringify([told, pieces]))
      .digest('hex')
      .slice(0, 16);
    for (const [piece, text] of pieces) files.set(`${place}/${piece}.svg`, text);
    files.set(`${place}/told.json`, told);
    const shown = drawing?.files['face'] ?? drawing?.files['whole'];
    if (shown !== undefined) files.set(`${place}.svg`, shown);
    return [key, place] as const;
  });
  return Object.fromEntries(named);
}
