import type { Frame, Svg } from '../svg.ts';
import { LAMPLIT, VEILS, veiled } from './veil.ts';

/** A place in four layers of 1600×720, from the sky to what stands before the people. */
export interface Backdrop {
  readonly sky: Svg;
  readonly far: Svg;
  readonly mid: Svg;
  readonly near: Svg;
  /** Stands in the flat picture only, before `mid`: on the stage the story puts it up as a prop. */
  readonly standing?: Svg;
  /** The sky by night, instead of `sky`. */
  readonly night?: Svg;
  /** What shines after dark, over its layer: moon and stars, windows and lamps. */
  readonly lights?: Readonly<Partial<Record<Layer, Svg>>>;
  /** Under a roof, where nothing falls. */
  readonly indoors?: true;
}

/** Each layer is as high as the stage and wider, so that it can move. */
export const LAYER_FRAME: Frame = { width: 1600, height: 720 };

export const LAYERS = ['sky', 'far', 'mid', 'near'] as const;
type Layer = (typeof LAYERS)[number];

/** Every picture that a place is laid out from, by the name of its file. */
export function layersOf(place: Backdrop): Readonly<Record<string, Svg>> {
  const { night, lights = {} } = place;
  const four = LAYERS.map((layer) => [layer, place[layer]] as const);
  const shining = LAYERS.flatMap((layer) => {
    const light = lights[layer];
    return light === undefined ? [] : [[`${layer}-lights`, light] as const];
  });
  const dark = night === undefined ? [] : [['sky-night', night] as const];
  return Object.fromEntries([...four, ...dark, ...shining, ...nearByHour(place)]);
}

/** What stands before people, as dark as the place behind them. */
function nearByHour({ near, indoors }: Backdrop): readonly (readonly [string, Svg])[] {
  return Object.entries(VEILS).map(([hour, veil]) => [
    `near-${hour}`,
    veiled(near, indoors === true ? LAMPLIT : veil),
  ]);
}
