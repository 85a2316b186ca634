import type { Drawing, Kind } from './drawing.ts';
import { EVERYBODY } from './people/cast.ts';
import { anchorsOf } from './people/figure.ts';
import { type Backdrop, LAYERS, layersOf } from './places/backdrop.ts';
import { PLACES } from './places/places.ts';

type Spot = readonly [number, number];

/** One file as the manifest lists it. `file` is the path below `assets/art/`. */
interface FileEntry {
  readonly file: string;
  readonly kind: Kind;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Where a speech bubble finds a person. Spots are in viewBox units, facing right. */
interface PersonEntry {
  readonly view: readonly [number, number, number, number];
  readonly head: Spot;
  readonly mouth: Spot;
  readonly foot: Spot;
}

/** What a place has beside its four layers. */
interface PlaceEntry {
  readonly layers: readonly string[];
  readonly indoors: boolean;
}

/** The shape of `assets/art/art.json`. */
export interface ArtManifest {
  readonly files: readonly FileEntry[];
  readonly people: Readonly<Record<string, PersonEntry>>;
  readonly places: Readonly<Record<string, PlaceEntry>>;
}

function placeEntry(place: Backdrop): PlaceEntry {
  const four: readonly string[] = LAYERS;
  return {
    layers: Object.keys(layersOf(place)).filter((layer) => !four.includes(layer)),
    indoors: place.indoors === true,
  };
}

export function manifestOf(drawings: readonly Drawing[]): ArtManifest {
  return {
    files: drawings.map(({ file, kind, name, width, height }) => ({
      file,
      kind,
      name,
      width,
      height,
    })),
    people: Object.fromEntries(EVERYBODY.map((person) => [person.name, anchorsOf(person)])),
    places: Object.fromEntries(
      Object.entries(PLACES).map(([name, place]) => [name, placeEntry(place)]),
    ),
  };
}
