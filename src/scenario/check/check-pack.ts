import type { StoryToCheck } from './check-story.ts';
import { openKeyPlaces } from './key-place.ts';
import type { KeyPlaces } from './key-place.ts';
import { findUnused } from './find-unused.ts';
import type { Finding } from '../finding.ts';
import { flowNames, variableNames } from '../ink/story-tree.ts';
import { nearestWord } from '../nearest-word.ts';

type Named = {
  readonly field: string;
  /** What stands below the field, and what of it has to be known. */
  readonly names: readonly (readonly [key: string, name: string])[];
  readonly known: readonly string[];
  readonly what: string;
};

/** Where the pack and the story do not fit each other. */
export function checkPack(story: StoryToCheck): readonly Finding[] {
  const placeOf = openKeyPlaces(story.files['pack.yaml'] ?? '');
  return [
    ...namedByPack(story).flatMap((named) => findStrangers(named, placeOf)),
    ...findUnused(story),
  ];
}

function namedByPack(story: StoryToCheck): readonly Named[] {
  const { tree, tags, pack } = story;
  const keys = (field: object): Named['names'] => Object.keys(field).map((key) => [key, key]);
  const used = (tag: string): readonly string[] =>
    tags.filter(({ name }) => name === tag).map(({ value }) => value);
  const choiceIds = tags.filter(({ stand, name }) => stand === 'choice' && name === 'id');
  return [
    {
      field: 'meters',
      names: keys(pack.meters),
      known: variableNames(tree),
      what: 'is no variable of the story',
    },
    {
      field: 'roles',
      names: Object.entries(pack.roles).map(([key, { person }]) => [key, person]),
      known: Object.keys(pack.cast),
      what: 'plays a role and is not in the cast',
    },
    {
      field: 'decisions',
      names: Object.keys(pack.decisions).map((key) => [key, key.split('/')[0] ?? key]),
      known: flowNames(tree),
      what: 'is no knot of the story',
    },
    {
      field: 'cues',
      names: Object.keys(pack.cues).map((key) => [key, key.split('/')[0] ?? key]),
      known: flowNames(tree),
      what: 'is no knot of the story',
    },
    {
      field: 'reasons',
      names: keys(pack.reasons),
      known: choiceIds.map(({ value }) => value),
      what: 'is not the id of a choice',
    },
    {
      field: 'endings',
      names: keys(pack.endings),
      known: ['end', ...used('ending')],
      what: 'is an ending that the story never names',
    },
    ...namedInRoom(story),
    {
      field: 'anchors',
      names: keys(pack.anchors),
      known: used('anchor'),
      what: 'is an anchor that the story never names',
    },
  ];
}

/** What the room brings in beside the votes. */
function namedInRoom({ tree, pack }: StoryToCheck): readonly Named[] {
  return [
    {
      field: 'injects',
      names: Object.entries(pack.injects).map(([key, { sets }]) => [key, sets]),
      known: variableNames(tree),
      what: 'is set by a surprise and is no variable of the story',
    },
    {
      field: 'contests',
      names: Object.entries(pack.contests).flatMap(([key, { sets }]) =>
        sets === null ? [] : [[key, sets] as const],
      ),
      known: variableNames(tree),
      what: 'is set by a contest and is no variable of the story',
    },
    {
      field: 'contests',
      names: Object.entries(pack.contests).flatMap(([key, { rounds }]) =>
        rounds.flatMap(({ role }) => (role === null ? [] : [[key, role] as const])),
      ),
      known: Object.keys(pack.roles),
      what: 'is asked about in a contest and is no role of the pack',
    },
  ];
}

function findStrangers(
  { field, names, known, what }: Named,
  placeOf: KeyPlaces,
): readonly Finding[] {
  return names
    .filter(([, name]) => !known.includes(name))
    .map(([key, name]) => {
      const near = nearestWord(name, known);
      return {
        severity: 'warning',
        code: `pack-${field}`,
        file: 'pack.yaml',
        ...placeOf([field, key]),
        what: `${field}: "${name}" ${what}.`,
        hint: near === null ? 'Take it out, or correct its name.' : `Did you mean "${near}"?`,
      };
    });
}
