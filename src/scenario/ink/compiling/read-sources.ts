import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Sources } from '../../scenario.ts';
import { blankLines, blankUnits } from './blank-broken.ts';
import type { Blanked } from './blank-broken.ts';
import { isTooDeep, parseStory } from './parse-story.ts';
import type { Crash } from './parse-story.ts';
import type { Problem } from './problem.ts';

export type SourcesRead = {
  /** Read from the sources without what could not be read; null where even that does not help. */
  readonly story: ParsedStory | null;
  readonly problems: readonly Problem[];
  readonly blanked: Blanked;
};

/** Enough for several places that stop the parser, one after another. */
const rounds = 12;

/** Reads the text of a story. What cannot be read is a problem, and is left out of the story. */
export function readSources(main: string, sources: Sources): SourcesRead {
  const problems: Problem[] = [];
  let blanked: Blanked = { sources, lines: new Map() };
  let isFirstLook = true;
  for (let round = 0; round < rounds; round += 1) {
    const found: Problem[] = [];
    const note = (problem: Problem): void => void found.push(problem);
    const { story, crash, isCut } = parseStory(main, { sources: blanked.sources, note });
    if (crash) found.push(...crashProblem(crash, found, blanked));
    if (isFirstLook) problems.push(...newOnes(found, problems, blanked));
    const broken = found.filter(({ severity }) => severity === 'error');
    if (broken.length === 0) return { story, problems, blanked };
    const next = isFirstLook ? blankLines(blanked, broken) : blankUnits(blanked, broken);
    if (sizeOf(next) === sizeOf(blanked)) break;
    blanked = next;
    isFirstLook = crash !== null || isCut;
  }
  return { story: null, problems, blanked };
}

const sizeOf = ({ lines }: Blanked): number =>
  [...lines.values()].reduce((sum, out) => sum + out.size, 0);

/** What stops the parser may come from what it complained about before; then only that is said. */
function crashProblem(
  crash: Crash,
  found: readonly Problem[],
  { lines }: Blanked,
): readonly Problem[] {
  const { file, line } = crash;
  const isKnown =
    found.some(({ severity }) => severity === 'error') ||
    (line !== null && lines.get(file)?.has(line) === true);
  if (isKnown) return [];
  return [
    {
      wave: 'syntax',
      severity: 'error',
      file,
      ...(line === null ? {} : { line, column: 1 }),
      message: isTooDeep(crash) ? 'crash: too deep' : `crash: ${crash.why}`,
    },
  ];
}

function newOnes(
  found: readonly Problem[],
  known: readonly Problem[],
  { lines }: Blanked,
): readonly Problem[] {
  const isKnown = ({ file, line }: Problem): boolean =>
    (line !== undefined && lines.get(file)?.has(line) === true) ||
    known.some((one) => one.file === file && one.line === line);
  return known.length === 0 ? found : found.filter((problem) => !isKnown(problem));
}
