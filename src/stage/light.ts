import type { Scene } from '../scenario/beat.ts';
import type { Art } from './art.ts';

/** A colour laid over the stage, multiplied; strengths 0 … 1. */
export type Light = {
  readonly colour: number;
  readonly overPlace: number;
  /** Weaker, so that faces stay readable at night. */
  readonly overPeople: number;
};

const times: Readonly<Record<Scene['time'], Light>> = {
  morning: { colour: 0xfff1d6, overPlace: 0.5, overPeople: 0.2 },
  noon: { colour: 0xffffff, overPlace: 0, overPeople: 0 },
  afternoon: { colour: 0xffdca6, overPlace: 0.7, overPeople: 0.25 },
  dusk: { colour: 0xc98fa0, overPlace: 0.7, overPeople: 0.28 },
  night: { colour: 0x4460ac, overPlace: 0.84, overPeople: 0.34 },
};

/** A room after dark, when its lamps are lit. */
const lamplit: Light = { colour: 0xb98a5c, overPlace: 0.6, overPeople: 0.2 };

/** Light over a stage, and what falls on it. */
export type Air = { readonly light: Light; readonly weather: Scene['weather'] };

export function airOf(scene: Scene, art: Art): Air {
  return { light: lightOf(scene, art), weather: weatherOf(scene, art) };
}

export function lightOf(scene: Scene, { places }: Art): Light {
  if (scene.map) return times.noon;
  if (places[scene.backdrop]?.indoors === true) return isAfterDark(scene) ? lamplit : times.noon;
  return scene.weather === 'rain' && !isAfterDark(scene) ? times.noon : times[scene.time];
}

const isAfterDark = ({ time }: Scene): boolean => time === 'dusk' || time === 'night';

/** What falls on the stage: nothing on a map, and nothing under a roof. */
export function weatherOf(scene: Scene, art: Art): Scene['weather'] {
  const isUnderRoof = art.places[scene.backdrop]?.indoors === true;
  return scene.map || isUnderRoof ? 'clear' : scene.weather;
}

export type Streak = {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly slant: number;
};

/** Rain or dust on a tile of this many pixels, the same each time; empty when it is clear. */
export function streaksOf(weather: Scene['weather'], tile: number): readonly Streak[] {
  switch (weather) {
    case 'clear':
      return [];
    case 'rain':
      return scatter(26, tile).map((at, index) => ({
        ...at,
        length: 34 + (index % 4) * 9,
        slant: -10,
      }));
    case 'dust':
      return scatter(34, tile).map((at, index) => ({
        ...at,
        length: 3 + (index % 5) * 2,
        slant: 26 + (index % 3) * 14,
      }));
    default:
      return weather satisfies never;
  }
}

/** Points spread evenly by the golden ratio: no chance, and no visible rows. */
function scatter(
  count: number,
  tile: number,
): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    x: ((index * 0.618034) % 1) * tile,
    y: ((index * 0.754878) % 1) * tile,
  }));
}

/** The haze that lies over the place in this weather. */
export function hazeOf(weather: Scene['weather']): {
  readonly colour: number;
  readonly alpha: number;
} {
  switch (weather) {
    case 'clear':
      return { colour: 0xffffff, alpha: 0 };
    case 'rain':
      return { colour: 0x6d8296, alpha: 0.22 };
    case 'dust':
      return { colour: 0xe0b877, alpha: 0.22 };
    default:
      return weather satisfies never;
  }
}
