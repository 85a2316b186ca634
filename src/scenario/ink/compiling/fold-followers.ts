import type { CausedFinding } from '../../group-by-cause.ts';
import { headerAbove } from './explain-problem.ts';
import type { SourceLines } from './source-lines.ts';

/** Mistakes that make the rest of their knot unreadable. */
const leaders = new Set(['ink-brace-open', 'ink-braces', 'ink-alternatives']);
const followers = new Set([
  'ink-brace-open',
  'ink-brace-closed',
  'ink-cut',
  'ink-braces',
  'ink-branch',
  'ink-branch-empty',
  'ink-else',
  'ink-gather-in-braces',
  'ink-bar',
]);

type Head = { readonly index: number; readonly line: number; more: number };

/** What only follows from a brace above it in the same knot is counted there, and not said. */
export function foldFollowers(
  found: readonly CausedFinding[],
  linesOf: (file: string) => SourceLines,
): readonly CausedFinding[] {
  const heads = new Map<string, Head>();
  const kept: CausedFinding[] = [];
  for (const finding of found) {
    const { file, line = 0, code } = finding;
    const knot = `${file}:${headerAbove(linesOf(file), line)}`;
    const head = heads.get(knot);
    if (head && followers.has(code)) head.more += head.line === line ? 0 : 1;
    else {
      if (leaders.has(code)) heads.set(knot, { index: kept.length, line, more: 0 });
      kept.push(finding);
    }
  }
  return withCounts(kept, heads.values());
}

function withCounts(
  kept: readonly CausedFinding[],
  heads: Iterable<Head>,
): readonly CausedFinding[] {
  const counts = new Map([...heads].map(({ index, more }) => [index, more]));
  return kept.map((finding, index) => {
    const more = counts.get(index) ?? 0;
    return more === 0 ? finding : { ...finding, what: `${finding.what} ${andMore(more)}` };
  });
}

const andMore = (more: number): string =>
  `(${more} more error${more === 1 ? '' : 's'} below may come from this.)`;
