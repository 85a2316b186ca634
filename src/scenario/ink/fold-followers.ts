import type { CausedFinding } from '../group-by-cause.ts';
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

/** What only follows from a brace above it in the same knot is counted there, and not said. */
export function foldFollowers(
  found: readonly CausedFinding[],
  linesOf: (file: string) => SourceLines,
): readonly CausedFinding[] {
  const heads = new Map<string, { readonly index: number; more: number }>();
  const kept: CausedFinding[] = [];
  for (const finding of found) {
    const { file, line = 0, code, cause } = finding;
    const knot = `${file}:${headerAbove(linesOf(file), line)}`;
    const head = heads.get(knot);
    if (head && followers.has(code)) head.more += kept[head.index]?.cause === cause ? 0 : 1;
    else {
      if (leaders.has(code)) heads.set(knot, { index: kept.length, more: 0 });
      kept.push(finding);
    }
  }
  for (const { index, more } of heads.values()) {
    const head = kept[index];
    if (head && more > 0) kept[index] = { ...head, what: `${head.what} ${andMore(more)}` };
  }
  return kept;
}

const andMore = (more: number): string =>
  `(${more} more error${more === 1 ? '' : 's'} below may come from this.)`;
