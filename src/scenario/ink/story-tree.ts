import './load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import type { ListDefinition } from 'inkjs/engine/ListDefinition';
import type { InkObject } from 'inkjs/engine/Object';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { parseInkJson } from './mend-json.ts';
import { Story } from './mended-story.ts';

/** A compiled story that any number of readers share; nobody writes into it. */
export type StoryTree = {
  readonly root: Container;
  readonly lists: ListDefinition[] | null;
  /** Functions the story expects from outside and has no fallback for. */
  readonly missingExternals: readonly string[];
};

export function treeOf(story: Story): StoryTree {
  const root = story.mainContentContainer;
  const names = new Set<string>();
  for (const object of objectsIn(root)) {
    if (object instanceof Divert && object.isExternal && object.targetPathString !== null) {
      names.add(object.targetPathString);
    }
  }
  return {
    root,
    lists: story.listDefinitions?.lists ?? null,
    missingExternals: [...names].filter((name) => !root.namedContent.has(name)),
  };
}

/** Reads the JSON that an Ink compiler writes, so that a page can play without one. Throws for anything else. */
export function parseTree(json: string): StoryTree {
  return treeOf(new Story(parseInkJson(json)));
}

/** The JSON that `parseTree` reads. */
export function makeTreeJson(tree: StoryTree): string {
  return new Story(tree.root, tree.lists).ToJson() ?? '';
}

/** Everything in the tree, containers before what they hold. */
export function* objectsIn(container: Container): Generator<InkObject> {
  yield container;
  const seen = new Set<unknown>();
  for (const object of container.content) {
    seen.add(object);
    if (object instanceof Container) yield* objectsIn(object);
    else yield object;
  }
  for (const named of container.namedContent.values()) {
    if (named instanceof Container && !seen.has(named)) yield* objectsIn(named);
  }
}

/** The story's global variables. */
export function variableNames({ root }: StoryTree): readonly string[] {
  const declared = root.namedContent.get('global decl');
  if (!(declared instanceof Container)) return [];
  return declared.content.flatMap((object) =>
    object instanceof VariableAssignment && object.variableName !== null
      ? [object.variableName]
      : [],
  );
}

/** Its knots, and their stitches as `knot.stitch`. */
export function flowNames({ root }: StoryTree): readonly string[] {
  const inside = (container: Container): readonly string[] =>
    [...(container.namedOnlyContent?.keys() ?? [])].filter((name) => name !== 'global decl');
  return inside(root).flatMap((knot) => {
    const container = root.namedContent.get(knot);
    const stitches = container instanceof Container ? inside(container) : [];
    return [knot, ...stitches.map((stitch) => `${knot}.${stitch}`)];
  });
}
