import { flowAround, nodesIn } from '../ink/compiling/outline.ts';
import type { InkNode, NodeKind } from '../ink/compiling/outline.ts';
import type { WrittenTag } from '../ink/written/written-tags.ts';
import type { StoryToCheck } from './check-story.ts';
import type { Problem } from './check-tag-values.ts';

type Found = { readonly tag: WrittenTag; readonly problem: Problem };

const deciding = new Set('decide private-first talk clock rehearse say-it-back'.split(' '));

/** Tags that say how it is decided, and belong to words of a part of the story that asks nothing. */
export function checkDecidingTags({ tags, outline }: StoryToCheck): readonly Found[] {
  const judged = tags.filter(({ name, stand }) => deciding.has(name) && stand !== 'choice');
  if (judged.length === 0) return [];
  const nodes = nodesIn(outline);
  const asking = new Set(nodes.filter(({ kind }) => kind === 'choice').map(flowAround));
  const outside = outsideTags(nodes);
  return judged
    .filter((tag) => !asksIn(asking, tag) && hasOwnWords(tag, outside))
    .map((tag) => ({ tag, problem: nothingAsked(tag) }));
}

/** The head of a knot counts for its stitches too. */
const asksIn = (asking: ReadonlySet<string>, { flow, stand }: WrittenTag): boolean =>
  asking.has(flow) ||
  (stand === 'knot' && [...asking].some((other) => other.startsWith(`${flow}.`)));

function outsideTags(nodes: readonly InkNode[]): readonly InkNode[] {
  let inTag = false;
  return nodes.filter(({ kind }) => {
    if (kind === 'tag-start') inTag = true;
    const isOutside = !inTag;
    if (kind === 'tag-end') inTag = false;
    return isOutside;
  });
}

const leadsNowhere = new Set<NodeKind>(['weave', 'content', 'gather', 'text']);

/** Words stand on its line, or come next without a way that leads elsewhere before them. */
function hasOwnWords({ file, line, column, flow }: WrittenTag, nodes: readonly InkNode[]): boolean {
  const here = nodes.filter(({ place }) => place.file === file);
  const isBefore = ({ place }: InkNode): boolean =>
    place.line < (line ?? 0) || (place.line === line && place.column < (column ?? 0));
  if (here.some((node) => isBefore(node) && node.place.line === line && isWords(node))) return true;
  const next = here.find(
    (node) => !isBefore(node) && (isWords(node) || !leadsNowhere.has(node.kind)),
  );
  return next !== undefined && isWords(next) && flowAround(next) === flow;
}

const isWords = ({ kind, name }: InkNode): boolean => kind === 'text' && name.trim() !== '';

function nothingAsked({ name, flow }: WrittenTag): Problem {
  const where = flow === '' ? 'before the first knot' : `in "${flow}"`;
  return {
    code: 'tag-misplaced',
    what: `The tag "${name}" does nothing here: no choice stands ${where}.`,
    hint: 'Put it at the top of the knot that has the choices, or on a line there.',
  };
}
