import { around, nodesIn } from '../../ink/compiling/outline.ts';
import type { InkNode } from '../../ink/compiling/outline.ts';
import { parseTag, tagManifest } from '../../tags.ts';
import type { FindTraps, Trap, Written } from './trap.ts';

/** A tag as its nodes stand in the outline. */
type Tagged = {
  readonly at: InkNode;
  readonly text: string;
  /** What comes straight after it. */
  readonly next: InkNode | null;
  /** The first thing told or offered on the lines below. */
  readonly below: InkNode | null;
};

/** Tags that do not say, or do not stand, what an author thinks. */
export const tagTraps: FindTraps = (written) => {
  const tags = tagsIn(written.outline);
  return [
    ...tags.flatMap((tag) => [...cutByComment(tag, written), ...cutByArrow(tag, written)]),
    ...tags.flatMap((tag) => [...outsideBrackets(tag), ...beforeChoices(tag)]),
  ];
};

function tagsIn(outline: InkNode): readonly Tagged[] {
  const nodes = nodesIn(outline);
  return nodes.flatMap((at, index) => {
    if (at.kind !== 'tag-start') return [];
    const length = nodes.slice(index + 1, index + 60).findIndex(({ kind }) => kind === 'tag-end');
    const inside = length < 0 ? [] : nodes.slice(index + 1, index + 1 + length);
    const text = inside
      .map(({ kind, name }) => (kind === 'text' ? name : ''))
      .join('')
      .trim();
    return [
      {
        at,
        text,
        next: nodes[index + 2 + length] ?? null,
        below: toldBelow(at, nodes.slice(index, index + 60)),
      },
    ];
  });
}

const toldBelow = ({ place }: InkNode, nodes: readonly InkNode[]): InkNode | null =>
  nodes.find(
    (node) =>
      node.place.line > place.line &&
      (node.kind === 'choice' || (node.kind === 'text' && node.name.trim() !== '')),
  ) ?? null;

function cutByComment({ at, text }: Tagged, { linesOf }: Written): readonly Trap[] {
  const line = linesOf(at.place.file).line(at.place.line);
  if (!/:\s*(?:.*\s)?\w+:$/.test(text) || !line.trimEnd().endsWith(text)) return [];
  return [
    {
      code: 'trap-slashes-in-tag',
      place: at.place,
      what: `Two slashes begin a comment: this tag ends at "${text}".`,
      hint: 'Write \\/\\/ for // in a tag.',
    },
  ];
}

/** A sentence that breaks off before an arrow, or an arrow after which nobody reads on. */
function cutByArrow({ at, text, next, below }: Tagged, { unreached }: Written): readonly Trap[] {
  if (next?.kind !== 'divert' || next.place.line !== at.place.line) return [];
  const { name, value } = parseTag(text);
  const isSentence = tagManifest.get(name)?.values.kind === 'text' && value !== '';
  const breaksOff = isSentence && !/[.!?…"”]$/.test(value);
  const cutsOff = unreached.pieces.some(
    ({ file, line }) => file === below?.place.file && line === below.place.line,
  );
  if (!breaksOff && !cutsOff) return [];
  return [
    {
      code: 'trap-arrow-in-tag',
      place: next.place,
      what: 'An arrow in a tag is a divert, and not part of the tag.',
      hint: 'Put the divert on its own line. If the arrow belongs to the tag, write \\->.',
    },
  ];
}

const isOnlyForChoices = (name: string): boolean => {
  const on = tagManifest.get(name)?.on ?? [];
  return on.length === 1 && on[0] === 'choice';
};

function outsideBrackets({ at, text }: Tagged): readonly Trap[] {
  const part = around(at, ['content']);
  const { name } = parseTag(text);
  if (part?.how !== 'inner' || part.parent?.kind !== 'choice') return [];
  const startsPart = part.children.find(({ kind, name }) => kind !== 'text' || name.trim() !== '');
  const isLost = isOnlyForChoices(name) || (name === 'id' && startsPart === at);
  if (!isLost || at.place.line !== part.parent.place.line) return [];
  return [
    {
      code: 'trap-tag-outside-brackets',
      place: at.place,
      what: `The tag "${name}" stands after the brackets, so it belongs to the next line and not to the choice.`,
      hint: `Write it inside: [Wait #${text}].`,
    },
  ];
}

/** Tags that say something about a line, and find none. */
const wantsLine = new Set(['id', 'speaker', 'role', 'audio']);

function beforeChoices({ at, text, next }: Tagged): readonly Trap[] {
  const { name } = parseTag(text);
  const isLine = at.parent?.kind === 'weave' || at.parent?.kind === 'content';
  if (!wantsLine.has(name) || !isLine || next?.kind !== 'choice') return [];
  if (!isAlone(at)) return [];
  return [
    {
      code: 'trap-tag-without-line',
      place: at.place,
      what: `The tag "${name}" stands alone, so it belongs to the line after it, and there is none before the choices.`,
      hint: `Write it at the end of the line it is about: She waits. #${text}`,
    },
  ];
}

/** Nothing is told on its line before it. */
function isAlone(at: InkNode): boolean {
  const siblings = at.parent?.children ?? [];
  return !siblings.some(
    ({ kind, name, place }) =>
      kind === 'text' &&
      name.trim() !== '' &&
      place.line === at.place.line &&
      place.column < at.place.column,
  );
}
