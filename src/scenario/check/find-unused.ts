import type { Finding } from '../finding.ts';
import { choicePointsOf } from '../ink/written/choice-points.ts';
import { flowOf } from '../ink/flow/flow-path.ts';
import type { StoryToCheck } from './check-story.ts';
import { openKeyPlaces } from './key-place.ts';

/** What the pack brings and the story never uses. */
export function findUnused(story: StoryToCheck): readonly Finding[] {
  const { pack, tags, files } = story;
  const placeOf = openKeyPlaces(files['pack.yaml'] ?? '');
  const unused = (field: string, key: string, says: Pick<Finding, 'what' | 'hint'>): Finding[] => {
    const at = placeOf([field, key]);
    const code = `pack-${field}-unused`;
    return 'line' in at ? [{ severity: 'warning', code, file: 'pack.yaml', ...at, ...says }] : [];
  };
  const met = knotsByPerson(story);
  const deciding = decidingKnots(story);
  const isHeld = (role: string): boolean =>
    tags.some(
      ({ name, value }) =>
        (name === 'decide' && value.toLowerCase() === `role ${role}`) ||
        (name === 'role' && value.toLowerCase() === role),
    );
  const idle = Object.entries(pack.roles).filter(
    ([role, { person }]) =>
      !isHeld(role.toLowerCase()) && !overlaps(met.get(person.toLowerCase()), deciding),
  );
  const named = (tag: string): ReadonlySet<string> =>
    new Set(tags.filter(({ name }) => name === tag).map(({ value }) => value.toLowerCase()));
  const places = new Set([
    ...[...named('place')].map((value) => value.split(/\s+/)[0] ?? ''),
    ...[...named('camera')].map((value) => /^split\s+(\S+)/.exec(value)?.[1] ?? ''),
  ]);
  return [
    ...idle.flatMap(([role, { name }]) =>
      unused('roles', role, {
        what: `The role "${name}" has no part in any decision.`,
        hint: `Write # decide: role ${role}, give it a line with # role: ${role}, or let its person take part.`,
      }),
    ),
    ...Object.entries(pack.cast)
      .filter(([key]) => !met.has(key))
      .flatMap(([key, { name }]) =>
        unused('cast', key, {
          what: `"${name}" never speaks and never comes on stage.`,
          hint: `Write # enter: ${key}, begin a line with ${key.toUpperCase()}:, or take the person out.`,
        }),
      ),
    ...unmet(story).flatMap(({ field, key, says }) => unused(field, key, says)),
    ...Object.keys(pack.places)
      .filter((place) => !places.has(place.toLowerCase()))
      .flatMap((place) =>
        unused('places', place, {
          what: `No scene is set at "${place}".`,
          hint: `Write # place: ${place} in a knot, or take the place out.`,
        }),
      ),
  ];
}

type Unmet = {
  readonly field: string;
  readonly key: string;
  readonly says: Pick<Finding, 'what' | 'hint'>;
};

/** Words and surprises that no tag names. */
function unmet({ pack, tags }: StoryToCheck): readonly Unmet[] {
  const without = (field: object, tag: string): readonly string[] => {
    const met = new Set(
      tags.filter(({ name }) => name === tag).map(({ value }) => value.toLowerCase()),
    );
    return Object.keys(field).filter((key) => !met.has(key.toLowerCase()));
  };
  return [
    ...without(pack.terms, 'term').map((key) => ({
      field: 'terms',
      key,
      says: {
        what: `Nobody meets the term "${key}" in the story.`,
        hint: `Write # term: ${key} on the line that uses the word.`,
      },
    })),
    ...without(pack.injects, 'inject-point').map((key) => ({
      field: 'injects',
      key,
      says: {
        what: `The surprise "${key}" has no place in the story.`,
        hint: `Write # inject-point: ${key} in a knot where it may come in.`,
      },
    })),
  ];
}

const overlaps = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean =>
  one !== undefined && [...one].some((item) => other.has(item));

const knotOf = (flow: string): string => flow.split('.')[0] ?? '';

/** Knots in which more than one choice stands. */
function decidingKnots({ tree }: StoryToCheck): ReadonlySet<string> {
  const perKnot = Map.groupBy(choicePointsOf(tree), ({ path }) => knotOf(flowOf(path)));
  return new Set([...perKnot].filter(([, choices]) => choices.length > 1).map(([knot]) => knot));
}

/** By cast key: the knots in which somebody speaks or is on stage. */
function knotsByPerson({ tags, files, pack }: StoryToCheck): ReadonlyMap<string, Set<string>> {
  const met = new Map<string, Set<string>>();
  const meet = (person: string, knot: string): void => {
    if (!Object.hasOwn(pack.cast, person)) return;
    met.set(person, (met.get(person) ?? new Set()).add(knot));
  };
  for (const { name, value, flow } of tags) {
    if (!['speaker', 'enter', 'stand', 'mood', 'pose', 'hold'].includes(name)) continue;
    for (const word of value.toLowerCase().split(/[\s,]+/)) meet(word, knotOf(flow));
  }
  const ink = Object.entries(files).filter(([file]) => file.endsWith('.ink'));
  for (const [, text] of ink) {
    let knot = '';
    for (const line of text.split('\n')) {
      knot = /^\s*={2,}\s*(?:function\s+)?(\w+)/.exec(line)?.[1] ?? knot;
      const speaker = /^[\s*+-]*([^:{}[\]#]{1,40}?)\s*:\s/.exec(line)?.[1];
      if (speaker !== undefined) meet(speaker.toLowerCase(), knot);
    }
  }
  return met;
}
