import { expect } from 'vitest';
import { compile } from '../../../src/scenario/ink/compiling/compile.ts';
import { choose, startTurn } from '../../../src/scenario/ink/ink-turn.ts';
import type { Fault, Turn } from '../../../src/scenario/ink/ink-turn.ts';
import { makeMomentJson, parseMomentJson } from '../../../src/scenario/ink/saved-moment.ts';
import { makeTreeJson, parseTree } from '../../../src/scenario/ink/story-tree.ts';
import type { StoryTree } from '../../../src/scenario/ink/story-tree.ts';

/**
 * A story and what Ink's documentation says it tells, as people would see it: lines, `* ` before each choice on offer,
 * `> 2` where the second is taken, `# tag` behind what it belongs to, and `! ` before words of an error.
 */
export type Case = {
  readonly says: string;
  readonly ink: string;
  readonly told: string;
  /** What INCLUDE finds. */
  readonly files?: Readonly<Record<string, string>>;
  readonly seed?: number;
};

type Way = (turn: Turn, tree: StoryTree) => Turn | Fault;

const asItIs: Way = (turn) => turn;
const savedAndLoaded: Way = (turn, tree) => parseMomentJson(tree, makeMomentJson(turn.moment));

export function treeFor({ ink, files = {} }: Pick<Case, 'ink' | 'files'>): StoryTree {
  const { tree, findings } = compile('story.ink', { ...files, 'story.ink': ink });
  if (!tree) throw new Error(JSON.stringify(findings));
  return tree;
}

/** Tells the story in memory, with a save and a load at every turn, and from its compiled JSON. */
export function expectTold(told: Case): void {
  const tree = treeFor(told);
  const compiled = parseTree(makeTreeJson(tree));
  const expected = linesOf(told.told);
  const taken = expected.flatMap((line) => (line.startsWith('> ') ? [Number(line.slice(2))] : []));
  const tell = (from: StoryTree, way: Way) => tellAll({ tree: from, way, taken, seed: told.seed });
  expect(tell(tree, asItIs)).toEqual(expected);
  expect(tell(tree, savedAndLoaded)).toEqual(expected);
  expect(tell(compiled, asItIs)).toEqual(expected);
  expect(tell(compiled, savedAndLoaded)).toEqual(expected);
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Telling = {
  readonly tree: StoryTree;
  readonly way: Way;
  /** From 1, as people count. */
  readonly taken: readonly number[];
  readonly seed: number | undefined;
};

function tellAll({ tree, way, taken, seed = 1 }: Telling): readonly string[] {
  let turn = startTurn(tree, seed, []);
  const said = [...shown(turn)];
  for (const index of taken) {
    if ('fault' in turn) break;
    const held = way(turn, tree);
    if ('fault' in held) throw new Error(held.fault);
    expect(held.choices).toEqual(turn.choices);
    expect(held.variables).toEqual(turn.variables);
    turn = choose(held.moment, index - 1);
    said.push(`> ${index}`, ...shown(turn));
  }
  return said;
}

function* shown(turn: Turn | Fault): Generator<string> {
  for (const { text, tags } of turn.lines) {
    const line = withTags(text.trim(), tags);
    if (line !== '') yield line;
  }
  if ('fault' in turn) yield `! ${reasonIn(turn.fault)}`;
  else {
    for (const { text, tags } of turn.choices) yield `* ${withTags(text, tags)}`.trim();
    for (const error of turn.errors) yield `! ${reasonIn(error)}`;
  }
}

const withTags = (text: string, tags: readonly string[]): string =>
  [text, ...tags.map((tag) => `# ${tag}`)].join(' ').trim();

/** An error without the place it happened at. */
const reasonIn = (error: string): string =>
  error.replace(/^RUNTIME ERROR: (?:'[^']*' line \d+: |\(.*?\): )?/, '').split('. ')[0] ?? '';
