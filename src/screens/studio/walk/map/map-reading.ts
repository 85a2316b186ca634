import type { Sources } from '../../../../scenario/scenario.ts';
import { layMap, type Layout } from './lay-map.ts';
import { readStoryMap, type StoryMap } from './story-map.ts';

export type ToMap = {
  readonly turn: number;
  readonly files: Sources;
  /** The file that the story begins in; null where none can be meant. */
  readonly main: string | null;
};
export type LaidMap = { readonly map: StoryMap; readonly layout: Layout };
export type FromMap = LaidMap & { readonly turn: number };

const frameOf = ({ nodes, edges }: StoryMap): string =>
  JSON.stringify([nodes.map(({ path }) => path), edges.map(({ from, to }) => [from, to])]);

/** Reads one version after another; where nothing leads elsewhere than before, all stays where it lies. */
export function openMapReading(): (asked: ToMap) => FromMap {
  let known: { readonly frame: string; readonly layout: Layout } | null = null;
  return ({ turn, files, main }) => {
    const map = readStoryMap(files, main);
    const frame = frameOf(map);
    if (known?.frame !== frame) known = { frame, layout: layMap(map) };
    return { turn, map, layout: known.layout };
  };
}
