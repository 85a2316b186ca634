import { drawOwn } from '../../../kit/draw-pack.ts';
import { parsePack } from '../../../scenario/parse-pack.ts';
import { parseWorld } from '../../../scenario/parse-world.ts';

export type ToDraw = {
  readonly pack: string;
  readonly world: string;
  readonly of: 'cast' | 'places';
  readonly key: string;
};

/** Pictures that lie over each other, as SVG; or the name of a picture of the program; null where neither is had. */
export type Drawn = { readonly layers: readonly string[] } | { readonly name: string } | null;

const story = { title: '', world: null, language: 'en', speakers: [] };

/** Somebody or a place of a pack as it would be drawn. Pictures that are files of the pack are not read. */
export function drawOf({ pack: text, world, of, key }: ToDraw): Drawn {
  const note = (): void => {};
  const pack = parsePack(text, { ...story, around: parseWorld(world, note) }, note);
  const name = of === 'cast' ? pack.cast[key.toLowerCase()]?.art : pack.places[key]?.backdrop;
  if (name === undefined) return null;
  const art = Object.hasOwn(pack.own, name) ? pack.own[name] : undefined;
  if (!art) return { name };
  const drawing = drawOwn(art, () => null);
  if (!drawing) return null;
  const { files } = drawing;
  const pieces = of === 'cast' ? [files['stand'], files['head-calm']] : [files['whole']];
  return { layers: pieces.filter((piece) => piece !== undefined) };
}
