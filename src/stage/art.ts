import type { Point, Size } from './stage.ts';

/** What a layout must know of a drawn person; points in units of the view, facing right. */
export type PersonArt = {
  readonly view: Size;
  readonly head: Point;
  readonly mouth: Point;
  /** One picture, `whole`, instead of body, thing and head. */
  readonly whole?: boolean;
};

/** What a place has beside its four layers. */
export type PlaceArt = {
  /** Such as `sky-night` and `far-lights`. */
  readonly layers: readonly string[];
  readonly indoors: boolean;
};

export type Art = {
  readonly people: Readonly<Record<string, PersonArt>>;
  readonly places: Readonly<Record<string, PlaceArt>>;
  /** Whether there are clouds for rain. */
  readonly hasClouds: boolean;
  /** Sizes on a stage of 1280 × 720. */
  readonly props: Readonly<Record<string, Size>>;
};

export type OwnArtTold = {
  readonly name: string;
  readonly person: PersonArt;
  readonly place: PlaceArt;
  readonly prop: Size | null;
};

export const noArt: Art = { people: {}, places: {}, hasClouds: false, props: {} };

export const unknownPerson: PersonArt = {
  view: { width: 800, height: 1260 },
  head: { x: 392, y: 142 },
  mouth: { x: 464, y: 482 },
};

/** Reads `art.json`. What does not fit is left out, so that a broken list costs no picture. */
export function parseArt(manifest: unknown): Art {
  const { people, places, files } = recordOf(manifest);
  const listed = (Array.isArray(files) ? files : []).map(recordOf);
  const props = listed.flatMap((file) => {
    const size = sizeOf(file['width'], file['height']);
    return file['kind'] === 'prop' && typeof file['name'] === 'string' && size !== null
      ? [[file['name'], size] as const]
      : [];
  });
  const known = Object.entries(recordOf(people)).flatMap(([name, entry]) => {
    const person = personOf(recordOf(entry));
    return person === null ? [] : [[name, person] as const];
  });
  return {
    people: Object.fromEntries(known),
    places: Object.fromEntries(
      Object.entries(recordOf(places)).map(([name, entry]) => [name, placeOf(recordOf(entry))]),
    ),
    hasClouds: listed.some(({ file }) => file === 'air/rain.svg'),
    props: Object.fromEntries(props),
  };
}

const known = new Map<string, Art>();

/** Fetches and reads the list of the art folder, once for a page; an empty one where it cannot be had now. */
export async function loadArt(root: string): Promise<Art> {
  const before = known.get(root);
  if (before !== undefined) return before;
  try {
    const answer = await fetch(`${root}art.json`);
    if (!answer.ok) return noArt;
    const art = parseArt(await answer.json());
    known.set(root, art);
    return art;
  } catch {
    return noArt;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function placeOf({ layers, indoors }: Readonly<Record<string, unknown>>): PlaceArt {
  const named = (Array.isArray(layers) ? layers : []).filter((one) => typeof one === 'string');
  return { layers: named, indoors: indoors === true };
}

/** Own art as it tells of itself below its address; what does not fit is a plain shape. */
export function parseOwnArt(told: unknown): OwnArtTold {
  const { name, person, place, prop } = recordOf(told);
  const { width, height } = recordOf(prop);
  const drawn = personOf(recordOf(person));
  return {
    name: typeof name === 'string' ? name : '',
    person: drawn ?? { ...unknownPerson, whole: true },
    place: placeOf(recordOf(place)),
    prop: sizeOf(width, height),
  };
}

function personOf(entry: Readonly<Record<string, unknown>>): PersonArt | null {
  const [, , width, height] = Array.isArray(entry['view']) ? entry['view'] : [];
  const view = sizeOf(width, height);
  const head = pointOf(entry['head']);
  const mouth = pointOf(entry['mouth']);
  if (view === null || head === null || mouth === null) return null;
  return { view, head, mouth, ...(entry['whole'] === true && { whole: true }) };
}

function pointOf(value: unknown): Point | null {
  const [x, y] = Array.isArray(value) ? value : [];
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

function sizeOf(width: unknown, height: unknown): Size | null {
  const fits = typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0;
  return fits ? { width, height } : null;
}
