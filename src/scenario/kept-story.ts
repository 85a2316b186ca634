import { makeTreeJson, parseTree } from './ink/story-tree.ts';
import type { KeptStory, OpenedStory } from './open-story.ts';

/** As text; null where the story did not open from its own texts. */
export function makeKept({ story, findings }: OpenedStory): string | null {
  if (story === null) return null;
  const { tree, tags, written, told } = story;
  return JSON.stringify({ tree: makeTreeJson(tree), tags, written, told, findings });
}

/** Reads what `makeKept` made; throws for anything else that is no JSON or holds no tree. */
export function parseKept(text: string): KeptStory {
  const { tree, ...rest } = JSON.parse(text) as Omit<KeptStory, 'tree'> & { readonly tree: string };
  return { ...rest, tree: parseTree(tree) };
}
