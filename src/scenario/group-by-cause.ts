import type { Finding } from './finding.ts';

/** A finding that knows what made it; findings of one cause are said once. */
export type CausedFinding = Finding & { readonly cause?: string };

/** One finding per cause, at its first place: a missing variable is said once, not at every use. */
export function groupByCause(found: readonly CausedFinding[]): readonly Finding[] {
  const causes = new Map<string, { first: Finding; places: Set<string> }>();
  for (const { cause, ...finding } of found) {
    const key = `${finding.severity} ${cause ?? finding.what}`;
    const place = `${finding.file}:${finding.line ?? 0}:${finding.column ?? 0}`;
    const known = causes.get(key);
    if (known) known.places.add(place);
    else causes.set(key, { first: finding, places: new Set([place]) });
  }
  return [...causes.values()].map(({ first, places }) =>
    places.size === 1 ? first : { ...first, what: `${first.what} ${andMore(places.size - 1)}` },
  );
}

const andMore = (more: number): string => `(and in ${more} more place${more === 1 ? '' : 's'})`;
