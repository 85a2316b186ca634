import { nearestWord } from '../nearest-word.ts';
import { entries, fields, flagAt, items, noteAt, numberAt, textAt } from '../yaml-place.ts';
import type { YamlPlace } from '../yaml-place.ts';
import { inArtFolder, isPictureFile } from './own-art.ts';
import type { KeepArt, OwnLayer, OwnPlace, PictureFile, PlacedThing } from './own-art.ts';
import { layers, thingParts, thingRange, wideParts } from './place-parts.ts';
import type { Layer, WidePart } from './place-parts.ts';

type Named = {
  /** Under which it is kept, where it is not the program's. */
  readonly name: string;
  readonly otherwise: string;
};

const pictureAt = (place: YamlPlace, written: string): PictureFile => ({
  from: place.source.file === 'world.yaml' ? 'world' : 'pack',
  file: inArtFolder(written),
});

/** What shows a place: a picture of the program by its name, one of the pack's or the world's, or layers of parts. */
export function placeArt(place: YamlPlace, { name, otherwise }: Named, keep: KeepArt): string {
  if (place.node === null || 'value' in place.node) {
    const written = textAt(place, otherwise);
    if (!isPictureFile(written)) return written;
    const sky: OwnLayer = { of: 'picture', picture: pictureAt(place, written) };
    return keep(name, {
      kind: 'place',
      layers: { sky, far: bare, mid: bare, near: bare },
      indoors: null,
    });
  }
  return keep(name, composed(place));
}

/** One picture as it is, such as a world's map. */
export function pictureArt(place: YamlPlace, { name, otherwise }: Named, keep: KeepArt): string {
  const written = textAt(place, otherwise);
  if (!isPictureFile(written)) return written;
  return keep(name, { kind: 'picture', picture: pictureAt(place, written) });
}

const bare: OwnLayer = { of: 'parts', wide: null, things: [] };

function composed(place: YamlPlace): OwnPlace {
  const at = fields(place, ['like', ...layers, 'indoors']);
  const like = textAt(at.like, '');
  const read = layers.map((layer) => {
    const otherwise: OwnLayer =
      like === ''
        ? { of: 'parts', wide: wideParts[layer][0], things: [] }
        : { of: 'place', place: like };
    return [layer, at[layer].node === null ? otherwise : layerAt(at[layer], layer)] as const;
  });
  return {
    kind: 'place',
    layers: Object.fromEntries(read) as OwnPlace['layers'],
    indoors: at.indoors.node === null ? null : flagAt(at.indoors, false),
  };
}

function layerAt(place: YamlPlace, layer: Layer): OwnLayer {
  if (place.node === null || 'value' in place.node) return wordLayer(place, layer);
  const written = items(place);
  const [first] = written;
  const wide = first === undefined ? null : wideAt(first, layer);
  const rest = wide === null ? written : written.slice(1);
  return {
    of: 'parts',
    wide: wide ?? wideParts[layer][0],
    things: rest.flatMap((item) => thingAt(item)),
  };
}

const isWide = (word: string, layer: Layer): word is WidePart =>
  wideParts[layer].some((one) => one === word);

function wordLayer(place: YamlPlace, layer: Layer): OwnLayer {
  const word = textAt(place, 'none');
  if (word === 'none') return bare;
  if (isPictureFile(word)) return { of: 'picture', picture: pictureAt(place, word) };
  if (isWide(word, layer)) return { of: 'parts', wide: word, things: [] };
  const near = nearestWord(word, wideParts[layer]);
  if (near === null) return { of: 'place', place: word };
  noteAt(place, {
    severity: 'error',
    code: 'pack-value',
    what: `"${place.path}" cannot be "${word}".`,
    hint: `Did you mean "${near}"?`,
  });
  return { of: 'parts', wide: wideParts[layer][0], things: [] };
}

/** What a list begins with may fill the layer from side to side. */
function wideAt(item: YamlPlace, layer: Layer): WidePart | null {
  if (item.node === null || !('value' in item.node)) return null;
  const word = textAt(item, '');
  return isWide(word, layer) ? word : null;
}

const known: ReadonlySet<string> = new Set(thingParts);
const more = ['down', 'size', 'flip'] as const;

/** `well: 30`, or `{ well: 30, size: 120, down: 5, flip: true }`; a word alone stands in the middle. */
function thingAt(item: YamlPlace): readonly PlacedThing[] {
  if (item.node === null) return [];
  const isWord = 'value' in item.node;
  const written = isWord
    ? textAt(item, '')
    : (entries(item).find(([key]) => !isMore(key))?.[0] ?? '');
  const thing = thingParts.find((one) => one === written);
  if (thing === undefined) return noSuchThing(item, written);
  if (isWord) return [{ thing, at: 50, down: 0, size: 100, flip: false }];
  const at = fields(item, [thing, ...more]);
  return [
    {
      thing,
      at: withinAt(at[thing], 50, thingRange.at),
      down: withinAt(at.down, 0, thingRange.down),
      size: withinAt(at.size, 100, thingRange.size),
      flip: flagAt(at.flip, false),
    },
  ];
}

const isMore = (key: string): boolean => more.some((one) => one === key);

function noSuchThing(item: YamlPlace, written: string): readonly [] {
  const near = nearestWord(written, known);
  noteAt(item, {
    severity: 'error',
    code: 'pack-value',
    what: `No place is made of "${written}".`,
    hint: near === null ? `Known here: ${thingParts.join(', ')}.` : `Did you mean "${near}"?`,
  });
  return [];
}

function withinAt(
  place: YamlPlace,
  otherwise: number,
  [least, most]: readonly [number, number],
): number {
  const value = numberAt(place, otherwise);
  if (value >= least && value <= most) return value;
  noteAt(place, {
    severity: 'error',
    code: 'pack-value',
    what: `"${place.path}" is ${value}.`,
    hint: `Write a number from ${least} to ${most}: hundredths of the picture or of its usual size.`,
  });
  return otherwise;
}
