import type { Svg } from '../svg.ts';

/** A colour that the stage multiplies over a place, and how much of it. */
export interface Veil {
  readonly colour: string;
  readonly share: number;
}

/** As `src/stage/light.ts` has them: what stands before people is darkened here, since the stage cannot reach it. */
export const VEILS = {
  dusk: { colour: '#c98fa0', share: 0.7 },
  night: { colour: '#4460ac', share: 0.84 },
} as const satisfies Readonly<Record<string, Veil>>;

/** What lies over a room after dark, when its lamps are lit. */
export const LAMPLIT: Veil = { colour: '#b98a5c', share: 0.6 };

function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}

function veiledColour(drawn: string, { colour, share }: Veil): string {
  const parts = [1, 3, 5].map((at) => {
    const factor = 1 - share + (share * channel(colour, at)) / 255;
    return Math.round(channel(drawn, at) * factor)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** A piece with every colour as the veil leaves it. */
export function veiled(piece: Svg, veil: Veil): Svg {
  return piece.replace(/(?<==")#[0-9a-f]{6}(?=")/g, (colour) => veiledColour(colour, veil));
}
