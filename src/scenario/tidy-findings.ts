import type { Finding } from './finding.ts';
import { groupByCause } from './group-by-cause.ts';
import type { CausedFinding } from './group-by-cause.ts';

/** More of one kind in one file are counted, and not said. */
const mostOfAKind = 30;

/** Each cause once, the main file first, from top to bottom, errors first where they stand at one place. */
export function tidyFindings(found: readonly CausedFinding[], main: string): readonly Finding[] {
  const sorted = found.toSorted((a, b) => inOrder(a, b, main));
  return countTheRest(groupByCause(sorted).toSorted((a, b) => inOrder(a, b, main)));
}

function inOrder(a: Finding, b: Finding, main: string): number {
  return (
    Number(b.file === main) - Number(a.file === main) ||
    Number(a.file > b.file) - Number(a.file < b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    rank(a) - rank(b) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);

function countTheRest(found: readonly Finding[]): readonly Finding[] {
  const kindOf = ({ severity, code, file }: Finding): string => `${severity} ${code} ${file}`;
  const counts = new Map<string, number>();
  for (const finding of found) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  const said = new Map<string, number>();
  return found.flatMap((finding) => {
    const kind = kindOf(finding);
    const nth = (said.get(kind) ?? 0) + 1;
    said.set(kind, nth);
    const more = (counts.get(kind) ?? 0) - mostOfAKind;
    if (nth < mostOfAKind || more <= 0) return [finding];
    const what = `${finding.what} (and ${more} more of this kind below in this file)`;
    return nth === mostOfAKind ? [{ ...finding, what }] : [];
  });
}
