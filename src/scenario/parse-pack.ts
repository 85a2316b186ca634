import type { Finding } from './finding.ts';
import { cueKinds, cuts, meterTimes, sides } from './pack.ts';
import type { CastMember, Cues, Cut, EmptyChair, Inject, Meter, Pack, Role } from './pack.ts';
import { closenessFrom } from './closeness.ts';
import { contestFrom } from './parse-contests.ts';
import { filmsFrom } from './parse-films.ts';
import { debriefFrom } from './parse-debrief.ts';
import { keepArts, noWorld, placesOf, type World } from './parse-world.ts';
import type { KeepArt } from './art/own-art.ts';
import { personArt } from './art/parse-person-art.ts';
import { surveyFrom } from './survey/parse-survey.ts';
import type { Indicators } from './survey/indicator.ts';
import { difficultyFrom } from './difficulty.ts';
import { titleOf } from './title-of.ts';
import {
  entries,
  fields,
  flagAt,
  items,
  mapOf,
  named,
  noteAt,
  numberAt,
  openYaml,
  textAt,
  valueAt,
  wordAt,
} from './yaml-place.ts';
import type { YamlPlace } from './yaml-place.ts';

/** What the story itself says, for whatever the pack leaves out. */
export type StoryTold = {
  readonly title: string;
  readonly world: string | null;
  readonly language: string;
  /** Who speaks or enters, in order: the cast of a story whose pack names none. */
  readonly speakers: readonly string[];
  /** The world it is told in, where there is one. */
  readonly around?: World;
  /** The indicators that lie beside it. */
  readonly bank?: Indicators;
};

/** Drawings of people without a uniform, for a cast that names none. */
const plainArt = ['trader', 'nurse', 'elder', 'youth', 'clerk', 'ferry-captain'] as const;

const packKeys = [
  'title',
  'world',
  'language',
  // Those that the pack promises; `strings/texts.ts` reads it.
  'languages',
  'minutes',
  'teams',
  'difficulty',
  'about',
  'meters',
  'cast',
  'roles',
  'places',
  'terms',
  'notes',
  'reasons',
  'endings',
  'anchors',
  'decisions',
  'cues',
  'debrief',
  'chair',
  'retold',
  'injects',
  'contests',
  'survey',
  'films',
  'closeness',
  // Of the distance check, which reads it by itself.
  'distance',
] as const;

type Note = (finding: Finding) => void;

/** Reads `pack.yaml`. Every field has a default, and what cannot be read is noted and falls back to it. */
export function parsePack(text: string, story: StoryTold, note: Note): Pack {
  const at = fields(openYaml('pack.yaml', text, note), packKeys);
  const { own, keep } = keepArts();
  const cast = castFrom(at.cast, story.speakers, keep);
  const { places, map, backdrops, own: ofWorld } = story.around ?? noWorld;
  const terms = mapOf(at.terms, (place) => mapOf(place, (voice) => textAt(voice, '')));
  return {
    title: textAt(at.title, story.title),
    about: textAt(at.about, ''),
    world: textAt(at.world, story.world ?? '') || null,
    language: textAt(at.language, story.language),
    minutes: minutesFrom(at.minutes),
    teams: pairFrom(at.teams, [1, 8]),
    difficulty: difficultyFrom(at.difficulty),
    meters: mapOf(at.meters, meterFrom),
    cast,
    roles: mapOf(at.roles, roleFrom),
    places: placesOf(at.places, places, keep),
    map,
    backdrops,
    own: { ...ofWorld, ...own },
    terms,
    notes: items(at.notes).map((line) => textAt(line, '')),
    reasons: mapOf(at.reasons, (place) => {
      const reason = fields(place, ['security', 'civil']);
      return { security: textAt(reason.security, ''), civil: textAt(reason.civil, '') };
    }),
    endings: mapOf(at.endings, (place, key) => {
      const ending = named(place, ['name', 'picture']);
      return { name: textAt(ending.name, titleOf(key)), picture: textAt(ending.picture, '') };
    }),
    anchors: mapOf(at.anchors, titledFrom),
    decisions: mapOf(at.decisions, titledFrom),
    cues: mapOf(at.cues, cuesFrom),
    ...debriefFrom(at.debrief),
    chair: chairFrom(at.chair),
    injects: mapOf(at.injects, injectFrom),
    contests: contestsFrom(at.contests, terms),
    survey: surveyFrom(at.survey, story.bank ?? {}),
    films: filmsFrom(at.films),
    closeness: closenessFrom(at.closeness),
  };
}

const titledFrom = (place: YamlPlace, key: string): { readonly name: string } => ({
  name: textAt(named(place, ['name']).name, titleOf(key)),
});

function cuesFrom(place: YamlPlace): Cues {
  const at = fields(place, cueKinds);
  return Object.fromEntries(cueKinds.map((kind) => [kind, textAt(at[kind], '')])) as Cues;
}

function meterFrom(place: YamlPlace, key: string): Meter {
  const at = named(place, ['name', 'meaning', 'sign', 'range', 'shown', 'colour', 'emblem']);
  return {
    name: textAt(at.name, titleOf(key)),
    meaning: textAt(at.meaning, ''),
    sign: textAt(at.sign, key),
    range: pairFrom(at.range, [0, 10]),
    shown: wordAt(at.shown, meterTimes, 'live'),
  };
}

function castFrom(place: YamlPlace, speakers: readonly string[], keep: KeepArt): Pack['cast'] {
  const members = mapOf(place, (one, key) => memberFrom(one, key, keep));
  const written = Object.entries(members).map(
    ([key, member]) => [key.toLowerCase(), member] as const,
  );
  if (written.length > 0) return Object.fromEntries(written);
  const drawn = speakers.map((key, index) => {
    const art = plainArt[index % plainArt.length] ?? plainArt[0];
    return [key, { name: titleOf(key), art, side: 'civil' as const }] as const;
  });
  return Object.fromEntries(drawn);
}

function memberFrom(place: YamlPlace, key: string, keep: KeepArt): CastMember {
  const at = named(place, ['name', 'art', 'side', 'holds', 'heard']);
  const heard = textAt(at.heard, '');
  const holds = textAt(at.holds, '');
  const side = wordAt(at.side, sides, 'civil');
  const otherwise = plainArt[key.length % plainArt.length] ?? plainArt[0];
  return {
    ...(heard === '' ? {} : { heard }),
    ...(holds === '' ? {} : { holds }),
    name: textAt(at.name, titleOf(key)),
    art: personArt(at.art, { key: key.toLowerCase(), side, otherwise }, keep),
    side,
  };
}

function roleFrom(place: YamlPlace, key: string): Role {
  const at = named(place, ['name', 'person', 'goal', 'interests', 'secret', 'hard']);
  return {
    name: textAt(at.name, titleOf(key)),
    person: textAt(at.person, key).toLowerCase(),
    goal: textAt(at.goal, ''),
    interests: items(at.interests).map((line) => textAt(line, '')),
    secret: textAt(at.secret, ''),
    hard: flagAt(at.hard, false),
  };
}

function injectFrom(place: YamlPlace, key: string): Inject {
  const at = named(place, ['name', 'says', 'picture', 'sets', 'values']);
  const values = items(at.values).map(valueAt);
  const name = textAt(at.name, titleOf(key));
  return {
    name,
    says: textAt(at.says, name),
    picture: textAt(at.picture, ''),
    sets: textAt(at.sets, key),
    values: values.length > 0 ? values : [true],
  };
}

function contestsFrom(place: YamlPlace, terms: Pack['terms']): Pack['contests'] {
  const read = entries(place).flatMap(([key, value]) => {
    const contest = contestFrom(value, { key, title: titleOf(key) }, terms);
    return contest === null ? [] : [[key, contest] as const];
  });
  return Object.fromEntries(read);
}

function minutesFrom(place: YamlPlace): readonly Cut[] {
  const known = items(place).flatMap((item) => {
    const minutes = numberAt(item, 0);
    const cut = cuts.find((length) => length === minutes);
    if (cut !== undefined) return [cut];
    const hint = `A story is told in ${cuts.join(', ')} minutes.`;
    noteAt(item, {
      severity: 'error',
      code: 'pack-value',
      what: `There is no cut of ${minutes} minutes.`,
      hint,
    });
    return [];
  });
  return known.length > 0 ? known : [25];
}

function pairFrom(
  place: YamlPlace,
  otherwise: readonly [number, number],
): readonly [number, number] {
  const [least, most, ...more] = items(place);
  if (!least) return otherwise;
  const from = numberAt(least, otherwise[0]);
  const to = most ? numberAt(most, otherwise[1]) : from;
  if (more.length === 0 && from <= to) return [from, to];
  const hint = `Write the least and the most, such as [${otherwise.join(', ')}].`;
  noteAt(place, {
    severity: 'error',
    code: 'pack-value',
    what: `"${place.path}" is not a range.`,
    hint,
  });
  return otherwise;
}

function chairFrom(place: YamlPlace): EmptyChair | null {
  if (place.node === null) return null;
  const at = fields(place, ['name', 'picture', 'lines']);
  return {
    name: textAt(at.name, ''),
    picture: textAt(at.picture, ''),
    lines: items(at.lines).map((line) => textAt(line, '')),
  };
}
