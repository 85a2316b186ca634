import type { OwnLayer, OwnPlace, PictureFile } from '../../scenario/art/own-art.ts';
import { type Layer, layers } from '../../scenario/art/place-parts.ts';
import { LAYERS, LAYER_FRAME, layersOf } from '../places/backdrop.ts';
import { compose } from '../places/compose.ts';
import { LAMPLIT, VEILS, type Veil } from '../places/veil.ts';
import { page } from '../svg.ts';
import { terse } from '../terse.ts';
import type { OwnDrawing } from './own-drawing.ts';
import { type Inset, plainPage } from './picture.ts';

type InsetOf = (picture: PictureFile) => Inset | null;

/** A place in its layers, and flat. A picture that cannot be had leaves its layer out. */
export function drawOwnPlace(place: OwnPlace, insetOf: InsetOf): OwnDrawing {
  const backdrop = compose(place);
  const drawn = Object.entries(layersOf(backdrop)).map(
    ([name, body]) => [name, terse(page(name, LAYER_FRAME, body))] as const,
  );
  const indoors = backdrop.indoors === true;
  const pictured = layers.flatMap((layer) =>
    picturedLayer(layer, place.layers[layer], { insetOf, indoors }),
  );
  const files = Object.fromEntries([...drawn, ...pictured]);
  const four: readonly string[] = LAYERS;
  return {
    files: { ...files, whole: flat(files) },
    told: { place: { layers: Object.keys(files).filter((name) => !four.includes(name)), indoors } },
  };
}

type Pictured = { readonly insetOf: InsetOf; readonly indoors: boolean };
type Named = readonly (readonly [name: string, file: string])[];

function picturedLayer(layer: Layer, own: OwnLayer, { insetOf, indoors }: Pictured): Named {
  const inset = own.of === 'picture' ? insetOf(own.picture) : null;
  if (inset === null) return [];
  const { width, height } = LAYER_FRAME;
  const body = inset.into([0, 0, width, height], 'xMidYMid slice');
  const plain = [[layer, plainPage(LAYER_FRAME, body)] as const];
  if (layer !== 'near') return plain;
  const dark = Object.entries(VEILS).map(([hour, veil]) => {
    const under = behindVeil(body, indoors ? LAMPLIT : veil);
    return [`near-${hour}`, plainPage(LAYER_FRAME, under)] as const;
  });
  return [...plain, ...dark];
}

/** A picture as dark as the place behind it. */
function behindVeil(body: string, { colour, share }: Veil): string {
  const rows = [1, 3, 5].map((at, channel) => {
    const kept = 1 - share + (share * Number.parseInt(colour.slice(at, at + 2), 16)) / 255;
    return [0, 1, 2, 3, 4].map((column) => (column === channel ? kept.toFixed(3) : '0')).join(' ');
  });
  const matrix = `<feColorMatrix values="${rows.join(' ')} 0 0 0 1 0"/>`;
  const filter = `<filter id="veil" color-interpolation-filters="sRGB" x="0" y="0" width="1" height="1">${matrix}</filter>`;
  return `${filter}<g filter="url(#veil)">${body}</g>`;
}

/** What a page shows that has no stage: all layers by day, over each other. */
function flat(files: Readonly<Record<string, string>>): string {
  const body = LAYERS.map((layer) => files[layer] ?? '').join('');
  return plainPage(
    { width: 1280, height: 720, view: [160, 0, 1280, 720] },
    body.replaceAll('\n', ''),
  );
}
