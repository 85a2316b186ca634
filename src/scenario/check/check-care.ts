import type { Finding } from '../finding.ts';
import { flowOf } from '../ink/flow/flow-path.ts';
import { choicePointsOf } from '../ink/written/choice-points.ts';
import type { Pack, Side } from '../pack.ts';
import { checkCloseness } from './check-closeness.ts';
import type { StoryToCheck } from './check-story.ts';
import { openKeyPlaces } from './key-place.ts';
import type { KeyPlaces } from './key-place.ts';

/** What protects people and makes a workshop work, and what of it this pack lacks. Asked only of packs with roles. */
export function checkCare(story: StoryToCheck): readonly Finding[] {
  const { pack, files, main } = story;
  if (Object.keys(pack.roles).length === 0) return [];
  const placeOf = openKeyPlaces(files['pack.yaml'] ?? '');
  const inStory = [...shared(story), ...firstScene(story), ...decisions(story)];
  return [
    ...inStory.map((lack) => ({ severity: 'warning' as const, file: main, ...lack })),
    ...[
      ...meters(pack, placeOf),
      ...roles(pack, placeOf),
      ...debrief(pack, placeOf),
      ...outOfRoles(pack, placeOf),
      ...reasons(story, placeOf),
      ...checkCloseness(pack, placeOf),
    ].map((lack) => ({ severity: 'warning' as const, file: 'pack.yaml', ...lack })),
  ];
}

type Lack = Pick<Finding, 'code' | 'what' | 'hint' | 'line' | 'column'>;

/** The common experience that the debrief starts from. */
function shared({ tags }: StoryToCheck): readonly Lack[] {
  const named = (name: string): number =>
    new Set(tags.filter((tag) => tag.name === name).map(({ value, flow }) => value || flow)).size;
  const lacks: Lack[] = [];
  if (named('opening') === 0) {
    lacks.push({
      code: 'care-opening',
      what: 'The story has no opening that the whole room sees together.',
      hint: 'Write # opening in its first knot: at most 90 seconds, no reading, nothing to choose.',
    });
  }
  if (named('anchor') < 2) {
    lacks.push({
      code: 'care-anchors',
      what: 'Fewer than two scenes are named that every path passes.',
      hint: 'Write # anchor: NAME in two knots at least; the debrief starts there.',
    });
  }
  return lacks;
}

/** In the scene that everybody sees first nobody scowls, and nobody is afraid. */
function firstScene({ tags }: StoryToCheck): readonly Lack[] {
  const opening = new Set(tags.filter(({ name }) => name === 'opening').map(({ flow }) => flow));
  return tags
    .filter(({ name, flow }) => opening.has(flow) && (name === 'mood' || name === 'enter'))
    .filter(({ value }) => /\b(?:afraid|serious)\b/i.test(value))
    .map(({ name, value, line, column }) => ({
      code: 'care-first-scene',
      ...(line === null ? {} : { line }),
      ...(column === null ? {} : { column }),
      what: `The opening shows somebody who scowls or is afraid: "${name}: ${value}".`,
      hint: 'Begin with calm or smile: people decide in the first scene whom they take for an enemy.',
    }));
}

/** Decisions about the how, and decisions that civilians hold. */
function decisions({ tags, pack }: StoryToCheck): readonly Lack[] {
  const rehearsed = new Set(tags.filter(({ name }) => name === 'rehearse').map(({ flow }) => flow));
  const civil = new Set(
    tags
      .filter(({ name, value }) => name === 'decide' && isCivil(value, pack))
      .map(({ flow }) => flow),
  );
  const lacks: Lack[] = [];
  if (rehearsed.size < 2) {
    lacks.push({
      code: 'care-how',
      what: 'Fewer than two decisions are rehearsed aloud.',
      hint: 'Write # rehearse: 60 where the first sentence, tone, distance or hands are decided.',
    });
  }
  if (civil.size < 3) {
    lacks.push({
      code: 'care-civil',
      what: `Civilians hold ${civil.size === 0 ? 'no decision' : `only ${civil.size} of the decisions`}.`,
      hint: 'Write # decide: role NAME on three decisions at least, with roles of the civil side.',
    });
  }
  return lacks;
}

const sideOf = (pack: Pack, role: string): Side | undefined =>
  pack.cast[pack.roles[role]?.person ?? '']?.side;

function isCivil(value: string, pack: Pack): boolean {
  const [who, role] = value.toLowerCase().split(/\s+/);
  return who === 'role' && sideOf(pack, role ?? '') === 'civil';
}

function meters({ meters: written }: Pack, placeOf: KeyPlaces): readonly Lack[] {
  if (Object.hasOwn(written, 'duty') || Object.keys(written).length === 0) return [];
  return [
    {
      code: 'care-duty',
      ...placeOf(['meters']),
      what: 'No meter stands for the task: soldiers will read a test of morals.',
      hint: 'Add duty: the task is done, our people come back.',
    },
  ];
}

function roles(pack: Pack, placeOf: KeyPlaces): readonly Lack[] {
  const all = Object.keys(pack.roles);
  const civil = all.filter((role) => sideOf(pack, role) === 'civil').length;
  const oneSided: Lack = {
    code: 'care-sides',
    ...placeOf(['roles']),
    what: `All roles are on ${civil === 0 ? 'the side in uniform' : 'the civil side'}.`,
    hint: 'People learn most from the other side: add roles of both.',
  };
  const bare = Object.entries(pack.roles)
    .filter(([, { goal, interests, secret }]) => !goal || interests.length === 0 || !secret)
    .map<Lack>(([key, role]) => ({
      code: 'care-card',
      ...placeOf(['roles', key]),
      what: `The card of the role "${role.name}" has no ${[
        ...(role.goal ? [] : ['goal']),
        ...(role.interests.length > 0 ? [] : ['interests']),
        ...(role.secret ? [] : ['secret']),
      ].join(', no ')}.`,
      hint: 'Say what it wants, why, and what only it knows.',
    }));
  return [...(civil === 0 || civil === all.length ? [oneSided] : []), ...bare];
}

function debrief({ chair }: Pack, placeOf: KeyPlaces): readonly Lack[] {
  if (chair !== null && chair.lines.length > 0) return [];
  return [
    {
      code: 'care-chair',
      ...placeOf(['chair']),
      what: 'Nobody speaks from the empty chair.',
      hint: 'Write chair: with a name and some lines of somebody who did not come.',
    },
  ];
}

/** How it felt is asked as the role first, so that the role can be put down, and then as oneself. */
function outOfRoles({ feltAs }: Pack, placeOf: KeyPlaces): readonly Lack[] {
  const [role, self] = [feltAs.lastIndexOf('role'), feltAs.indexOf('self')];
  if (role >= 0 && self >= 0 && role < self) return [];
  const what =
    role < 0 || self < 0
      ? `Nobody is asked how it felt as ${role < 0 ? 'the role' : 'oneself'}.`
      : 'People are asked how it felt as themselves before they were asked as the role.';
  const hint = 'Under debrief, felt: write - as-role: "…" first, and then - as-self: "…".';
  return [{ code: 'care-felt', ...placeOf(['debrief', 'felt']), what, hint }];
}

/** Choices of decisions for which one side has no reason. */
function reasons({ tree, tags, pack }: StoryToCheck, placeOf: KeyPlaces): readonly Lack[] {
  const choices = choicePointsOf(tree);
  const idAt = new Map(
    tags
      .filter(({ stand, name }) => stand === 'choice' && name === 'id')
      .map(({ file, line, value }) => [`${file}:${line}`, value]),
  );
  const perFlow = Map.groupBy(choices, ({ path }) => flowOf(path));
  const ids = [...perFlow.values()]
    .filter((offered) => offered.length > 1)
    .flatMap((offered) => offered.map(({ file, line }) => idAt.get(`${file}:${line}`)));
  const without = ids.filter((id) => {
    const reason = id === undefined ? undefined : pack.reasons[id];
    return !reason?.security || !reason.civil;
  });
  if (without.length === 0) return [];
  const named = without.flatMap((id) => (id === undefined ? [] : [id])).slice(0, 3);
  return [
    {
      code: 'care-reasons',
      ...placeOf(['reasons']),
      what: `${without.length} of ${ids.length} choices have no reason that a professional on each side would give${
        named.length > 0 ? `, such as ${named.join(', ')}` : ''
      }.`,
      hint: 'Give each choice an #id:, and write reasons: { ID: { security: "…", civil: "…" } }.',
    },
  ];
}
