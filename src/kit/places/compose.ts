import type { OwnLayer, OwnPlace } from '../../scenario/art/own-art.ts';
import { type Layer, layers } from '../../scenario/art/place-parts.ts';
import type { Svg } from '../svg.ts';
import type { Backdrop } from './backdrop.ts';
import type { Lit } from './lit.ts';
import { drawThings } from './parts/thing-parts.ts';
import { type Wide, drawWide } from './parts/wide-parts.ts';
import { PLACES } from './places.ts';

/** A place that a pack has put together, in the layers of every other. Pictures, and places that nobody drew, lend nothing. */
export function compose({ layers: own, indoors }: OwnPlace): Backdrop {
  const drawn = layers.map((layer) => [layer, layerOf(own[layer], layer)] as const);
  const pieces = Object.fromEntries(drawn) as Record<Layer, Wide>;
  const lights = drawn.flatMap(([layer, { light = '' }]) =>
    light === '' ? [] : [[layer, light] as const],
  );
  const [sky, far, mid, near] = layers.map((layer) => pieces[layer].drawn) as [Svg, Svg, Svg, Svg];
  const { night } = pieces.sky;
  return {
    sky,
    far,
    mid,
    near,
    lights: Object.fromEntries(lights),
    ...(night === undefined ? {} : { night }),
    ...(isIndoors(own, indoors) ? { indoors: true } : {}),
  };
}

function layerOf(own: OwnLayer, layer: Layer): Wide {
  switch (own.of) {
    case 'place':
      return layerOfPlace(own.place, layer);
    case 'picture':
      return { drawn: '' };
    case 'parts':
      return layerOfParts(own, layer);
    default:
      return own satisfies never;
  }
}

function layerOfPlace(name: string, layer: Layer): Wide {
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  if (place === undefined) return { drawn: '' };
  const light = place.lights?.[layer];
  return {
    drawn: place[layer],
    ...(light === undefined ? {} : { light }),
    ...(layer === 'sky' && place.night !== undefined ? { night: place.night } : {}),
  };
}

function layerOfParts({ wide, things }: OwnLayer & { readonly of: 'parts' }, layer: Layer): Wide {
  const ground: Wide = wide === null ? { drawn: '' } : drawWide(wide);
  const standing: Lit = drawThings(things, layer);
  return {
    ...ground,
    drawn: ground.drawn + standing.drawn,
    light: (ground.light ?? '') + standing.light,
  };
}

/** Whoever has the walls of a room has its roof. */
function isIndoors(own: OwnPlace['layers'], said: boolean | null): boolean {
  const { sky } = own;
  return said ?? (sky.of === 'place' && PLACES[sky.place]?.indoors === true);
}
