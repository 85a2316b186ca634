import {
  thingParts,
  wideParts,
  type Layer,
  type ThingPart,
} from '../../../scenario/art/place-parts.ts';
import { isList, isTable, type Plain } from '../../../scenario/yaml-edits/text-edit.ts';

export type Thing = {
  readonly thing: string;
  readonly at: number;
  readonly down: number;
  readonly size: number;
  readonly flip: boolean;
};

/** What a layer of a place shows, as a form has it. */
export type LayerShown = {
  /** What fills it; '' where nothing is written. */
  readonly wide: string;
  readonly things: readonly Thing[];
};

const usual = { at: 50, down: 0, size: 100, flip: false } as const;

const isThing = (word: string): word is ThingPart => thingParts.some((one) => one === word);

export const newThing = (thing: string): Thing => ({ thing, ...usual });

function thingOf(held: Plain): readonly Thing[] {
  if (typeof held === 'string') return [newThing(held)];
  if (!isTable(held)) return [];
  const thing = Object.keys(held).find(isThing);
  if (thing === undefined) return [];
  const number = (key: string, otherwise: number): number => {
    const written = held[key];
    return typeof written === 'number' ? written : otherwise;
  };
  return [
    {
      thing,
      at: number(thing, usual.at),
      down: number('down', usual.down),
      size: number('size', usual.size),
      flip: held['flip'] === true,
    },
  ];
}

/** Reads what an author wrote of a layer. */
export function layerOf(held: Plain | undefined, layer: Layer): LayerShown {
  if (typeof held === 'string') return { wide: held, things: [] };
  if (!isList(held)) return { wide: '', things: [] };
  const [first] = held;
  const isWide = typeof first === 'string' && wideParts[layer].some((one) => one === first);
  return {
    wide: isWide ? first : '',
    things: (isWide ? held.slice(1) : held).flatMap(thingOf),
  };
}

function writtenThing({ thing, ...put }: Thing): Plain {
  const more = (['size', 'down', 'flip'] as const).filter((key) => put[key] !== usual[key]);
  if (more.length === 0 && put.at === usual.at) return thing;
  return { [thing]: put.at, ...Object.fromEntries(more.map((key) => [key, put[key]])) };
}

/** The same as an author would write it; '' where nothing has to be said. */
export function writtenLayer({ wide, things }: LayerShown): Plain {
  if (things.length === 0) return wide;
  return [...(wide === '' || wide === 'none' ? [] : [wide]), ...things.map(writtenThing)];
}
