import type { OwnFigure, Spot } from '../../scenario/art/own-art.ts';
import { HELD } from '../people/held.ts';
import { HOLDING_POSES, MOODS, POSES } from '../people/person.ts';
import type { OwnDrawing } from './own-drawing.ts';
import { type Inset, plainPage } from './picture.ts';

/** As high as the people of the kit; somebody very slim or very wide stands in a box of these shapes. */
const HIGH = 1260;
const [SLIMMEST, WIDEST] = [0.3, 1.2];
/** A face is this much of what lies between the top of the head and the mouth. */
const FACE = 2.4;

/** For pages that lay pieces over each other and ask nothing before: the picture in every pose, and nothing over it. */
function asPieces(whole: string, nothing: string): OwnDrawing['files'] {
  const bodies = [...POSES, ...HOLDING_POSES.map((pose) => `${pose}-holding`)];
  const over = [
    ...MOODS.map((mood) => `head-${mood}`),
    ...Object.keys(HELD).map((thing) => `holds-${thing}`),
  ];
  return Object.fromEntries([
    ...bodies.map((piece) => [piece, whole] as const),
    ...over.map((piece) => [piece, nothing] as const),
  ]);
}

/** Somebody of whom there is one picture: it stands where others have body, thing and head. */
export function drawFigure({ head, mouth }: Omit<OwnFigure, 'kind'>, inset: Inset): OwnDrawing {
  const ratio = inset.width / inset.height;
  const wide = Math.round(HIGH * Math.min(Math.max(ratio, SLIMMEST), WIDEST));
  const scale = Math.min(wide / inset.width, HIGH / inset.height);
  const [drawnWide, drawnHigh] = [inset.width * scale, inset.height * scale];
  const spot = ([across, down]: Spot): readonly [number, number] => [
    Math.round((wide - drawnWide) / 2 + (across * drawnWide) / 100),
    Math.round(HIGH - drawnHigh + (down * drawnHigh) / 100),
  ];
  const body = inset.into([0, 0, wide, HIGH], 'xMidYMax meet');
  const [x, top] = spot(head);
  const box = { width: wide / 2, height: HIGH / 2, view: [0, 0, wide, HIGH] as const };
  const side = Math.max(Math.round((spot(mouth)[1] - top) * FACE), Math.round(HIGH / 8));
  const view = [Math.round(x - side / 2), Math.round(top - side * 0.12), side, side] as const;
  return {
    files: {
      whole: plainPage(box, body),
      ...asPieces(plainPage(box, body), plainPage(box, '')),
      face: plainPage({ width: 300, height: 300, view }, body),
    },
    told: { person: { view: [0, 0, wide, HIGH], head: [x, top], mouth: spot(mouth), whole: true } },
  };
}
