import { nodesIn } from '../../ink/compiling/outline.ts';
import type { InkNode, NodeKind } from '../../ink/compiling/outline.ts';
import type { FindTraps, Trap, Written } from './trap.ts';

type Use = { declared: InkNode[]; read: number; set: number };

/** Names that nothing uses, one finding for each file and kind. */
export const nameTraps: FindTraps = (written) => {
  const uses = usesIn(written.outline);
  const known = new Set(readElsewhere(written));
  const is = (name: string): boolean => known.has(name);
  const unused = pick(uses, (name, { read, set }) => read === 0 && set === 0 && !is(name));
  const neverRead = pick(uses, (name, { read, set }) => read === 0 && set > 0 && !is(name));
  return [
    ...perFile(unused, 'trap-unused', (names) => ({
      what: `Nothing uses ${names}.`,
      hint: 'Take it out, or check the spelling where it should be used.',
    })),
    ...perFile(neverRead, 'trap-never-read', (names) => ({
      what: `${names} is set, and nothing ever asks for it.`,
      hint: 'Take it out, or ask for it in a condition.',
    })),
    ...perFile(neverChanged(written.outline, uses, is), 'trap-never-changes', (names) => ({
      what: `${names} never changes, so what asks for it always comes out the same.`,
      hint: 'Set it somewhere with ~, or take the condition out.',
    })),
    ...unusedInFlows(written.outline),
  ];
};

/** Switches that authors turn by hand in the source. */
const byHand = /debug|test|cheat|version/i;

function neverChanged(
  outline: InkNode,
  uses: ReadonlyMap<string, Use>,
  isKnown: (name: string) => boolean,
): readonly InkNode[] {
  const asked = new Set<string>();
  const handed = new Set<string>();
  for (const node of nodesIn(outline)) {
    if (isCondition(node)) for (const name of namesAmong(nodesIn(node))) asked.add(name);
    const isCall = node.kind === 'call' || node.kind === 'divert';
    if (isCall) for (const name of namesAmong(node.children)) handed.add(name);
  }
  return pick(uses, (name, { set, declared }) => {
    const isFixed = set === 0 && asked.has(name) && !handed.has(name);
    return isFixed && declared[0]?.kind === 'variable' && !isKnown(name) && !byHand.test(name);
  });
}

const namesAmong = (nodes: Iterable<InkNode>): readonly string[] =>
  [...nodes].flatMap(({ kind, name }) => (kind === 'name' ? [name] : []));

/** What decides which branch is told, or whether a choice is offered. */
function isCondition({ kind, parent }: InkNode): boolean {
  const isExpression = ['name', 'binary', 'unary', 'call'].includes(kind);
  return isExpression && ['conditional', 'branch', 'choice'].includes(parent?.kind ?? '');
}

/** What the room, the pack or the walk reads without the story asking. */
function readElsewhere({ pack, outline }: Written): readonly string[] {
  const tagged = nodesIn(outline).flatMap(({ kind, name }) =>
    kind === 'text' ? [/^\s*say-it-back\s*:\s*(\w+)/i.exec(name)?.[1] ?? ''] : [],
  );
  const brought = Object.values(pack.injects).map(({ sets }) => sets);
  return ['cut', ...Object.keys(pack.meters), ...brought, ...tagged];
}

const globals: readonly NodeKind[] = ['variable', 'constant'];

function usesIn(outline: InkNode): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const node of nodesIn(outline)) {
    if (!globals.includes(node.kind)) continue;
    const use = uses.get(node.name) ?? { declared: [], read: 0, set: 0 };
    use.declared.push(node);
    uses.set(node.name, use);
  }
  for (const node of nodesIn(outline)) count(node, uses);
  return uses;
}

function count({ kind, name }: InkNode, uses: ReadonlyMap<string, Use>): void {
  const first = name.split('.')[0] ?? name;
  const use = uses.get(first);
  if (!use) return;
  if (kind === 'name' || kind === 'divert' || kind === 'list-value') use.read += 1;
  else if (kind === 'set' || kind === 'step') use.set += 1;
}

function pick(
  uses: ReadonlyMap<string, Use>,
  fits: (name: string, use: Use) => boolean,
): readonly InkNode[] {
  return [...uses].flatMap(([name, use]) => (fits(name, use) ? use.declared.slice(0, 1) : []));
}

const isWorld = (file: string): boolean => /(^|\/)world\.ink$/.test(file);

/** A world declares names for every story that is told in it. */
function perFile(
  nodes: readonly InkNode[],
  code: string,
  say: (names: string) => Pick<Trap, 'what' | 'hint'>,
): readonly Trap[] {
  const files = new Set(nodes.map(({ place }) => place.file).filter((file) => !isWorld(file)));
  return [...files].flatMap((file) => {
    const here = nodes.filter(({ place }) => place.file === file);
    const [first] = here;
    return first ? [{ code, place: first.place, ...say(namesOf(here)) }] : [];
  });
}

const shown = 8;

function namesOf(nodes: readonly InkNode[]): string {
  const names = nodes.slice(0, shown).map(({ name, place }) => `"${name}" (line ${place.line})`);
  const more = nodes.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Temporary variables and parameters, knot by knot. */
function unusedInFlows(outline: InkNode): readonly Trap[] {
  const unused = nodesIn(outline).flatMap((flow) => {
    if (!['knot', 'stitch', 'function', 'story'].includes(flow.kind)) return [];
    const own = [...ownNodes(flow)];
    return own.filter(
      (node) => (node.kind === 'temp' || node.kind === 'parameter') && !isUsed(node, own),
    );
  });
  return perFile(unused, 'trap-unused-here', (names) => ({
    what: `Nothing in its knot asks for ${names}.`,
    hint: 'Take it out, or check the spelling where it should be used.',
  }));
}

/** A parameter by reference is used where it is set: that changes the variable outside. */
function isUsed(node: InkNode, own: readonly InkNode[]): boolean {
  const kinds = node.how === 'ref' ? [...readingKinds, 'set'] : readingKinds;
  return own.some(({ kind, name }) => kinds.includes(kind) && name.split('.')[0] === node.name);
}

const readingKinds: readonly string[] = ['name', 'divert', 'step', 'list-value'];

function* ownNodes(node: InkNode): Generator<InkNode> {
  for (const child of node.children) {
    if (['knot', 'stitch', 'function'].includes(child.kind)) continue;
    yield child;
    yield* ownNodes(child);
  }
}
