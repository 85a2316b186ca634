import { deciders } from './beat.ts';
import type { Beat, Choice, Decision, Line } from './beat.ts';
import { flowOf, headTags, placeOf, storyStart } from './ink/flow/flow-path.ts';
import type { InkChoice, InkLine, Turn } from './ink/ink-turn.ts';
import type { StoryTree } from './ink/story-tree.ts';
import type { Pack } from './pack.ts';
import { sceneOf } from './scene-of.ts';
import { directLine, endLine } from './staging.ts';
import type { Staging } from './staging.ts';
import { parseTag } from './tags.ts';
import type { Tag } from './tags.ts';
import { contestsAt, injectsAt } from './walk/room-sets.ts';
import { nameAt, noNames } from './text-names.ts';
import type { TextNames } from './text-names.ts';

export type Told = { readonly beat: Beat; readonly staging: Staging };

type ShownTurn = Omit<Turn, 'moment'>;
type Teller = { readonly tree: StoryTree; readonly pack: Pack; readonly names?: TextNames };
type Written = {
  readonly line: InkLine;
  readonly tags: readonly Tag[];
  readonly speaker: string | null;
  readonly text: string;
};

/** Turns what Ink told since the last choice into a beat, on the stage as the last beat left it. */
export function tellBeat(
  { tree, pack, names = noNames }: Teller,
  turn: Turn,
  before: Staging,
): Told {
  const { written, closing } = readLines(turn.lines, pack);
  const { lines, staging } = stageLines(written, before, { pack, names });
  const { path, head, passed, deciding } = tagsAround(tree, turn, { written, closing });
  return {
    staging: directLine(staging, { tags: closing, speaker: null }),
    beat: {
      path,
      lines,
      choices: offer(turn.choices, names),
      decision: turn.choices.length > 1 ? decisionFrom(deciding) : null,
      meters: metersFrom(turn, pack),
      anchors: anchorsIn(passed),
      prompts: valuesOf(passed, 'debrief'),
      injects: turn.choices.length > 0 ? injectsAt({ head, passed }, pack) : [],
      contests: turn.choices.length > 0 ? contestsAt({ head, passed }, pack) : [],
      ...termsIn(passed, pack),
      opening: passed.some(({ name }) => name === 'opening'),
      ending: endingOf(turn, { head, passed }),
      variables: turn.variables,
      fault: null,
    },
  };
}

/** The same beat after a variable was set from outside. */
export function retellBeat({ pack }: Teller, turn: Turn, beat: Beat): Beat {
  return { ...beat, variables: turn.variables, meters: metersFrom(turn, pack) };
}

/** The tags that a turn tells with, where it stops, and what is said of it without putting anybody on stage. */
export function tagsTold(tree: StoryTree, turn: ShownTurn): TagsAround {
  return tagsAround(tree, turn, gatherTags(turn.lines));
}

export type TagsAround = {
  readonly path: string;
  /** Of the knot it stops in. */
  readonly head: readonly Tag[];
  /** Of every line. */
  readonly passed: readonly Tag[];
  /** Of whatever says what the decision is, the later one counting. */
  readonly deciding: readonly Tag[];
};

type Tagged = { readonly line: InkLine; readonly tags: readonly Tag[] };

function tagsAround(
  tree: StoryTree,
  turn: ShownTurn,
  { written, closing }: { readonly written: readonly Tagged[]; readonly closing: readonly Tag[] },
): TagsAround {
  const path = placeOfBeat(turn);
  const flow = path.split('/')[0] ?? '';
  const head = headTags(tree.root, flow === storyStart ? '' : flow).map(parseTag);
  const near = written.filter(({ line }) => inFlow(line, flow));
  return {
    path,
    head,
    passed: [...written.flatMap(({ tags }) => tags), ...closing],
    deciding: [...head, ...near.flatMap(({ tags }) => tags), ...closing],
  };
}

function termsIn(passed: readonly Tag[], pack: Pack): Pick<Beat, 'terms'> {
  const terms = valuesOf(passed, 'term').filter((term) => Object.hasOwn(pack.terms, term));
  return terms.length > 0 ? { terms } : {};
}

export const anchorsIn = (tags: readonly Tag[]): readonly string[] => valuesOf(tags, 'anchor');

export function endingOf(
  { choices }: ShownTurn,
  { head, passed }: Pick<TagsAround, 'head' | 'passed'>,
): string | null {
  return choices.length > 0 ? null : (valuesOf([...head, ...passed], 'ending').at(-1) ?? 'end');
}

/** Whether a line's words stand there; its tags may have been written before a way that leads there. */
function inFlow({ texts, path }: InkLine, flow: string): boolean {
  const at = texts[0] ?? path;
  return at !== null && (flowOf(at) || storyStart) === flow;
}

function valuesOf(tags: readonly Tag[], name: string): readonly string[] {
  return [
    ...new Set(tags.flatMap((tag) => (tag.name === name && tag.value !== '' ? [tag.value] : []))),
  ];
}

/** A line that is only tags belongs to the line after it; at the end, to the choices. */
function readLines(
  lines: readonly InkLine[],
  pack: Pack,
): { readonly written: readonly Written[]; readonly closing: readonly Tag[] } {
  const { written, closing } = gatherTags(lines);
  const spoken = written.map(({ line, tags }) => ({
    line,
    tags,
    ...speakerOf(line.text.trim(), tags, pack),
  }));
  return { written: spoken, closing };
}

function gatherTags(lines: readonly InkLine[]): {
  readonly written: readonly Tagged[];
  readonly closing: readonly Tag[];
} {
  const written: Tagged[] = [];
  let waiting: readonly Tag[] = [];
  for (const line of lines) {
    const tags = [...waiting, ...line.tags.map(parseTag)];
    const isBlank = line.text.trim() === '';
    waiting = isBlank ? tags : [];
    if (!isBlank) written.push({ line, tags });
  }
  return { written, closing: waiting };
}

function speakerOf(
  text: string,
  tags: readonly Tag[],
  pack: Pack,
): { readonly speaker: string | null; readonly text: string } {
  const tagged = tags.findLast(({ name }) => name === 'speaker')?.value.toLowerCase();
  if (tagged !== undefined && Object.hasOwn(pack.cast, tagged)) return { speaker: tagged, text };
  const [, name, said] = /^([^:]{1,40}?)\s*:\s+(\S[\s\S]*)$/.exec(text) ?? [];
  const key = name?.toLowerCase();
  return key !== undefined && said !== undefined && Object.hasOwn(pack.cast, key)
    ? { speaker: key, text: said }
    : { speaker: null, text };
}

function stageLines(
  written: readonly Written[],
  before: Staging,
  { pack, names }: { readonly pack: Pack; readonly names: TextNames },
): { readonly lines: readonly Line[]; readonly staging: Staging } {
  const lines: Line[] = [];
  const times = new Map<string, number>();
  let staging = before;
  let isComic = false;
  for (const said of written) {
    const { tags, speaker, text } = said;
    const seen = { tags, speaker: isSeen(speaker, pack) ? speaker : null };
    staging = directLine(staging, seen);
    const scene = sceneOf(staging, pack);
    const id = idOf(said, names) ?? `line-${lines.length}`;
    times.set(id, (times.get(id) ?? 0) + 1);
    const role = tags.findLast(({ name }) => name === 'role')?.value ?? null;
    isComic = goesByItself(isComic, tags);
    const shown = showingOf(tags, isComic);
    const sounds = valuesOf(tags, 'audio').map(soundName);
    lines.push({ id, text, speaker, role, scene, sounds, ...shown, ...termsIn(tags, pack) });
    staging = endLine(staging, seen);
  }
  return { lines, staging };
}

function idOf({ line, tags }: Tagged, names: TextNames): string | null {
  const own = tags.findLast(({ name, value }) => name === 'id' && value !== '')?.value;
  return own ?? nameAt(line.texts, names) ?? line.path;
}

/** A motion comic lasts until it is put off, or to the next choice. */
function goesByItself(before: boolean, tags: readonly Tag[]): boolean {
  const tag = tags.findLast(({ name }) => name === 'motion-comic');
  return tag === undefined ? before : tag.value.toLowerCase() !== 'off';
}

function showingOf(
  tags: readonly Tag[],
  isComic: boolean,
): Pick<Line, 'film' | 'comic' | 'pauseMark'> {
  const [film] = valuesOf(tags, 'film');
  const [pauseMark] = valuesOf(tags, 'pause-mark');
  return {
    ...(film !== undefined && { film }),
    ...(isComic && { comic: true }),
    ...(pauseMark !== undefined && { pauseMark }),
  };
}

const isSeen = (speaker: string | null, pack: Pack): boolean =>
  speaker !== null && pack.cast[speaker]?.heard === undefined;

const soundName = (file: string): string => file.replace(/\.(mp3|ogg|wav|m4a)$/i, '');

/** The place of the choices that stand in the knot last told; a thread's choices may come from elsewhere. */
function placeOfBeat({ choices, lines, stoppedAt }: ShownTurn): string {
  const last = lines.at(-1)?.path ?? stoppedAt;
  const own = choices.find(({ path }) => flowOf(path) === flowOf(last)) ?? choices[0];
  return own ? placeOf(own.path) : flowOf(stoppedAt) || storyStart;
}

function offer(choices: readonly InkChoice[], names: TextNames): readonly Choice[] {
  const times = new Map<string, number>();
  return choices.map(({ path, text: said, tags: written }) => {
    const text = said.trim();
    const nth = times.get(path) ?? 0;
    times.set(path, nth + 1);
    const tags = written.map(parseTag);
    const [picture] = [...valuesOf(tags, 'picture'), ...valuesOf(tags, 'icon')];
    const name = nameAt([path], names) ?? path;
    const id = valuesOf(tags, 'id')[0] ?? (nth === 0 ? name : `${name}~${nth}`);
    return { id, text, picture: picture ?? null, step: { kind: 'choice', path, nth, text } };
  });
}

function decisionFrom(tags: readonly Tag[]): Decision {
  const value = (name: string): string | undefined =>
    tags.findLast((tag) => tag.name === name)?.value.trim();
  const seconds = (name: string): number => {
    const count = Number(value(name) ?? 0);
    return Number.isFinite(count) && count > 0 ? Math.round(count) : 0;
  };
  const heard = value('say-it-back');
  const [who, role] = (value('decide') ?? 'team').toLowerCase().split(/\s+/);
  const by = deciders.find((known) => known === who) ?? 'team';
  const held = by === 'role' ? (role ?? null) : null;
  return {
    by: by === 'role' && held === null ? 'team' : by,
    role: held,
    privateFirst: tags.some(({ name }) => name === 'private-first'),
    talk: seconds('talk'),
    ...(heard && { sayItBack: heard }),
    rehearse: seconds('rehearse'),
    clock: seconds('clock'),
  };
}

function metersFrom({ variables }: Turn, pack: Pack): Beat['meters'] {
  const known = Object.keys(pack.meters).flatMap((name) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return typeof value === 'number' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}
