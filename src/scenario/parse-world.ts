import type { Finding } from './finding.ts';
import { nearestWord } from './nearest-word.ts';
import type { MapMark, Pack, Place } from './pack.ts';
import { titleOf } from './title-of.ts';
import type { KeepArt, OwnArt } from './art/own-art.ts';
import { pictureArt, placeArt } from './art/parse-place-art.ts';
import { fields, items, mapOf, named, noteAt, numberAt, openYaml, textAt } from './yaml-place.ts';
import type { YamlPlace } from './yaml-place.ts';

/** What a world gives to every story that is told in it, apart from names. */
export type World = Pick<Pack, 'places' | 'map' | 'backdrops' | 'own'>;

export const noWorld: World = { places: {}, map: 'map', backdrops: {}, own: {} };

const worldKeys = [
  'places',
  'map',
  'backdrops',
  // For people, for the distance check, and for what later reads them.
  'name',
  'about',
  'sound',
  'peoples',
  'dress',
  'languages',
  'money',
  'institutions',
  'law',
  'rules',
  'seasons',
  'names',
  'distance',
] as const;

/** Reads `world.yaml`. What it leaves out is as in no world. */
export function parseWorld(text: string, note: (finding: Finding) => void): World {
  const at = fields(openYaml('world.yaml', text, note), worldKeys);
  const { own, keep } = keepArts();
  const map = { name: 'own/map', otherwise: noWorld.map };
  return {
    places: placesOf(at.places, noWorld.places, keep),
    map: pictureArt(fields(at.map, ['picture']).picture, map, keep),
    backdrops: mapOf(at.backdrops, (place, key) =>
      placeArt(place, { name: `own/shown/${key}`, otherwise: key }, keep),
    ),
    own,
  };
}

/** Gathers own art while a file is read. */
export function keepArts(): { readonly own: Record<string, OwnArt>; readonly keep: KeepArt } {
  const own: Record<string, OwnArt> = {};
  const keep: KeepArt = (name, art) => {
    own[name] = art;
    return name;
  };
  return { own, keep };
}

/** Places of a world, or of a story among those of its world: what one leaves out is as the world's of that key has it. */
export function placesOf(place: YamlPlace, around: Pack['places'], keep: KeepArt): Pack['places'] {
  const home = place.source.file === 'world.yaml' ? 'world' : 'places';
  return mapOf(place, (one, key): Place => {
    const at = named(one, ['name', 'backdrop', 'ambience', 'mark', 'about', 'from']);
    const known = placeIn(around, key);
    return {
      name: textAt(at.name, known.name),
      backdrop: placeArt(
        at.backdrop,
        { name: `own/${home}/${key}`, otherwise: known.backdrop },
        keep,
      ),
      ambience: textAt(at.ambience, known.ambience),
      mark: markFrom(at.mark, around) ?? known.mark,
    };
  });
}

/** The world's place of a key, or one that is made up of the key. */
function placeIn(around: Pack['places'], key: string): Place {
  const known = Object.hasOwn(around, key) ? around[key] : undefined;
  return known ?? { name: titleOf(key), backdrop: key, ambience: '', mark: null };
}

/** Two numbers, or a place of the world that has them; null where nothing is written or it cannot be read. */
function markFrom(place: YamlPlace, around: Pack['places']): MapMark | null {
  if (place.node === null) return null;
  if ('value' in place.node) return markOf(place, around);
  const [x, y, ...more] = items(place).map((item) => numberAt(item, Number.NaN));
  if (x === undefined || y === undefined || more.length > 0 || !isOnMap(x, y)) {
    noteAt(place, {
      severity: 'error',
      code: 'pack-value',
      what: `"${place.path}" is no point on the map.`,
      hint: 'Write how far it is from the left and from the top: [0 to 1280, 0 to 720].',
    });
    return null;
  }
  return [x, y];
}

const isOnMap = (x: number, y: number): boolean => x >= 0 && x <= 1280 && y >= 0 && y <= 720;

function markOf(place: YamlPlace, around: Pack['places']): MapMark | null {
  const key = textAt(place, '');
  const keys = Object.keys(around);
  if (keys.includes(key)) return around[key]?.mark ?? null;
  if (keys.length === 0) return null;
  const near = nearestWord(key, keys);
  noteAt(place, {
    severity: 'warning',
    code: 'pack-value',
    what: `The world has no place "${key}" that "${place.path}" could stand at.`,
    hint: near === null ? `Its places: ${keys.join(', ')}.` : `Did you mean "${near}"?`,
  });
  return null;
}
