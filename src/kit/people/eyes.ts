import { mix } from '../colour.ts';
import { INK, PAPER } from '../ink.ts';
import { type Svg, inside, line, patch } from '../svg.ts';
import type { EyeShape, Mood } from './person.ts';
import { feature, haloOf, shadeOf, softLineOf } from './skin.ts';

interface Opening {
  readonly width: number;
  readonly up: number;
  readonly down: number;
  /** How far the upper lid hides the eye when at rest, 0 to 1. */
  readonly lid: number;
  readonly crease: boolean;
}

const OPENINGS: Readonly<Record<EyeShape, Opening>> = {
  round: { width: 30, up: 34, down: 30, lid: 0.2, crease: true },
  almond: { width: 34, up: 28, down: 22, lid: 0.16, crease: true },
  hooded: { width: 32, up: 26, down: 24, lid: 0.26, crease: false },
  narrow: { width: 33, up: 24, down: 20, lid: 0.14, crease: false },
  wide: { width: 34, up: 34, down: 30, lid: 0.12, crease: true },
};

interface Look {
  readonly lid: number;
  readonly x: number;
  readonly y: number;
  /** Eyes drawn as one arc: laughing upwards, or lowered. */
  readonly closed?: 'laughing' | 'lowered';
  /** Share of the usual size of the iris. */
  readonly small?: number;
}

const LOOKS: Readonly<Record<Mood, Look>> = {
  calm: { lid: 0, x: 5, y: 0 },
  explaining: { lid: -0.1, x: 6, y: -2 },
  concerned: { lid: -0.04, x: 7, y: 1 },
  serious: { lid: 0.1, x: 6, y: 0 },
  solemn: { lid: 0.24, x: 4, y: 7 },
  smile: { lid: 0, x: 5, y: 0, closed: 'laughing' },
  afraid: { lid: -0.2, x: 8, y: -1, small: 0.72 },
  'eyes-closed': { lid: 0, x: 0, y: 0, closed: 'lowered' },
};

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly id: string;
}

function closedEye(at: Place, form: 'laughing' | 'lowered', skin: string): Svg {
  const { x, y, scale } = at;
  const w = 34 * scale;
  if (form === 'laughing') {
    return feature(`M${x - w} ${y + 10}Q${x} ${y - 36} ${x + w} ${y + 8}`, 12, { skin });
  }
  const crease = line(
    `M${x - w * 0.8} ${y - 16}Q${x} ${y - 32} ${x + w * 0.8} ${y - 18}`,
    5,
    softLineOf(skin),
  );
  return crease + feature(`M${x - w} ${y + 2}Q${x} ${y + 32} ${x + w} ${y}`, 12, { skin });
}

function eye(at: Place, form: Opening, paint: { look: Look; skin: string }): Svg {
  const { x, y, scale, id } = at;
  const { look, skin } = paint;
  const w = form.width * scale;
  const white = `M${x - w} ${y}Q${x} ${y - form.up * 1.5} ${x + w} ${y}Q${x} ${y + form.down * 1.4} ${x - w} ${y}Z`;
  const lid = Math.max(0, Math.min(0.72, form.lid + look.lid));
  const top = y - form.up * 0.8;
  const edge = top + (form.up + form.down) * 0.8 * lid;
  const iris = Math.min(form.up, form.down) * 0.66 * (look.small ?? 1);
  const px = x + look.x * scale;
  const py = y - 2 + look.y;
  const upper = `M${x - w - 5} ${y + 2}Q${x} ${2 * edge - y - 2} ${x + w + 5} ${y - 1}`;
  const halo = haloOf(skin);
  const pupil = `<circle cx="${px}" cy="${py}" r="${iris}" fill="${INK}" stroke="none"/><circle cx="${px + 5}" cy="${py - 6}" r="4.5" fill="#fff" stroke="none"/>`;
  const cover = patch(`${upper}L${x + w + 5} ${top - 20}H${x - w - 5}Z`, shadeOf(skin));
  const crease =
    form.crease && lid < 0.5
      ? line(
          `M${x - w * 0.8} ${y - form.up * 0.82}Q${x} ${y - form.up * 1.3} ${x + w * 0.9} ${y - form.up * 0.7}`,
          5,
          halo ?? mix(skin, INK, 0.5),
        )
      : '';
  return (
    `<path d="${white}" fill="${PAPER}" stroke="${halo ?? mix(skin, INK, 0.6)}" stroke-width="${halo ? 9 : 5}"/>` +
    line(white, 4) +
    inside(white, id, pupil + cover) +
    line(upper, 11) +
    crease
  );
}

/** Both eyes of a face in three-quarter view. */
export function eyes(form: EyeShape, mood: Mood, skin: string): Svg {
  const near: Place = { x: 0, y: 16, scale: 1, id: 'near-eye' };
  const far: Place = { x: 114, y: 14, scale: 0.8, id: 'far-eye' };
  const look = LOOKS[mood];
  if (look.closed !== undefined) {
    return closedEye(near, look.closed, skin) + closedEye(far, look.closed, skin);
  }
  const opening = OPENINGS[form];
  return eye(near, opening, { look, skin }) + eye(far, opening, { look, skin });
}
