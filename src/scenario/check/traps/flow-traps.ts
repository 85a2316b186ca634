import { flowAround, flowKinds, nodesIn } from '../../ink/compiling/outline.ts';
import type { InkNode } from '../../ink/compiling/outline.ts';
import type { FindTraps, Trap, Written } from './trap.ts';

/** What nobody ever reaches, and where the story falls off its edge. */
export const flowTraps: FindTraps = (written) => [
  ...unreachedFlows(written),
  ...neverTold(written),
  ...halfEnds(written.outline),
  ...deepGathers(written.outline),
  ...elseBefore(written.outline),
];

function unreachedFlows({ outline, unreached }: Written): readonly Trap[] {
  const nodes = nodesIn(outline);
  const flows = new Map(
    nodes.filter(({ kind }) => flowKinds.includes(kind)).map((node) => [flowAround(node), node]),
  );
  const fallbacks = new Set(
    nodes.filter(({ kind }) => kind === 'external').map(({ name }) => name),
  );
  return unreached.flows.flatMap(({ name, behind }) => {
    const node = flows.get(name);
    if (!node || fallbacks.has(name)) return [];
    const isFunction = node.kind === 'function';
    const others = behind.filter((one) => flows.has(one) && !fallbacks.has(one));
    const more = others.length === 0 ? '' : `, nor to what only it leads to: ${listed(others)}`;
    return [
      {
        code: isFunction ? 'trap-function-unused' : 'trap-knot-unreached',
        place: node.place,
        what: isFunction
          ? `Nothing that is ever reached calls the function "${name}"${more}.`
          : `Nothing leads to "${name}"${more}.`,
        hint: isFunction
          ? `Take it out, or call it with ~ ${name}().`
          : `Write -> ${name} where it should begin, or take it out.`,
      },
    ];
  });
}

const listed = (names: readonly string[]): string =>
  names.length <= 5
    ? names.join(', ')
    : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;

function neverTold({ unreached }: Written): readonly Trap[] {
  return unreached.pieces.map((piece) => ({
    code: 'trap-never-told',
    place: piece,
    what: `Nobody ever reaches this ${piece.kind === 'choice' ? 'choice' : 'line'}: what stands above it always leads elsewhere.`,
    hint: 'Move it above the divert, or give the divert a condition.',
  }));
}

/** A knot whose last word is one condition that leads on, with nothing for when it is not true. */
function halfEnds(outline: InkNode): readonly Trap[] {
  const threads = new Set(
    nodesIn(outline)
      .filter(({ kind, how }) => kind === 'divert' && how === 'thread')
      .map(({ name }) => name),
  );
  return nodesIn(outline).flatMap((flow) => {
    const isThread = threads.has(flow.name) || threads.has(flowAround(flow));
    const last = isThread ? null : halfEndOf(flow);
    if (!last) return [];
    return [
      {
        code: 'trap-half-end',
        place: last.place,
        what: 'Where this condition is not true, the story stops with an error: nothing says where it goes on.',
        hint: 'Write -> and a knot below it, or a second branch: - else: -> knot.',
      },
    ];
  });
}

function halfEndOf(flow: InkNode): InkNode | null {
  if (flow.kind !== 'knot' && flow.kind !== 'stitch') return null;
  const weave = flow.children.find(({ kind }) => kind === 'weave');
  const last = weave ? lastOf(weave) : null;
  if (!weave || last?.kind !== 'conditional' || !leadsOnHalf(last)) return null;
  const offers = nodesIn(weave).some(({ kind, how }) => kind === 'choice' || how === 'thread');
  return offers ? null : last;
}

function lastOf(weave: InkNode): InkNode | null {
  let here: InkNode | undefined = weave;
  while (here && (here.kind === 'weave' || here.kind === 'content')) {
    here = here.children.findLast(({ kind, name }) => kind !== 'text' || name.trim() !== '');
  }
  return here ?? null;
}

function leadsOnHalf(conditional: InkNode): boolean {
  const branches = conditional.children.filter(({ kind }) => kind === 'branch');
  const [only, ...more] = branches;
  return (
    more.length === 0 &&
    only !== undefined &&
    only.how !== 'else' &&
    nodesIn(only).some(({ kind, how }) => kind === 'divert' && how === '')
  );
}

/** A gather deeper than every choice above it belongs to the last of them alone. */
function deepGathers(outline: InkNode): readonly Trap[] {
  return nodesIn(outline).flatMap((weave) => {
    const gather = startOfInner(weave);
    if (!gather || !missesChoices(weave)) return [];
    const depth = Number(gather.how);
    return [
      {
        code: 'trap-deep-gather',
        place: gather.place,
        what: `This gather has ${depth} dashes, so it only follows the last choice above it and not the others.`,
        hint: `Write ${'- '.repeat(depth - 1).trim()} to gather all of them.`,
      },
    ];
  });
}

/** The gather that a deeper level begins with, where it has no name to come back to and no choices of its own. */
function startOfInner(weave: InkNode): InkNode | null {
  const [first] = weave.kind === 'weave' && weave.parent?.kind === 'weave' ? weave.children : [];
  const isPlain = first?.kind === 'gather' && first.name === '';
  return isPlain && !weave.children.some(({ kind }) => kind === 'choice') ? first : null;
}

/** Several choices stand above it, and no gather below takes them up. */
function missesChoices(weave: InkNode): boolean {
  const siblings = weave.parent?.children ?? [];
  const index = siblings.indexOf(weave);
  const isTop = weave.parent?.parent?.kind === 'story';
  const below = siblings.slice(index + 1, isTop ? -2 : undefined);
  const choices = sinceGather(siblings.slice(0, index)).filter(({ kind }) => kind === 'choice');
  return choices.length > 1 && !below.some(({ kind }) => kind === 'gather');
}

function sinceGather(nodes: readonly InkNode[]): readonly InkNode[] {
  const last = nodes.findLastIndex(({ kind }) => kind === 'gather');
  return nodes.slice(last + 1);
}

/** Nothing after "else" is ever looked at. */
function elseBefore(outline: InkNode): readonly Trap[] {
  return nodesIn(outline).flatMap((node) => {
    if (node.kind !== 'conditional') return [];
    const branches = node.children.filter(({ kind }) => kind === 'branch');
    const index = branches.findIndex(({ how }) => how === 'else');
    const after = index < 0 ? undefined : branches[index + 1];
    if (!after) return [];
    return [
      {
        code: 'trap-after-else',
        place: after.place,
        what: 'This branch stands after "else" and is never looked at.',
        hint: 'Move - else: to the end.',
      },
    ];
  });
}
