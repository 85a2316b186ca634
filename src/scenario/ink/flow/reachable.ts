import '../load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import { Path } from 'inkjs/engine/Path';
import { PushPopType } from 'inkjs/engine/PushPop';
import { graphOf } from './flow-graph.ts';
import type { FlowGraph } from './flow-graph.ts';
import { objectsIn } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';

type Reaches = (path: string) => boolean;

/** Whether any way leads to a path of the compiled story, whatever its conditions say: where none does, none can. */
export function reachableIn(tree: StoryTree): Reaches {
  const graph = graphOf(tree);
  const declared = tree.root.namedContent.get('global decl');
  const starts = [tree.root, ...(declared instanceof Container ? [declared] : [])];
  const reached = new Set(starts.map((container) => graph.nodeOf(container, 0)));
  for (const node of reached) for (const to of graph.edges[node] ?? []) reached.add(to);
  return reachesIn(tree, graph, reached);
}

/** Whether any way leads there from one of these paths, also out of a tunnel that was entered before. */
export function reachableFrom(tree: StoryTree, paths: readonly string[]): Reaches {
  const graph = graphOf(tree);
  const starts = paths.map((path) => nodesAt(tree.root, path, graph)[0] ?? -1);
  if (paths.includes('') || starts.includes(-1)) return reachableIn(tree);
  const reached = new Set(starts);
  for (const node of reached) {
    for (const to of graph.edges[node] ?? []) reached.add(to);
    if (node === graph.anywhere) for (const to of returnsIn(tree, graph)) reached.add(to);
  }
  return reachesIn(tree, graph, reached);
}

/** Where tunnels come back to: whoever is in one may leave it there. */
function* returnsIn({ root }: StoryTree, { nodeOf }: FlowGraph): Generator<number> {
  for (const object of objectsIn(root)) {
    const { parent } = object;
    const isTunnel = object instanceof Divert && object.stackPushType === PushPopType.Tunnel;
    if (isTunnel && parent instanceof Container)
      yield nodeOf(parent, parent.content.indexOf(object) + 1);
  }
}

const reachesIn =
  ({ root }: StoryTree, graph: FlowGraph, reached: ReadonlySet<number>): Reaches =>
  (path) => {
    const nodes = nodesAt(root, path, graph);
    return nodes.length === 0 || nodes.some((node) => reached.has(node));
  };

/** The place of an object; of a container its beginning and all within, as a way may lead past the beginning. */
function nodesAt(root: Container, path: string, graph: FlowGraph): readonly number[] {
  const object = root.ContentAtPath(new Path(path)).correctObj;
  if (object instanceof Container) return nodesWithin(object, graph);
  const parent = object?.parent;
  return object && parent instanceof Container
    ? [graph.nodeOf(parent, parent.content.indexOf(object))]
    : [];
}

function nodesWithin(container: Container, graph: FlowGraph): readonly number[] {
  const inside = [...container.content, ...container.namedContent.values()];
  return [
    graph.nodeOf(container, 0),
    ...container.content.map((_, index) => graph.nodeOf(container, index)),
    ...inside.flatMap((object) => (object instanceof Container ? nodesWithin(object, graph) : [])),
  ];
}
