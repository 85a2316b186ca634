import '../load-inkjs.ts';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import type { Path } from 'inkjs/engine/Path';
import { DivertTargetValue, IntValue, ListValue, VariablePointerValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { countRead } from './count-read.ts';
import type { CountRead } from './count-read.ts';
import type { StoryTree } from '../story-tree.ts';

/** Something a story may still ask about; two states that agree on every such fact go on alike. */
export type Fact =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'visits'; readonly of: Container; readonly read: CountRead }
  | { readonly kind: 'turns-since'; readonly of: Container; readonly read: CountRead }
  /** What a shuffle has already dealt in the round it is in. */
  | { readonly kind: 'dealt'; readonly of: Container }
  | { readonly kind: 'turn' }
  | { readonly kind: 'chance' };

/** Where a story can go from each place in its content, and what it asks there. It may name too much, never too little. */
export type FlowGraph = {
  /** The node of a place: `index` may be one past the end. */
  readonly nodeOf: (container: Container, index: number) => number;
  readonly edges: readonly (readonly number[])[];
  readonly reads: readonly (readonly Fact[])[];
  /** From here a story may go wherever a stored target may point. */
  readonly anywhere: number;
};

const commands = ControlCommand.CommandType;

type Place = { readonly container: Container; readonly index: number };

const known = new WeakMap<Container, FlowGraph>();

/** Many ask for it, and nobody writes into a tree. */
export function graphOf(tree: StoryTree): FlowGraph {
  const graph = known.get(tree.root) ?? makeGraph(tree);
  known.set(tree.root, graph);
  return graph;
}

function makeGraph(tree: StoryTree): FlowGraph {
  const { places, nodeOf } = numberPlaces(tree.root);
  const targets = collectTargets(places, tree.root);
  const seeds = setsSeed(places);
  const lists = listsIn(tree.root);
  const edges: number[][] = [];
  const reads: Fact[][] = [];
  for (const place of places) {
    edges.push(
      [...leave(place, { root: tree.root, nodeOf, targets, anywhere: places.length })].filter(
        (to) => to >= 0,
      ),
    );
    reads.push([...ask(place, { root: tree.root, targets, seeds, lists })]);
  }
  edges.push([...targets.stored].map((container) => nodeOf(container, 0)).filter((to) => to >= 0));
  reads.push([]);
  return { nodeOf, edges, reads, anywhere: places.length };
}

function listsIn({ namedContent }: Container): ReadonlySet<string> {
  const declared = namedContent.get('global decl');
  const content = declared instanceof Container ? declared.content : [];
  const names = content.flatMap((object, index) =>
    object instanceof VariableAssignment && content[index - 1] instanceof ListValue
      ? [object.variableName ?? '']
      : [],
  );
  return new Set(names);
}

const setsSeed = (places: readonly Place[]): boolean =>
  places.some(({ container, index }) => isCommand(container.content[index], commands.SeedRandom));

function numberPlaces(root: Container): {
  readonly places: readonly Place[];
  readonly nodeOf: FlowGraph['nodeOf'];
} {
  const first = new Map<Container, number>();
  const places: Place[] = [];
  const number = (container: Container): void => {
    if (first.has(container)) return;
    first.set(container, places.length);
    for (let index = 0; index <= container.content.length; index += 1)
      places.push({ container, index });
    for (const object of [...container.content, ...container.namedContent.values()]) {
      if (object instanceof Container) number(object);
    }
  };
  number(root);
  const nodeOf = (container: Container, index: number): number => {
    const start = first.get(container);
    const within = Math.min(Math.max(index, 0), container.content.length);
    return start === undefined ? -1 : start + within;
  };
  return { places, nodeOf };
}

type Targets = {
  /** Whose address is kept in a variable somewhere. */
  readonly stored: ReadonlySet<Container>;
  /** Where the text of a choice returns to, by the container that holds that text. */
  readonly returns: ReadonlyMap<Container, readonly Container[]>;
};

function collectTargets(places: readonly Place[], root: Container): Targets {
  const stored = new Set<Container>();
  const returns = new Map<Container, Container[]>();
  for (const { container, index } of places) {
    const object = container.content[index];
    if (!(object instanceof DivertTargetValue) || isOnlyCounted(container.content[index + 1]))
      continue;
    const target = containerAt(root, object.targetPath);
    if (!target) continue;
    const text = isReturn(object.targetPath)
      ? nextDivert(container, index)?.targetPointer.container
      : null;
    if (text) returns.set(text, [...(returns.get(text) ?? []), target]);
    else stored.add(target);
  }
  return { stored, returns };
}

const isReturn = (path: Path): boolean => /^\$r\d*$/.test(path.lastComponent?.name ?? '');

const nextDivert = (container: Container, from: number): Divert | undefined =>
  container.content
    .slice(from + 1)
    .find(
      (object) => object instanceof Divert && !object.hasVariableTarget && !object.isExternal,
    ) as Divert | undefined;

const isOnlyCounted = (next: InkObject | undefined): boolean =>
  next instanceof ControlCommand &&
  (next.commandType === commands.TurnsSince || next.commandType === commands.ReadCount);

function containerAt(root: Container, path: Path): Container | null {
  const { container, obj } = root.ContentAtPath(path);
  if (container) return container;
  return obj?.parent instanceof Container ? obj.parent : null;
}

type Leaving = {
  readonly root: Container;
  readonly nodeOf: FlowGraph['nodeOf'];
  readonly targets: Targets;
  readonly anywhere: number;
};

function* leave(place: Place, leaving: Leaving): Generator<number> {
  const { container, index } = place;
  const { nodeOf } = leaving;
  const object = container.content[index];
  if (object === undefined) yield* fallThrough(container, nodeOf);
  else if (object instanceof Divert) {
    yield* follow(object, container, leaving);
    if (mayGoOn(object, container.content[index - 1])) yield nodeOf(container, index + 1);
  } else {
    yield nodeOf(container, index + 1);
    if (object instanceof Container) yield nodeOf(object, 0);
    if (object instanceof ChoicePoint && object.choiceTarget) yield nodeOf(object.choiceTarget, 0);
    if (isCommand(object, commands.PopTunnel)) yield leaving.anywhere;
  }
}

/** At the end of a container a story goes on after it, where it stands inside another. */
function* fallThrough(container: Container, nodeOf: FlowGraph['nodeOf']): Generator<number> {
  const { parent } = container;
  if (!(parent instanceof Container)) return;
  const at = parent.content.indexOf(container);
  if (at >= 0) yield nodeOf(parent, at + 1);
}

function* follow(
  divert: Divert,
  from: Container,
  { root, nodeOf, targets, anywhere }: Leaving,
): Generator<number> {
  const returns = divert.variableDivertName === '$r' ? targets.returns.get(from) : undefined;
  if (returns) yield* returns.map((container) => nodeOf(container, 0));
  else if (divert.hasVariableTarget) yield anywhere;
  else if (divert.isExternal) {
    // What nobody outside has is asked of the story's own function of that name.
    const fallback = root.namedContent.get(divert.targetPathString ?? '');
    if (fallback instanceof Container) yield nodeOf(fallback, 0);
  } else {
    const { container, index } = divert.targetPointer;
    if (container) yield nodeOf(container, index);
  }
}

function mayGoOn(divert: Divert, before: InkObject | undefined): boolean {
  const comesBack = divert.isConditional || divert.pushesToStack || divert.isExternal;
  return comesBack || isCommand(before, commands.StartThread);
}

const isCommand = (object: InkObject | undefined, type: ControlCommand.CommandType): boolean =>
  object instanceof ControlCommand && object.commandType === type;

type Asking = {
  readonly root: Container;
  readonly targets: Targets;
  /** The story sets the seed of chance itself. */
  readonly seeds: boolean;
  /** Variables that hold lists: an empty list takes over what the one before it could hold. */
  readonly lists: ReadonlySet<string>;
};

function* ask({ container, index }: Place, asking: Asking): Generator<Fact> {
  const object = container.content[index];
  const assigned = object instanceof VariableAssignment ? (object.variableName ?? '') : '';
  if (asking.lists.has(assigned)) yield { kind: 'variable', name: assigned };
  else if (object instanceof VariablePointerValue)
    yield { kind: 'variable', name: object.variableName };
  else if (object instanceof VariableReference) yield readReference(object, container, index);
  else if (object instanceof ChoicePoint) yield* askOnce(object);
  else if (object instanceof Divert && object.variableDivertName !== null) {
    yield { kind: 'variable', name: object.variableDivertName };
  } else if (object instanceof ControlCommand)
    yield* askCommand(object, { container, index }, asking);
}

function* askOnce({ onceOnly, choiceTarget }: ChoicePoint): Generator<Fact> {
  if (onceOnly && choiceTarget)
    yield { kind: 'visits', of: choiceTarget, read: { kind: 'up-to', most: 1 } };
}

function readReference(object: VariableReference, container: Container, index: number): Fact {
  const of = object.containerForCount;
  return object.pathForCount && of
    ? { kind: 'visits', of, read: countRead(container, index) }
    : { kind: 'variable', name: object.name ?? '' };
}

function* askCommand(
  { commandType }: ControlCommand,
  place: Place,
  asking: Asking,
): Generator<Fact> {
  if (commandType === commands.Turns) yield { kind: 'turn' };
  else if (isChance(commandType)) {
    yield { kind: 'chance' };
    if (commandType === commands.SequenceShuffleIndex) yield { kind: 'dealt', of: place.container };
  } else if (commandType === commands.VisitIndex) {
    yield { kind: 'visits', of: place.container, read: visitIndexRead(place, asking.seeds) };
  } else if (commandType === commands.TurnsSince) {
    const read = countRead(place.container, place.index, 0);
    for (const of of countedAt(place, asking)) yield { kind: 'turns-since', of, read };
  } else if (commandType === commands.ReadCount) {
    for (const of of countedAt(place, asking))
      yield { kind: 'visits', of, read: { kind: 'whole' } };
  }
}

/** A shuffle asks how far it is in its round; in which round only where the seed is known. */
function visitIndexRead({ container, index }: Place, seeds: boolean): CountRead {
  const size = container.content[index + 1];
  const shuffled = isCommand(container.content[index + 2], commands.SequenceShuffleIndex);
  return shuffled && !seeds && size instanceof IntValue && (size.value ?? 0) > 0
    ? { kind: 'remainder', by: size.value ?? 1, less: 1 }
    : countRead(container, index, 1);
}

/** What a count by target is about: the target just before it, or any that is kept in a variable. */
function countedAt({ container, index }: Place, { root, targets }: Asking): Iterable<Container> {
  const before = container.content[index - 1];
  if (!(before instanceof DivertTargetValue)) return targets.stored;
  const of = containerAt(root, before.targetPath);
  return of ? [of] : [];
}

/** Commands whose result hangs on the seed. */
export function isChance(command: ControlCommand.CommandType): boolean {
  return [commands.Random, commands.ListRandom, commands.SequenceShuffleIndex].includes(command);
}
