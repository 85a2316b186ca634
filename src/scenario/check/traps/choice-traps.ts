import { around, flowKinds, nodesIn, textOf } from '../../ink/compiling/outline.ts';
import type { InkNode } from '../../ink/compiling/outline.ts';
import type { FindTraps, Trap, Written } from './trap.ts';

/** Where choices look alike, are too many, or run out. */
export const choiceTraps: FindTraps = (written) =>
  nodesIn(written.outline)
    .filter(({ kind }) => kind === 'weave')
    .flatMap(decisionsIn)
    .flatMap((choices) => [
      ...sameTexts(choices),
      ...tooMany(choices, written),
      ...runOut(choices),
    ]);

/** The choices of a weave that are offered together: a gather ends them. */
function decisionsIn(weave: InkNode): readonly (readonly InkNode[])[] {
  const decisions: InkNode[][] = [[]];
  for (const node of weave.children) {
    if (node.kind === 'gather') decisions.push([]);
    if (node.kind === 'choice') decisions.at(-1)?.push(node);
  }
  return decisions.filter((choices) => choices.length > 1);
}

const partsOf = (choice: InkNode, ...parts: readonly string[]): readonly InkNode[] =>
  choice.children.filter(({ kind, how }) => kind === 'content' && parts.includes(how));

const hasCondition = (choice: InkNode): boolean =>
  choice.children.some(({ kind }) => !['content', 'divert', 'return-tunnel'].includes(kind));

const plainKinds = new Set(['content', 'text', 'tag-start', 'tag-end', 'glue', 'name']);

function sameTexts(choices: readonly InkNode[]): readonly Trap[] {
  const seen = new Map<string, InkNode>();
  return choices.flatMap((choice) => {
    const shown = partsOf(choice, 'start', 'option');
    const text = shown.map(textOf).join('').trim().toLowerCase();
    const isPlain = shown.every((part) => nodesIn(part).every(({ kind }) => plainKinds.has(kind)));
    const names = shown.flatMap((part) => nodesIn(part).filter(({ kind }) => kind === 'name'));
    if (text === '' || !isPlain || names.length > 0 || hasCondition(choice)) return [];
    const first = seen.get(text);
    seen.set(text, first ?? choice);
    if (!first) return [];
    return [
      {
        code: 'trap-same-choice',
        place: choice.place,
        what: `This decision already has a choice with these words, on line ${first.place.line}.`,
        hint: 'Give one of them other words, or a condition.',
      },
    ];
  });
}

const most = 4;

function tooMany(choices: readonly InkNode[], { isPack }: Written): readonly Trap[] {
  const always = choices.filter((choice) => choice.how !== 'fallback' && !hasCondition(choice));
  const extra = always[most];
  if (!isPack || !extra) return [];
  return [
    {
      code: 'trap-many-choices',
      place: extra.place,
      what: `This decision has ${always.length} choices; a room sees three and "more".`,
      hint: 'Four at most: give some a condition, or make two decisions of it.',
    },
  ];
}

/** Each choice can be taken once, each leads back here, and nothing is left then. */
function runOut(choices: readonly InkNode[]): readonly Trap[] {
  const [first] = choices;
  const flow = first ? around(first, [...flowKinds, 'story']) : null;
  if (!first || !flow || flow.kind === 'story' || flow.kind === 'function') return [];
  const isOffered = nodesIn(flow).filter(({ kind }) => kind === 'choice').length === choices.length;
  const hasThread = nodesIn(flow).some(({ kind, how }) => kind === 'divert' && how === 'thread');
  const comesBack = (choice: InkNode): boolean =>
    choice.how === 'once' && !hasCondition(choice) && leadsOnlyTo(choice, flow.name);
  if (!isOffered || hasThread || !choices.every(comesBack) || !startsWithChoice(flow)) return [];
  return [
    {
      code: 'trap-run-out',
      place: first.place,
      what: 'Every choice here can be taken once and leads back here: after the last one the story stops with an error.',
      hint: 'Write + instead of * for choices that stay, or add a way out: * -> next_knot.',
    },
  ];
}

function leadsOnlyTo(choice: InkNode, name: string): boolean {
  const ways = [...nodesIn(choice), ...contentAfter(choice)].filter(
    ({ kind }) =>
      kind === 'divert' ||
      kind === 'return-tunnel' ||
      kind === 'conditional' ||
      kind === 'sequence',
  );
  return (
    ways.length === 1 && ways[0]?.kind === 'divert' && ways[0].how === '' && ways[0].name === name
  );
}

/** What stands on the lines under a choice, up to the next choice or gather. */
function contentAfter({ parent, ...choice }: InkNode): readonly InkNode[] {
  const siblings = parent?.children ?? [];
  const index = siblings.findIndex(({ place }) => place === choice.place);
  const rest = siblings.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind === 'choice' || kind === 'gather');
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((node) => nodesIn(node));
}

/** Nothing before the choices leads away from them. */
function startsWithChoice(flow: InkNode): boolean {
  for (const node of nodesIn(flow)) {
    if (node.kind === 'choice') return true;
    if (node.kind === 'conditional' || node.kind === 'sequence') return false;
    if (node.kind === 'divert' && node.how !== 'call') return false;
  }
  return false;
}
