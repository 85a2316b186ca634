import { around, flowAround, nodesIn } from '../ink/compiling/outline.ts';
import type { InkNode } from '../ink/compiling/outline.ts';
import type { WrittenTag } from '../ink/written/written-tags.ts';
import type { StoryToCheck } from './check-story.ts';
import type { Problem } from './check-tag-values.ts';

type Found = { readonly tag: WrittenTag; readonly problem: Problem };

/** Tags that do not go together, or do not go with the text beside them. */
export function checkTagsTogether(story: StoryToCheck): readonly Found[] {
  return [...saidTwice(story), ...otherSpeaker(story), ...otherCut(story), ...lonePauses(story)];
}

/** Of these, only the last counts. */
const onlyOne = new Set(
  'title lang world place time weather speaker id role decide talk clock rehearse icon picture ending'.split(
    ' ',
  ),
);

function saidTwice({ tags }: StoryToCheck): readonly Found[] {
  const seen = new Map<string, WrittenTag>();
  return tags.flatMap((tag) => {
    if (!onlyOne.has(tag.name) || tag.line === null) return [];
    const isHead = tag.stand === 'story' || tag.stand === 'knot';
    const where = isHead
      ? `${tag.stand} ${tag.flow}`
      : `${tag.file ?? ''}:${tag.line} ${tag.stand}`;
    const first = seen.get(`${where} ${tag.name}`);
    seen.set(`${where} ${tag.name}`, tag);
    if (!first || first.value === tag.value || first.changes || tag.changes) return [];
    const what = `"${tag.name}" stands twice here, as "${first.value}" and "${tag.value}": only one counts.`;
    return [{ tag, problem: { code: 'tag-twice', what, hint: 'Take one of them out.' } }];
  });
}

function otherSpeaker({ tags, outline, pack }: StoryToCheck): readonly Found[] {
  const speakers = tags.filter(
    ({ name, changes, line }) => name === 'speaker' && !changes && line !== null,
  );
  if (speakers.length === 0) return [];
  const prefixes = prefixesIn(outline);
  return speakers.flatMap((tag) => {
    const named = prefixes.get(`${tag.file ?? ''}:${tag.line ?? 0}`);
    const key = named?.toLowerCase() ?? '';
    const speaker = tag.value.toLowerCase();
    if (!Object.hasOwn(pack.cast, key) || key === speaker) return [];
    const what = `The tag says that ${tag.value} speaks, and the line begins with "${named ?? ''}:".`;
    const hint = 'Take one of them out; the tag counts.';
    return [{ tag, problem: { code: 'tag-speaker', what, hint } }];
  });
}

/** What stands before the first colon of each line. */
function prefixesIn(outline: InkNode): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const { kind, name, place } of nodesIn(outline)) {
    const key = `${place.file}:${place.line}`;
    const prefix = /^\s*([^:]{1,40}?)\s*:\s/.exec(name)?.[1];
    if (kind === 'text' && prefix !== undefined && !prefixes.has(key)) prefixes.set(key, prefix);
  }
  return prefixes;
}

/** A knot of one length that leads, without asking for the length, into a knot of another. */
function otherCut({ tags, outline }: StoryToCheck): readonly Found[] {
  const cuts = new Map(
    tags.flatMap((tag) => (tag.name === 'cut' && !tag.changes ? [[tag.flow, tag] as const] : [])),
  );
  if (cuts.size === 0) return [];
  return nodesIn(outline).flatMap((node) => {
    const from = cuts.get(flowAround(node));
    const to = node.kind === 'divert' ? cuts.get(node.name) : undefined;
    if (!from || !to || from === to || asksForCut(node)) return [];
    const shared = lengthsOf(from).some((length) => lengthsOf(to).includes(length));
    if (shared) return [];
    const what = `"${from.flow}" is told in ${from.value} minutes and leads to "${to.flow}", which is told in ${to.value}.`;
    const hint = 'Give both a length that they share, or ask for it: {cut >= 45: -> knot}.';
    return [{ tag: from, problem: { code: 'tag-cut', what, hint } }];
  });
}

/** A pause mark in a knot that has no motion comic, nor a knot with one that leads here. */
function lonePauses({ tags, outline }: StoryToCheck): readonly Found[] {
  const comics = new Set(
    tags.flatMap(({ name, value, flow }) =>
      name === 'motion-comic' && value.toLowerCase() !== 'off' ? [flow] : [],
    ),
  );
  const led = new Set(
    nodesIn(outline).flatMap((node) =>
      node.kind === 'divert' && comics.has(flowAround(node)) ? [node.name] : [],
    ),
  );
  return tags.flatMap((tag) => {
    if (tag.name !== 'pause-mark' || comics.has(tag.flow) || led.has(tag.flow)) return [];
    const what = 'This pause mark stands in no motion comic, so nothing holds here.';
    const hint = 'Write # motion-comic before it; a film has its pause marks in pack.yaml.';
    return [{ tag, problem: { code: 'tag-pause-mark', what, hint } }];
  });
}

const lengthsOf = ({ value }: WrittenTag): readonly string[] => value.split(/[\s,|]+/);

function asksForCut(node: InkNode): boolean {
  const conditional = around(node, ['conditional', 'choice']);
  if (!conditional) return false;
  const asks = nodesIn(conditional).some(({ kind, name }) => kind === 'name' && name === 'cut');
  return asks || (conditional.parent !== null && asksForCut(conditional.parent));
}
