import type { Finding } from './finding.ts';

/** One finding per cause, at its first place: a missing variable is said once, not at every use. */
export function groupByCause(found: readonly Finding[]): readonly Finding[] {
  const causes = new Map<string, { first: Finding; times: number }>();
  for (const finding of found) {
    const cause = `${finding.severity} ${finding.what}`;
    const known = causes.get(cause);
    if (known) known.times += 1;
    else causes.set(cause, { first: finding, times: 1 });
  }
  return [...causes.values()].map(({ first, times }) =>
    times === 1 ? first : { ...first, what: `${first.what} (and in ${times - 1} more places)` },
  );
}
