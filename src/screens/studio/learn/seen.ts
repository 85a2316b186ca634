import type { Pack } from '../../../scenario/pack.ts';
import type { CheckState } from '../desk/checks.ts';
import type { DeskState } from '../desk/table.ts';
import { withoutRemarks } from '../ink/without-remarks.ts';

/** What a lesson sees of the story on the desk. */
export type Seen = {
  /** Whether there is a story that can be written on. */
  readonly isStory: boolean;
  /** Its Ink files, one after another, without remarks. */
  readonly ink: string;
  /** Lines that people are told. */
  readonly told: readonly string[];
  /** How many lines are choices. */
  readonly choices: number;
  /** How many lines move a value. */
  readonly moved: number;
  /** As it was when the story last opened. */
  readonly pack: Pack | null;
  /** Whether it is saved, and nothing in it is wrong. */
  readonly isWhole: boolean;
};

/** What begins a line that nobody is told. */
export const notTold = /^\s*(?:$|[#=*+~{}<-]|(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)\b)/;
const countOf = (lines: readonly string[], like: RegExp): number =>
  lines.filter((line) => like.test(line)).length;

export function seenOn(
  { folders, folder, texts }: DeskState,
  { pack, findings, isBusy, isBroken }: CheckState,
): Seen {
  const own = Object.values(texts).filter((text) => text.folder === folder);
  const ink = own
    .filter(({ file }) => file.endsWith('.ink'))
    .map(({ state }) => withoutRemarks(state.doc.sliceString(0)))
    .join('\n');
  const lines = ink.split('\n');
  const isWrong = findings.some(({ severity }) => severity === 'error');
  const isStory = folders.find(({ name }) => name === folder)?.kind === 'scenario';
  return {
    isStory,
    ink,
    told: lines.filter((line) => !notTold.test(line)).map((line) => line.trim()),
    choices: countOf(lines, /^\s*[*+]/),
    moved: countOf(lines, /^\s*~\s*[\p{L}_][\p{L}\p{N}_]*\s*(?:[-+]?=|\+\+|--)/u),
    pack,
    isWhole:
      isStory &&
      !isBusy &&
      !isBroken &&
      !isWrong &&
      own.every(({ isChanged, clash }) => !isChanged && clash === null),
  };
}
