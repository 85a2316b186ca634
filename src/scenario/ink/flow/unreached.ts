import '../load-inkjs.ts';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { graphOf } from './flow-graph.ts';
import type { FlowGraph } from './flow-graph.ts';
import { flowOf } from './flow-path.ts';
import { flowNames } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';

export type Unreached = {
  /** Knots, stitches and functions that nothing leads to, each with those that only it leads to. */
  readonly flows: readonly { readonly name: string; readonly behind: readonly string[] }[];
  /** Where content begins that comes after something that always leads away. */
  readonly pieces: readonly Piece[];
};

export type Piece = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: 'text' | 'choice' | 'logic';
};

type Found = Piece & { readonly isReached: boolean; readonly flow: string };

/** What no way of the story leads to, whatever its conditions say. */
export function findUnreached(tree: StoryTree): Unreached {
  const graph = withoutShortcuts(graphOf(tree), tree);
  const reached = reachedFrom(startsOf(tree, graph), graph);
  const gone = flowNames(tree).filter((name) => !isEntered(tree, name, { graph, reached }));
  const goneNames = new Set(gone);
  const found = piecesOf(tree, { graph, reached }).toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  const pieces = found.filter(
    (piece, index) =>
      !piece.isReached && !isInside(piece.flow, goneNames) && startsRun(found, index),
  );
  return { flows: gatherFlows(gone, tree, graph), pieces };
}

/** The graph may step over a container; a story always goes in, and comes out where the container ends. */
function withoutShortcuts(graph: FlowGraph, { root }: StoryTree): FlowGraph {
  const { nodeOf } = graph;
  const edges = [...graph.edges];
  for (const container of containersIn(root)) {
    for (const [index, object] of container.content.entries()) {
      const node = nodeOf(container, index);
      const inside = object instanceof Container ? nodeOf(object, 0) : -1;
      if (inside >= 0) edges[node] = (edges[node] ?? []).filter((to) => to === inside);
    }
  }
  return { ...graph, edges };
}

function* containersIn(container: Container): Generator<Container> {
  yield container;
  const inside = new Set([...container.content, ...container.namedContent.values()]);
  for (const object of inside) if (object instanceof Container) yield* containersIn(object);
}

type Reached = { readonly graph: FlowGraph; readonly reached: ReadonlySet<number> };

function startsOf({ root }: StoryTree, { nodeOf }: FlowGraph): readonly number[] {
  const declared = root.namedContent.get('global decl');
  return [nodeOf(root, 0), ...(declared instanceof Container ? [nodeOf(declared, 0)] : [])];
}

function reachedFrom(starts: readonly number[], { edges }: FlowGraph): Set<number> {
  const reached = new Set(starts);
  for (const node of reached) for (const to of edges[node] ?? []) reached.add(to);
  return reached;
}

function containerOf({ root }: StoryTree, name: string): Container | null {
  let here: Container | null = root;
  for (const part of name.split('.')) {
    const next: unknown = here?.namedContent.get(part);
    here = next instanceof Container ? next : null;
  }
  return here;
}

/** A knot counts as reached where any of its stitches or labels is. */
function isEntered(tree: StoryTree, name: string, { graph, reached }: Reached): boolean {
  const container = containerOf(tree, name);
  return container === null || nodesOf(container, graph).some((node) => reached.has(node));
}

function nodesOf(container: Container, { nodeOf }: FlowGraph): readonly number[] {
  const inside = [...container.content, ...container.namedContent.values()].flatMap((object) =>
    object instanceof Container
      ? nodesOf(object, { nodeOf, edges: [], reads: [], anywhere: -1 })
      : [],
  );
  return [...container.content.map((_, index) => nodeOf(container, index)), ...inside];
}

const isInside = (flow: string, gone: ReadonlySet<string>): boolean =>
  gone.has(flow) || gone.has(flow.split('.')[0] ?? '');

/** Only the outermost of what is gone: a knot that leads to others stands for them. */
function gatherFlows(
  gone: readonly string[],
  tree: StoryTree,
  graph: FlowGraph,
): Unreached['flows'] {
  const outer = gone.filter(
    (name) => !name.includes('.') || !gone.includes(name.split('.')[0] ?? ''),
  );
  const leadsTo = new Map(outer.map((name) => [name, flowsFrom(name, outer, { tree, graph })]));
  const said = new Set<string>();
  const heads: { name: string; behind: string[] }[] = [];
  const isLedTo = (name: string): boolean =>
    outer.some((other) => other !== name && leadsTo.get(other)?.has(name) === true);
  for (const name of [...outer.filter((one) => !isLedTo(one)), ...outer]) {
    if (said.has(name)) continue;
    const behind = [...(leadsTo.get(name) ?? [])].filter((one) => one !== name && !said.has(one));
    for (const one of [name, ...behind]) said.add(one);
    heads.push({ name, behind });
  }
  return heads;
}

function flowsFrom(
  name: string,
  among: readonly string[],
  { tree, graph }: { readonly tree: StoryTree; readonly graph: FlowGraph },
): ReadonlySet<string> {
  const container = containerOf(tree, name);
  const reached = reachedFrom(container ? nodesOf(container, graph) : [], graph);
  return new Set(among.filter((other) => isEntered(tree, other, { graph, reached })));
}

function piecesOf({ root }: StoryTree, { graph, reached }: Reached): Found[] {
  const found: Found[] = [];
  for (const container of containersIn(root)) {
    let inTag = false;
    for (const [index, object] of container.content.entries()) {
      if (object instanceof ControlCommand) inTag = staysInTag(object, inTag);
      const kind = inTag ? null : kindOf(object);
      const at = object.debugMetadata;
      if (kind !== null && at && at.fileName !== null) {
        found.push({
          file: at.fileName,
          line: at.startLineNumber,
          column: at.startCharacterNumber,
          kind,
          isReached: reached.has(graph.nodeOf(container, index)),
          flow: flowOf(object.path.toString()),
        });
      }
    }
  }
  return found;
}

function staysInTag({ commandType }: ControlCommand, before: boolean): boolean {
  if (commandType === ControlCommand.CommandType.BeginTag) return true;
  return commandType === ControlCommand.CommandType.EndTag ? false : before;
}

function kindOf(object: InkObject): Piece['kind'] | null {
  if (object instanceof StringValue) return (object.value ?? '').trim() === '' ? null : 'text';
  if (object instanceof ChoicePoint) return 'choice';
  return object instanceof VariableAssignment && !object.isNewDeclaration ? 'logic' : null;
}

/** The first of pieces that nobody reaches, one below the other. */
function startsRun(found: readonly Found[], index: number): boolean {
  const [before, here] = [found[index - 1], found[index]];
  return before?.isReached !== false || before.flow !== here?.flow || before.file !== here.file;
}
