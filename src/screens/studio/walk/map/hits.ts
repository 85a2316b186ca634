import type { StoryMap } from './story-map.ts';

const plain = (text: string): string => text.toLowerCase().replaceAll('_', ' ').trim();

/** The nodes whose name, or a choice that leads there, has these letters; none for none. */
export function hitsIn({ nodes, edges }: StoryMap, sought: string): readonly number[] {
  const letters = plain(sought);
  if (letters === '') return [];
  const chosen = new Set(
    edges
      .filter(({ words }) => words.some((one) => plain(one).includes(letters)))
      .map(({ to }) => to),
  );
  return nodes.flatMap(({ path }, node) =>
    plain(path).includes(letters) || chosen.has(node) ? [node] : [],
  );
}
