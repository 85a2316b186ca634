import type { CausedFinding } from '../../group-by-cause.ts';
import { namesIn } from '../../ink/compiling/known-names.ts';
import { nodesIn } from '../../ink/compiling/outline.ts';
import { openLines } from '../../ink/compiling/source-lines.ts';
import type { SourceLines } from '../../ink/compiling/source-lines.ts';
import { findUnreached } from '../../ink/flow/unreached.ts';
import type { StoryToCheck } from '../check-story.ts';
import { choiceTraps } from './choice-traps.ts';
import { conditionTraps } from './condition-traps.ts';
import { flowTraps } from './flow-traps.ts';
import { nameTraps } from './name-traps.ts';
import { tagTraps } from './tag-traps.ts';
import { braceTraps, textTraps } from './text-traps.ts';
import { trapFinding } from './trap.ts';
import type { FindTraps, Written } from './trap.ts';

const notes: FindTraps = ({ outline }) =>
  nodesIn(outline)
    .filter(({ kind }) => kind === 'note')
    .map(({ place, name }) => ({
      code: 'note-to-do',
      place,
      what: `Still to do: ${name.trim()}`,
      hint: 'Do it, or take the TODO out.',
    }));

const kinds: readonly FindTraps[] = [
  textTraps,
  braceTraps,
  conditionTraps,
  tagTraps,
  choiceTraps,
  flowTraps,
  nameTraps,
  notes,
];

/** Traps of Ink that compile without a word. Each was measured: the compiler is silent, and the story does something else than it reads. */
export function findTraps(
  story: Pick<StoryToCheck, 'tree' | 'outline' | 'pack' | 'files'>,
): readonly CausedFinding[] {
  const linesOf = openFiles(story.files);
  const written: Written = {
    outline: story.outline,
    names: namesIn(story.outline),
    unreached: findUnreached(story.tree),
    pack: story.pack,
    isPack: story.files['pack.yaml'] !== undefined,
    linesOf,
  };
  return kinds.flatMap((find) => find(written).map((trap) => trapFinding(trap, linesOf)));
}

function openFiles(files: StoryToCheck['files']): (file: string) => SourceLines {
  const opened = new Map<string, SourceLines>();
  return (file) => {
    const lines = opened.get(file) ?? openLines(files[file] ?? '');
    opened.set(file, lines);
    return lines;
  };
}
