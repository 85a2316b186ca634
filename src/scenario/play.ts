import { compile } from './ink/compiling/compile.ts';
import { choose, startTurn } from './ink/ink-turn.ts';
import type { Fault, Moment, Turn } from './ink/ink-turn.ts';
import { parseTree, variableNames } from './ink/story-tree.ts';
import type { StoryTree } from './ink/story-tree.ts';
import type { Finding } from './finding.ts';
import { mainFile, noStory } from './main-file.ts';
import { findUnreadable } from './unreadable.ts';
import type { Cut } from './pack.ts';
import type { Sources } from './scenario.ts';
import { tidyFindings } from './tidy-findings.ts';

/** Text and tags exactly as Ink gives them; of a line without its line end. */
export type Said = { readonly text: string; readonly tags: readonly string[] };

/** What a story told since the last choice. */
export type PlayedTurn = {
  readonly lines: readonly Said[];
  readonly choices: readonly Said[];
  /** Nothing can go on, and there is nothing to choose. */
  readonly ended: boolean;
  /** In Ink's words, or in ours where Ink has none. */
  readonly errors: readonly string[];
};

/** Where a play stands. It can go on from here in more than one way. */
export type Played = {
  readonly turn: PlayedTurn;
  /** Takes the choice with this index, from 0; null where there is none. */
  readonly take: (index: number) => Played | null;
};

/** Without a story to play, the findings say why. */
export type Playable = {
  /** From the start; the same seed tells the same play, and the same as inkjs with that seed. */
  readonly start: ((seed: number, cut?: Cut | null) => Played) | null;
  /** Has the variable `cut`, which says before the first line in which length the story is told. */
  readonly hasCut: boolean;
  readonly findings: readonly Finding[];
  /** Functions that the story asks for from outside and has no fallback for; they give 0. */
  readonly missing: readonly string[];
};

/** Compiles a story and nothing beside it. Never throws for what an author wrote. */
export function openPlay(name: string, files: Sources): Playable {
  const own = `${name}.ink`;
  const main = Object.hasOwn(files, own) ? own : mainFile(name, Object.keys(files));
  if (main === null) return unplayable([noStory(name)]);
  const unreadable = findUnreadable(files);
  if (unreadable.length > 0) return unplayable(unreadable);
  const { tree, findings } = compile(main, files);
  const tidy = tidyFindings(findings, main);
  return tree === null ? unplayable(tidy) : playable(tree, tidy);
}

/** Opens what an Ink compiler wrote. Never throws. */
export function openCompiledPlay(file: string, json: string): Playable {
  try {
    return playable(parseTree(json), []);
  } catch (problem) {
    const what = `This is no compiled Ink story: ${problem instanceof Error ? problem.message : String(problem)}`;
    const hint = 'Compile it again, or play the .ink file itself.';
    return unplayable([{ severity: 'error', code: 'compiled-broken', file, what, hint }]);
  }
}

const unplayable = (findings: readonly Finding[]): Playable => ({
  start: null,
  hasCut: false,
  findings,
  missing: [],
});

const playable = (tree: StoryTree, findings: readonly Finding[]): Playable => ({
  start: (seed, cut = null) =>
    playedFrom(tree, { seed, settings: cut === null ? [] : [{ name: 'cut', value: cut }] }, []),
  hasCut: variableNames(tree).includes('cut'),
  findings,
  missing: tree.missingExternals,
});

type Beginning = {
  readonly seed: number;
  readonly settings: readonly { readonly name: string; readonly value: number }[];
};

type Place = {
  readonly tree: StoryTree;
  readonly from: Beginning;
  readonly taken: readonly number[];
  readonly turn: Turn | Fault;
};

/** Running stories that met a fault, and must not be used again. */
const spoilt = new WeakSet<Moment['story']>();

function playedFrom(tree: StoryTree, from: Beginning, taken: readonly number[]): Played {
  let turn = startTurn(tree, from.seed, from.settings);
  for (const index of taken) {
    if ('fault' in turn) break;
    turn = choose(turn.moment, index);
  }
  return played({ tree, from, taken, turn });
}

function played({ tree, from, taken, turn }: Place): Played {
  return {
    turn: showTurn(turn),
    take: (index) => {
      if ('fault' in turn || !(index in turn.choices)) return null;
      const way = [...taken, index];
      const { moment } = turn;
      if (spoilt.has(moment.story)) return playedFrom(tree, from, way);
      const next = choose(moment, index);
      if ('fault' in next) spoilt.add(moment.story);
      return played({ tree, from, taken: way, turn: next });
    },
  };
}

function showTurn(turn: Turn | Fault): PlayedTurn {
  const lines = turn.lines.map(({ text, tags }) => ({ text, tags }));
  if ('fault' in turn) return { lines, choices: [], ended: true, errors: [turn.said] };
  const choices = turn.choices.map(({ text, tags }) => ({ text, tags }));
  return { lines, choices, ended: choices.length === 0, errors: turn.errors };
}
