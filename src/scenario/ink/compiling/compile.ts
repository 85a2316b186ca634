import type { CausedFinding } from '../../group-by-cause.ts';
import type { Sources } from '../../scenario.ts';
import { certainOnly } from './certain-only.ts';
import { explainProblem } from './explain-problem.ts';
import { findCrash } from './find-crash.ts';
import { foldIncludes } from './fold-includes.ts';
import { foldFollowers } from './fold-followers.ts';
import { namesIn } from './known-names.ts';
import { outlineOf } from './outline-of.ts';
import type { InkNode } from './outline.ts';
import { parseStory } from './parse-story.ts';
import type { Problem } from './problem.ts';
import { readSources } from './read-sources.ts';
import { resolveStory } from './resolve-story.ts';
import type { Resolved } from './resolve-story.ts';
import { openLines } from './source-lines.ts';
import { treeOf } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';
import type { WrittenText } from '../written/written-part.ts';
import { writtenText } from '../written/written-text.ts';

export type Compiled = {
  readonly tree: StoryTree | null;
  /** The story as it is written, without what could not be read; null where nothing could. */
  readonly outline: InkNode | null;
  /** Everything that a reader may see; null without a tree. */
  readonly written: WrittenText | null;
  /** One for each place; `groupByCause` says each cause once. */
  readonly findings: readonly CausedFinding[];
};

/** Compiles `main` and what it includes, and says everything that is wrong at once. Never throws. */
export function compile(main: string, sources: Sources): Compiled {
  const { story: parsed, problems, blanked } = readSources(main, sources);
  const outline = parsed ? outlineOf(parsed, main) : null;
  const later: Problem[] = [];
  const resolved = parsed
    ? resolveStory(parsed, main, (problem) => void later.push(problem))
    : { story: null, crash: null };
  const { certain, lost } = certainOnly(later, { sources, blanked, problems });
  const all = [...problems, ...certain];
  const crash = crashProblem(resolved, all, { main, sources });
  const found = [...all, ...crash];
  const broken = found.some(({ severity }) => severity === 'error');
  const plays = parsed !== null && resolved.story !== null && !broken;
  return {
    tree: resolved.story === null || broken ? null : treeOf(resolved.story),
    outline,
    written: plays ? writtenText(parsed, main) : null,
    findings: foldIncludes(explainAll(found, { sources, outline }), { sources, lost }),
  };
}

function explainAll(
  found: readonly Problem[],
  { sources, outline }: { readonly sources: Sources; readonly outline: InkNode | null },
): readonly CausedFinding[] {
  if (found.length === 0) return [];
  const names = namesIn(outline);
  const written = new Set(found.map(({ file }) => file));
  const files = new Map([...written].map((file) => [file, openLines(sources[file] ?? '')]));
  const empty = openLines('');
  const explain = (problem: Problem): CausedFinding =>
    explainProblem(problem, files.get(problem.file) ?? empty, names);
  return foldFollowers(found.map(explain), (file) => files.get(file) ?? empty);
}

/** A crash after other errors comes from them, and is not said. */
function crashProblem(
  { story, crash }: Resolved,
  found: readonly Problem[],
  { main, sources }: { readonly main: string; readonly sources: Sources },
): readonly Problem[] {
  const isKnown = found.some(({ severity }) => severity === 'error');
  if (story !== null || isKnown) return [];
  const message = `crash: ${crash ?? 'no story came out'}`;
  const place = findCrash(sources, (tried) => crashOf(main, tried) === crash);
  const at = place ? { ...place, column: 1 } : { file: main };
  return [{ wave: 'meaning', severity: 'error', ...at, message }];
}

function crashOf(main: string, sources: Sources): string | null {
  const note = (): void => {};
  const { story } = parseStory(main, { sources, note });
  return story === null ? null : resolveStory(story, main, note).crash;
}
