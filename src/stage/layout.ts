import type { Figure, Scene, Spot } from '../scenario/beat.ts';
import type { Art, PersonArt } from './art.ts';
import { unknownPerson } from './art.ts';
import { throughCamera } from './camera.ts';
import { airOf, type Air } from './light.ts';
import { placeLayers } from './place-layers.ts';
import { piecesOf } from './pieces.ts';
import { halfOf, layOutSplit, splitOf } from './split.ts';
import type { Anchor, Point, Size, StagePicture } from './stage.ts';
import { placeMap } from './world-map.ts';

export const depths = [
  'sky',
  'far',
  'mid',
  'lights',
  'behind',
  'people',
  'before',
  'near',
] as const;
export type Depth = (typeof depths)[number];

/** One picture on the stage: a box in pixels from the top left corner. */
export type Placed = {
  /** Stays the same while the same thing is on stage. */
  readonly key: string;
  /** Below the art folder. */
  readonly file: string;
  readonly box: Box;
  /** From where to where of its width it is seen, 0 … 1; all of it where nothing is said. */
  readonly seen?: readonly [from: number, to: number];
  readonly depth: Depth;
  /** Among those of the same depth: more is nearer. 0 … 9 */
  readonly order: number;
  readonly mirrored: boolean;
  /** Nods as it begins to: a head. */
  readonly speaks: boolean;
  /** Which edge it comes from and leaves by; null stays where it is. */
  readonly door: 'left' | 'right' | 'below' | null;
};

export type Box = Point & Size;
export type Layout = {
  readonly placed: readonly Placed[];
  readonly anchors: readonly Anchor[];
  readonly air: Air;
};

/** The stage that props are drawn for. */
const drawnFor: Size = { width: 1280, height: 720 };
const spotX: Readonly<Record<Spot, number>> = { left: 0.2, centre: 0.5, right: 0.8 };
const toward: Readonly<Record<Spot, number>> = { left: 1, centre: 0, right: -1 };

/** Where everything of a picture stands on a stage of this size. Pure: a resize is another size. */
export function layOut(whole: StagePicture, size: Size, art: Art): Layout {
  const picture = whole.close === true ? closeUp(whole) : whole;
  const { scene } = picture;
  const air = airOf(scene, art);
  if (scene.map) return { placed: placeMap(scene, size), anchors: [], air };
  const split = splitOf(scene);
  if (split) {
    return layOutSplit(picture, { split, size, layOut: (one, half) => layOut(one, half, art) });
  }
  const people = scene.people.map((figure) => placeFigure(figure, { picture, size, art }));
  const layout: Layout = {
    placed: [
      ...placeLayers(picture, { size, art, leaning: leanOf(picture) }),
      ...scene.props.map((prop) => placeProp(prop, { scene, size, art })),
      ...people.flatMap(({ pieces }) => pieces),
    ],
    anchors: people.map(({ anchor }) => anchor),
    air,
  };
  return picture === whole ? throughCamera(layout, scene.camera, size) : layout;
}

/** Whoever speaks stands alone in the middle; while nobody here speaks, everybody stays. */
function closeUp(picture: StagePicture): StagePicture {
  const { scene, speaker } = picture;
  const figure = scene.people.find(({ who }) => who === speaker);
  if (figure === undefined) return picture;
  const split = splitOf(scene);
  const half = split && halfOf(picture, split, figure.at === 'right' ? 'there' : 'here');
  const there = half ? half.scene : scene;
  return { ...picture, scene: { ...there, people: [{ ...figure, at: 'centre' }], props: [] } };
}

/** The near world moves against the one who speaks: −1 … 1. */
function leanOf({ scene, speaker }: StagePicture): number {
  const figure = scene.people.find(({ who }) => who === speaker);
  return figure === undefined ? 0 : toward[figure.at];
}

type Staged = { readonly picture: StagePicture; readonly size: Size; readonly art: Art };

function placeFigure(figure: Figure, { picture, size, art }: Staged) {
  const person = art.people[figure.art] ?? unknownPerson;
  const box = figureBox(figure, { person, size, picture });
  const mirrored = figure.looks === 'left';
  const speaks = figure.who === picture.speaker;
  const pieces = piecesOf(figure, person).map(([piece, file], index): Placed => ({
    key: `person-${figure.who}-${piece}`,
    file,
    box,
    depth: 'people',
    order: index + (speaks ? 5 : 0),
    mirrored,
    speaks: speaks && (piece === 'head' || piece === 'whole'),
    door: figure.at === 'centre' ? 'below' : figure.at,
  }));
  const anchor: Anchor = {
    who: figure.who,
    mouth: pointIn(box, person, { at: person.mouth, mirrored }),
    head: pointIn(box, person, { at: person.head, mirrored }),
  };
  return { pieces, anchor };
}

type FigureRoom = {
  readonly person: PersonArt;
  readonly size: Size;
  readonly picture: StagePicture;
};

/** Feet stand on the lower edge; heads leave the upper third to the bubbles. */
function figureBox(figure: Figure, { person, size, picture }: FigureRoom): Box {
  const { scene } = picture;
  const close = picture.close === true && scene.people.length === 1;
  const ratio = person.view.width / person.view.height;
  const crowd = close ? 1.16 : Math.max(scene.people.length, 2);
  const widest = (size.width / crowd) * 1.12;
  const height = Math.min(size.height * heightOf(picture, close), widest / ratio);
  const width = height * ratio;
  const half = width / 2;
  const least = Math.min(half, size.width / 2);
  const x = clamp(spotX[figure.at] * size.width, least, size.width - least);
  return { x: x - half, y: size.height - height, width, height };
}

/** Of the stage's height. */
function heightOf({ tall }: StagePicture, close: boolean): number {
  if (close) return 0.64;
  return tall === true ? 0.84 : 0.7;
}

function pointIn(box: Box, person: PersonArt, of: { at: Point; mirrored: boolean }): Point {
  const across = of.at.x / person.view.width;
  return {
    x: box.x + (of.mirrored ? 1 - across : across) * box.width,
    y: box.y + (of.at.y / person.view.height) * box.height,
  };
}

type PropRoom = { readonly scene: Scene; readonly size: Size; readonly art: Art };

/** A thing beside somebody stands before them, a little inwards; a thing alone stands behind. */
function placeProp(prop: Scene['props'][number], { scene, size, art }: PropRoom): Placed {
  const own = art.props[prop.name] ?? { width: 200, height: 200 };
  const taken = scene.people.some(({ at }) => at === prop.at);
  const crowded = taken && scene.people.length > 2;
  const scale = Math.min(
    size.height / drawnFor.height,
    (size.height * (taken ? 0.4 : 0.5)) / own.height,
    (size.width * (crowded ? 0.22 : 0.4)) / own.width,
  );
  const width = own.width * scale;
  const height = own.height * scale;
  const inward = taken ? toward[prop.at] * size.width * (crowded ? 0.05 : 0.13) : 0;
  const x = clamp(spotX[prop.at] * size.width + inward, width / 2, size.width - width / 2);
  const floor = taken ? 0.99 : 0.9;
  return {
    key: `prop-${prop.name}-${prop.at}`,
    file: `props/${prop.name}.svg`,
    box: { x: x - width / 2, y: size.height * floor - height, width, height },
    depth: taken ? 'before' : 'behind',
    order: 0,
    mirrored: prop.at === 'right',
    speaks: false,
    door: null,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
