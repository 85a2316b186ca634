import { moods, poses, shots, spots, times, weathers } from './beat.ts';
import type { Camera, Mood, Pose, Scene, Spot } from './beat.ts';
import type { Tag } from './tags.ts';

export type Person = {
  readonly who: string;
  readonly at: Spot;
  readonly mood: Mood;
  /** Null is the one that goes with the mood. */
  readonly pose: Pose | null;
  /** Null is what the pack says, and '' nothing. */
  readonly holds: string | null;
  /** Where the author made them look; null is towards the others. */
  readonly looks: 'left' | 'right' | null;
  /** The line at which they last came or spoke. */
  readonly heard: number;
};

/** As the story names it: a place, not its picture. */
type StagedCamera =
  | Exclude<Camera, { readonly shot: 'split' }>
  | { readonly shot: 'split'; readonly place: string };

/** What stands on stage, carried from line to line over the whole playthrough. */
export type Staging = {
  readonly place: string | null;
  readonly time: Scene['time'];
  readonly weather: Scene['weather'];
  readonly people: readonly Person[];
  readonly props: Scene['props'];
  readonly map: 'off' | 'this-line' | 'on';
  readonly camera: StagedCamera | null;
  /** Null is the place's own, and '' none. */
  readonly ambience: string | null;
  /** Lines so far. */
  readonly line: number;
};

export const emptyStage: Staging = {
  place: null,
  time: 'morning',
  weather: 'clear',
  people: [],
  props: [],
  map: 'off',
  camera: null,
  ambience: null,
  line: 0,
};

type Direct = (stage: Staging, words: readonly string[], speaker: string | null) => Staging;

const among = <T extends string>(list: readonly T[], word: string | undefined): T | null =>
  list.find((known) => known === word) ?? null;

const directions: Readonly<Record<string, Direct>> = {
  place: (stage, [place]) =>
    place === undefined || place === stage.place
      ? { ...stage, map: 'off' }
      : { ...stage, place, people: [], props: [], map: 'off', camera: null, ambience: null },
  time: (stage, [time]) => ({ ...stage, time: among(times, time) ?? stage.time }),
  weather: (stage, [weather]) => ({ ...stage, weather: among(weathers, weather) ?? stage.weather }),
  map: (stage, [how]) => ({ ...stage, map: among(['on', 'off'], how) ?? 'this-line' }),
  clear: (stage) => ({ ...stage, people: [], props: [] }),
  enter: (stage, [who, ...how]) => (who === undefined ? stage : enter(stage, who, how)),
  exit: (stage, [who]) => ({
    ...stage,
    people: who === 'all' ? [] : stage.people.filter((person) => person.who !== who),
  }),
  stand: (stage, [who, at]) => {
    const spot = among(spots, at);
    const here = stage.people.some((person) => person.who === who);
    return who === undefined || spot === null || !here ? stage : enter(stage, who, [spot]);
  },
  look: (stage, [who, where]) => {
    const looks = among(['left', 'right'], where) ?? sideOf(stage, who, where);
    return change(stage, who, { looks });
  },
  mood: (stage, words, speaker) => {
    const mood = among(moods, words.at(-1));
    const who = words.length > 1 ? words[0] : speaker;
    return mood === null ? stage : change(stage, who, { mood, pose: null });
  },
  pose: (stage, words, speaker) => {
    const pose = among(poses, words.at(-1));
    return pose === null ? stage : change(stage, words.length > 1 ? words[0] : speaker, { pose });
  },
  hold: (stage, words, speaker) => {
    const [thing = ''] = words.slice(-1);
    const who = words.length > 1 ? words[0] : speaker;
    return change(stage, who, { holds: thing === 'none' ? '' : thing });
  },
  camera: (stage, [how, on], speaker) => {
    const shot = among(shots, how);
    const who = on ?? speaker;
    if (shot === 'left' || shot === 'right') return { ...stage, camera: { shot } };
    if (shot === 'near') return who === null ? stage : { ...stage, camera: { shot, on: who } };
    if (shot === 'split')
      return on === undefined ? stage : { ...stage, camera: { shot, place: on } };
    return shot === null ? stage : { ...stage, camera: null };
  },
  ambience: (stage, [name = '']) => ({ ...stage, ambience: name === 'none' ? '' : name }),
  prop: (stage, [name, at]) => {
    if (name === undefined) return stage;
    if (name === 'none') return { ...stage, props: [] };
    const others = stage.props.filter((prop) => prop.name !== name);
    return { ...stage, props: [...others, { name, at: among(spots, at) ?? 'centre' }] };
  },
};

/** Turns one line's tags and speaker into the stage that this line shows. */
export function directLine(
  before: Staging,
  { tags, speaker }: { readonly tags: readonly Tag[]; readonly speaker: string | null },
): Staging {
  const arrived = before.map === 'this-line' ? { ...before, map: 'off' as const } : before;
  const stage: Staging = { ...arrived, line: before.line + 1 };
  const tagged = tags.filter((tag) => !leavesAfterwards(tag, speaker));
  const at = (turn: number): readonly Tag[] => tagged.filter((tag) => turnOf(tag) === turn);
  const order = [...at(0), null, ...at(1), ...at(2)];
  return order.reduce<Staging>(
    (now, tag) => (tag === null ? speak(now, speaker) : direct(now, tag, speaker)),
    stage,
  );
}

/** Lets a speaker leave whose exit stands on their own line: they say it first. */
export function endLine(
  stage: Staging,
  { tags, speaker }: { readonly tags: readonly Tag[]; readonly speaker: string | null },
): Staging {
  const leaving = tags.filter((tag) => leavesAfterwards(tag, speaker));
  return leaving.reduce((now, tag) => direct(now, tag, speaker), stage);
}

/** Whoever speaks comes first, then how they feel, and then the pose, since a mood brings one of its own. */
const turnOf = ({ name }: Tag): 0 | 1 | 2 => {
  if (name === 'pose' || name === 'hold' || name === 'camera') return 2;
  return name === 'mood' || name === 'look' ? 1 : 0;
};

function leavesAfterwards(tag: Tag, speaker: string | null): boolean {
  return tag.name === 'exit' && speaker !== null && tag.value.toLowerCase() === speaker;
}

function direct(stage: Staging, tag: Tag, speaker: string | null): Staging {
  const change = Object.hasOwn(directions, tag.name) ? directions[tag.name] : undefined;
  if (!change) return stage;
  return tag.value
    .split(',')
    .map((part) =>
      part
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    )
    .reduce((now, words) => change(now, words, speaker), stage);
}

/** Whoever speaks is on stage: at a free spot, or in place of the one who was silent longest. */
function speak(stage: Staging, speaker: string | null): Staging {
  if (speaker === null) return stage;
  const here = stage.people.some(({ who }) => who === speaker);
  return change(here ? stage : enter(stage, speaker, []), speaker, { heard: stage.line });
}

function enter(stage: Staging, who: string, how: readonly string[]): Staging {
  const before = stage.people.find((person) => person.who === who);
  const others = stage.people.filter((person) => person.who !== who);
  const arrived: Person = before ?? {
    who,
    at: freeSpot(others) ?? longestSilent(others).at,
    mood: 'calm',
    pose: null,
    holds: null,
    looks: null,
    heard: stage.line,
  };
  const person: Person = {
    ...arrived,
    pose: how.some((word) => moods.some((mood) => mood === word)) ? null : arrived.pose,
    at: spots.find((spot) => how.includes(spot)) ?? arrived.at,
    mood: moods.find((mood) => how.includes(mood)) ?? arrived.mood,
    heard: stage.line,
  };
  return { ...stage, people: [...makeRoom(others, person.at), person] };
}

function makeRoom(people: readonly Person[], at: Spot): readonly Person[] {
  const inTheWay = people.find((person) => person.at === at);
  if (!inTheWay) return people;
  const others = people.filter((person) => person !== inTheWay);
  const spot = freeSpot([...others, { at }]);
  return spot === null ? others : [...others, { ...inTheWay, at: spot }];
}

const spotsToFill: readonly Spot[] = ['left', 'right', 'centre'];

function freeSpot(people: readonly { readonly at: Spot }[]): Spot | null {
  return spotsToFill.find((spot) => people.every(({ at }) => at !== spot)) ?? null;
}

function longestSilent(people: readonly Person[]): { readonly at: Spot } {
  return (
    people.reduce<Person | null>(
      (silent, person) => (silent && silent.heard <= person.heard ? silent : person),
      null,
    ) ?? { at: 'left' }
  );
}

function change(stage: Staging, who: string | null | undefined, how: Partial<Person>): Staging {
  const people = stage.people.map((person) =>
    person.who === who ? { ...person, ...how } : person,
  );
  return { ...stage, people };
}

function sideOf(
  stage: Staging,
  who: string | undefined,
  other: string | undefined,
): 'left' | 'right' | null {
  const from = stage.people.find((person) => person.who === who);
  const to = stage.people.find((person) => person.who === other);
  return from && to ? sideFrom(from.at, to.at) : null;
}

export const sideFrom = (from: Spot, to: Spot): 'left' | 'right' =>
  spots.indexOf(to) < spots.indexOf(from) ? 'left' : 'right';
