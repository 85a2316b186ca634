import type { Sources } from '../../../../scenario/scenario.ts';
import type { Defined, InkFile } from '../../ink/ink-file.ts';
import { readInk } from '../../ink/read-ink.ts';
import { gatherNames, type StoryNames } from '../../ink/story-names.ts';
import { withoutRemarks } from '../../ink/without-remarks.ts';
import { leadsIn, type Lead } from './leads.ts';

/** A knot, a stitch, or what stands before the first knot. */
export type MapNode = {
  /** `knot` or `knot.stitch`; '' is the story's beginning. */
  readonly path: string;
  /** Null where the story has no file to begin in. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number;
  /** The story may end here. */
  readonly isEnd: boolean;
};

/** A way from one to another, by their places in the list; each pair stands once. */
export type MapEdge = {
  readonly from: number;
  readonly to: number;
  /** The words of the choices that lead there; none where it is no choice. */
  readonly words: readonly string[];
};

export type StoryMap = { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] };

/** A knot, stitch or function, and the lines from its head to the next one's. */
type Part = Pick<Defined, 'path' | 'kind'> & { readonly line: number; readonly text: string };
type Read = {
  readonly file: string;
  readonly ink: InkFile;
  /** What stands before the first part. */
  readonly opening: string;
  readonly parts: readonly Part[];
};
type Drawing = {
  readonly names: StoryNames;
  readonly nodes: (MapNode & { isEnd: boolean })[];
  readonly byPath: Map<string, number>;
  readonly edges: Map<string, MapEdge & { readonly words: string[] }>;
};

const isPart = ({ kind }: Defined): boolean => ['knot', 'stitch', 'function'].includes(kind);

/** Cuts a text where its knots, stitches and functions begin. */
function partsOf(text: string, ink: InkFile): Pick<Read, 'opening' | 'parts'> {
  const heads = ink.defined.filter(isPart).toSorted((one, other) => one.from - other.from);
  const begins = heads.map(({ from }) => text.lastIndexOf('\n', from) + 1);
  let line = 1;
  let counted = 0;
  const parts = heads.map(({ path, kind }, at): Part => {
    const begin = begins[at] ?? 0;
    line += text.slice(counted, begin).split('\n').length - 1;
    counted = begin;
    return { path, kind, line, text: text.slice(begin, begins[at + 1]) };
  });
  return { opening: text.slice(0, begins[0]), parts };
}

function read(file: string, text: string): Read {
  const ink = readInk(text);
  return { file, ink, ...partsOf(withoutRemarks(text), ink) };
}

/** The file that the story begins in and all that it includes; every file where none can be meant. */
function readAll(files: Sources, main: string | null): readonly Read[] {
  const stories = Object.keys(files).filter((file) => file.endsWith('.ink'));
  const wanted = new Set(main === null ? stories : [main]);
  const all: Read[] = [];
  for (const file of wanted) {
    const one = read(file, files[file] ?? '');
    all.push(one);
    for (const { file: included } of one.ink.includes) if (included in files) wanted.add(included);
  }
  return all;
}

function addNode({ nodes, byPath }: Drawing, node: MapNode): void {
  if (byPath.has(node.path)) return;
  byPath.set(node.path, nodes.length);
  nodes.push({ ...node });
}

function addEdge({ edges }: Drawing, [from, to]: readonly [number, number], words: string): void {
  if (from === to) return;
  const key = `${from} ${to}`;
  const edge = edges.get(key) ?? { from, to, words: [] };
  edges.set(key, edge);
  if (words !== '' && !edge.words.includes(words)) edge.words.push(words);
}

/** The node that a name means: a label stands in its knot or stitch. */
function nodeMeant({ names, byPath }: Drawing, lead: Lead, part: Part | null): number | null {
  const [knot = '', stitch = ''] = part?.path.split('.') ?? [];
  const name = names.meaningOf({ path: lead.to, from: 0, to: 0, knot, stitch });
  if (!name) return null;
  const path = name.kind === 'label' ? name.path.split('.').slice(0, -1).join('.') : name.path;
  return byPath.get(path) ?? null;
}

function follow(drawing: Drawing, lead: Lead, part: Part | null): void {
  const from = drawing.byPath.get(part?.path ?? '');
  const node = drawing.nodes[from ?? -1];
  if (from === undefined || !node) return;
  if (lead.to === 'END' || lead.to === 'DONE') node.isEnd = true;
  const to = nodeMeant(drawing, lead, part);
  if (to !== null) addEdge(drawing, [from, to], lead.words);
}

/** Whether nothing stands in a knot before its first stitch: it then begins there. */
const fallsThrough = (text: string): boolean =>
  text
    .split('\n')
    .slice(1)
    .every((line) => /^\s*(?:#.*)?$/.test(line));

function followPart(drawing: Drawing, part: Part, next: Part | undefined): void {
  if (part.kind === 'function') return;
  for (const lead of leadsIn(part.text)) follow(drawing, lead, part);
  if (part.kind !== 'knot' || next?.kind !== 'stitch' || !fallsThrough(part.text)) return;
  const [from, to] = [drawing.byPath.get(part.path), drawing.byPath.get(next.path)];
  if (from !== undefined && to !== undefined) addEdge(drawing, [from, to], '');
}

/** What leads where in a story as far as it is written, whether it compiles or not. */
export function readStoryMap(files: Sources, main: string | null): StoryMap {
  const all = readAll(files, main);
  const names = gatherNames(Object.fromEntries(all.map(({ file, ink }) => [file, ink])));
  const drawing: Drawing = { names, nodes: [], byPath: new Map(), edges: new Map() };
  addNode(drawing, { path: '', file: main, line: 1, isEnd: false });
  for (const { file, parts } of all)
    for (const { path, line, kind } of parts)
      if (kind !== 'function') addNode(drawing, { path, file, line, isEnd: false });
  for (const { opening, parts } of all) {
    for (const lead of leadsIn(opening)) follow(drawing, lead, null);
    for (const [at, part] of parts.entries()) followPart(drawing, part, parts[at + 1]);
  }
  return { nodes: drawing.nodes, edges: [...drawing.edges.values()] };
}
