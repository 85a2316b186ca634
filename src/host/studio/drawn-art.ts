import { drawPack } from '../art/alone-art.ts';

/** Below this path the studio's frames fetch what was drawn of a story's own art, each under a name of what is in it. */
export const drawnAt = '/api/studio/art/';

/** A story's own people, places and pictures, as its author's frames show them. */
export type DrawnArt = {
  /** Draws them anew; where each is fetched, by the name under which scenes show it. */
  readonly draw: (folder: string) => Promise<Readonly<Record<string, string>>>;
  /** A piece by its path below `drawnAt`; null where nothing such was drawn. */
  readonly piece: (path: string) => string | null;
};

/** Only the last drawing of each story is kept, and in memory. */
export function openDrawnArt(): DrawnArt {
  const drawn = new Map<string, ReadonlyMap<string, string>>();
  return {
    draw: async (folder) => {
      const files = new Map<string, string>();
      const places = await drawPack(folder, files).catch(() => ({}));
      drawn.set(folder, files);
      return Object.fromEntries(
        Object.entries(places).map(([name, place]) => [name, `${drawnAt}${place}`]),
      );
    },
    piece: (path) => {
      const found = [...drawn.values()].find((files) => files.has(path));
      return found?.get(path) ?? null;
    },
  };
}
