import type { CausedFinding } from '../../group-by-cause.ts';
import type { Sources } from '../../scenario.ts';
import { openLines } from './source-lines.ts';

type Included = { readonly file: string; readonly line: number };

/** Says a file that is included twice, or not at all, once, instead of all the names that suffer from it. */
export function foldIncludes(
  found: readonly CausedFinding[],
  {
    sources,
    lost,
  }: { readonly sources: Sources; /** Names unknown without a file. */ readonly lost: number },
): readonly CausedFinding[] {
  const isMissing = found.findIndex(({ code }) => code === 'ink-include-missing');
  const counted = found.map((finding, index) =>
    index === isMissing && lost > 0
      ? { ...finding, what: `${finding.what} ${without(lost)}` }
      : finding,
  );
  return [...foldTwice(counted, sources), ...(knowsCircle(found) ? [] : circles(sources))];
}

const without = (names: number): string =>
  names === 1 ? 'One name is unknown without it.' : `${names} names are unknown without it.`;

function foldTwice(found: readonly CausedFinding[], sources: Sources): readonly CausedFinding[] {
  if (!found.some(({ code }) => code === 'ink-name-twice')) return found;
  const twice = [...includes(sources)].filter(([, places]) => places.length > 1);
  return twice.reduce<readonly CausedFinding[]>((kept, [name, [, second]]) => {
    const others = kept.filter(({ code, file }) => code !== 'ink-name-twice' || file !== name);
    if (others.length === kept.length || !second) return kept;
    const what = `${name} is included twice, so every name in it exists twice.`;
    const hint = 'Take one of the two INCLUDE lines out.';
    const place = { ...second, column: 1 };
    return [...others, { severity: 'error', code: 'ink-include-twice', ...place, what, hint }];
  }, found);
}

const knowsCircle = (found: readonly CausedFinding[]): boolean =>
  found.some(({ code }) => code === 'ink-include-circle');

/** Files that include each other in turn, which the parser passes over; each said where it closes. */
function circles(sources: Sources): readonly CausedFinding[] {
  const found: CausedFinding[] = [];
  const done = new Set<string>();
  const enter = (file: string, inside: readonly string[]): void => {
    if (done.has(file)) return;
    for (const { name, line } of includesIn(sources[file] ?? '')) {
      if (![...inside, file].includes(name)) enter(name, [...inside, file]);
      else if (Object.hasOwn(sources, name)) found.push(circle(name, { file, line }));
    }
    done.add(file);
  };
  for (const file of Object.keys(sources)) if (file.endsWith('.ink')) enter(file, []);
  return found;
}

const circle = (name: string, place: Included): CausedFinding => ({
  severity: 'error',
  code: 'ink-include-circle',
  ...place,
  column: 1,
  what: `${name} includes this file, and is included here again.`,
  hint: 'Take this INCLUDE line out.',
});

function includes(sources: Sources): ReadonlyMap<string, readonly Included[]> {
  const places = new Map<string, Included[]>();
  for (const [file, text] of Object.entries(sources)) {
    for (const { name, line } of file.endsWith('.ink') ? includesIn(text) : []) {
      places.set(name, [...(places.get(name) ?? []), { file, line }]);
    }
  }
  return places;
}

function* includesIn(text: string): Generator<{ readonly name: string; readonly line: number }> {
  const lines = openLines(text);
  for (let line = 1; line <= lines.count; line += 1) {
    const name = /^\s*INCLUDE\s+(?:\.\/)?(.+?)\s*$/.exec(lines.line(line))?.[1];
    if (name !== undefined) yield { name, line };
  }
}
