import type { Trouble } from '../room/ports.ts';
import type { Instant } from '../session/ids.ts';

/** What happened, for programs: words of this program, numbers, and names of workshops. */
export type LogEntry = { readonly what: string } & Readonly<
  Record<string, string | number | boolean>
>;

/** Tells whoever runs the host: a sentence for people, and beside it what a program is to know of it. */
export type Say = (text: string, entry?: LogEntry) => void;

/** As lines of JSON. Sentences may hold what an error said, and that may be anything: so they are left out. */
export const openLog =
  (write: (line: string) => void, now: () => Instant): Say =>
  (_, entry = { what: 'said' }) =>
    write(JSON.stringify({ at: new Date(now()).toISOString(), ...entry }));

/** Places of the program alone, the innermost first; whatever else stands in a stack was said by somebody. */
function placesIn(stack: string): string {
  const found = stack.matchAll(
    /^ {4}at (?:[\w.<> ]+ \()?(?:file:\/\/)?\/[^\s()]*?(src\/[\w./-]+:\d+):\d+\)?$/gm,
  );
  return [...found]
    .map(([, place = '']) => place)
    .slice(0, 6)
    .join(' ');
}

const kindOf = (error: unknown): string =>
  error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown';

/** An error by its kind, its code and where in the program it came up. */
export function errorEntry(what: string, error: unknown): LogEntry {
  const code: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return {
    what,
    kind: kindOf(error),
    ...(typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) && { code }),
    places: error instanceof Error ? placesIn(error.stack ?? '') : '',
  };
}

export function troubleEntry(trouble: Trouble): LogEntry {
  switch (trouble.kind) {
    case 'cannot-write':
      return { ...errorEntry('journal-waits', trouble.error), waiting: trouble.waiting };
    case 'writes-again':
      return { what: 'journal-writes' };
    case 'record-cut':
      return { what: 'record-cut', sequence: trouble.cut.sequence };
    case 'scenario-lost':
      return { what: 'story-lost' };
    case 'bug':
      return { ...errorEntry('fault', trouble.error), sequence: trouble.sequence };
    default:
      return trouble satisfies never;
  }
}
