import './load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { Path } from 'inkjs/engine/Path';
import { graphOf } from './flow-graph.ts';
import type { StoryTree } from './story-tree.ts';

/** Whether any way leads to a path of the compiled story, whatever its conditions say: where none does, none can. */
export function reachableIn(tree: StoryTree): (path: string) => boolean {
  const { edges, nodeOf } = graphOf(tree);
  const reached = new Set([nodeOf(tree.root, 0)]);
  const declared = tree.root.namedContent.get('global decl');
  if (declared instanceof Container) reached.add(nodeOf(declared, 0));
  for (const node of reached) for (const to of edges[node] ?? []) reached.add(to);
  return (path) => {
    const node = nodeAt(tree.root, path, nodeOf);
    return node < 0 || reached.has(node);
  };
}

function nodeAt(
  root: Container,
  path: string,
  nodeOf: (container: Container, index: number) => number,
): number {
  const object = root.ContentAtPath(new Path(path)).correctObj;
  if (object === null) return -1;
  if (object instanceof Container) return nodeOf(object, 0);
  const { parent } = object;
  return parent instanceof Container ? nodeOf(parent, parent.content.indexOf(object)) : -1;
}
