import { spots } from './beat.ts';
import type { Camera, Figure, Mood, Pose, Scene } from './beat.ts';
import type { Pack, Place } from './pack.ts';
import { sideFrom } from './staging.ts';
import type { Person, Staging } from './staging.ts';

/** The backdrop before a story names a place. */
const plainBackdrop = 'checkpoint';

const poseFor: Readonly<Record<Mood, Pose>> = {
  calm: 'stand',
  explaining: 'explain',
  concerned: 'fold',
  serious: 'stand',
  solemn: 'heart',
  smile: 'welcome',
  afraid: 'heart',
  'eyes-closed': 'heart',
};

const whereOn = ({ map }: Staging, place: Place | undefined, pack: Pack): Pick<Scene, 'where'> =>
  map === 'off' ? {} : { where: { map: pack.map, mark: place?.mark ?? null } };

function ambienceOf({ ambience }: Staging, place: Place | undefined): Pick<Scene, 'ambience'> {
  const heard = ambience ?? place?.ambience ?? '';
  return heard === '' ? {} : { ambience: heard };
}

/** The picture of a place: the world's own where it has one for what the pack names. */
export function backdropOf(place: string | null, { places, backdrops }: Pack): string {
  const known = place !== null && Object.hasOwn(places, place) ? places[place] : undefined;
  const named = known?.backdrop ?? place ?? plainBackdrop;
  return (Object.hasOwn(backdrops, named) ? backdrops[named] : undefined) ?? named;
}

function cameraOf({ camera }: Staging, pack: Pack): Camera | null {
  if (camera?.shot !== 'split') return camera;
  return { shot: 'split', backdrop: backdropOf(camera.place, pack) };
}

/** The picture as the stage draws it: people face the one who spoke last, or whoever is there. */
export function sceneOf(stage: Staging, pack: Pack): Scene {
  const { place, time, weather, props } = stage;
  const known = place === null ? undefined : pack.places[place];
  const camera = cameraOf(stage, pack);
  return {
    place,
    backdrop: backdropOf(place, pack),
    time,
    weather,
    people: spots.flatMap((spot) => {
      const person = stage.people.find(({ at }) => at === spot);
      return person ? [figureOf(person, stage, pack)] : [];
    }),
    props,
    map: stage.map !== 'off',
    ...(camera && { camera }),
    ...ambienceOf(stage, known),
    ...whereOn(stage, known, pack),
  };
}

function held({ who, holds }: Person, { cast }: Pack): string | null {
  const thing = holds ?? cast[who]?.holds ?? '';
  return thing === '' ? null : thing;
}

function figureOf(person: Person, stage: Staging, pack: Pack): Figure {
  const { who, at, mood } = person;
  const others = stage.people.filter((other) => other !== person);
  const heard = others.reduce<Person | null>(
    (last, other) => (last && last.heard >= other.heard ? last : other),
    null,
  );
  const alone = at === 'right' ? 'left' : 'right';
  const looks = person.looks ?? (heard ? sideFrom(at, heard.at) : alone);
  const art = pack.cast[who]?.art ?? who;
  return {
    who,
    art,
    at,
    looks,
    mood,
    pose: person.pose ?? poseFor[mood],
    holds: held(person, pack),
  };
}
