import { mix } from '../colour.ts';
import { INK } from '../ink.ts';
import type { Tone } from '../people/person.ts';
import { TONES } from '../people/skin.ts';
import { type SmallArm, smallArm } from '../small/small-arms.ts';
import { type Placing, type Svg, line, patch, put, shape } from '../svg.ts';
import { type Burden, aidOf, burdenOf, chairBack } from './burdens.ts';
import { dressOf } from './dress.ts';
import { type FolkHair, type FolkHat, type FolkMouth, folkHead } from './folk-head.ts';

/** Somebody of the town, drawn lightly so that many fit into one picture: 250 units tall, feet at 0,0, facing right. */
export interface Folk {
  readonly sex: 'woman' | 'man';
  readonly age: 'young' | 'grown' | 'old';
  readonly tone: Tone;
  readonly hair: FolkHair;
  readonly hairColour?: string;
  readonly hat?: FolkHat;
  readonly cloth: string;
  /** The wrap of the valley, or the vest of the port. */
  readonly accent: string;
  readonly dress: 'wrap' | 'vest';
  readonly aid?: 'cane' | 'wheelchair';
}

/** What somebody is doing where they stand. */
export interface Doing {
  readonly near?: SmallArm;
  readonly far?: SmallArm;
  readonly legs?: 'stand' | 'walk' | 'sit';
  readonly mouth?: FolkMouth;
  readonly back?: boolean;
  readonly burden?: Burden;
}

const TROUSERS = '#5c5560';
const LEGS = {
  stand: 'M-27 -84L-23 -8H-3L0 -66L4 -8H24L28 -84Z',
  walk: 'M-24 -84L-46 -14L-25 -6L1 -64L22 -6L44 -12L26 -84Z',
  sit: 'M-28 -96C0 -104 40 -100 62 -92C74 -88 76 -78 76 -68L74 -8H52L50 -56L-24 -54Z',
} as const;
const SHOES = {
  stand: 'M-25 -10H-3C4 -4 4 2 0 2H-25ZM4 -10H24C34 -6 36 2 30 2H4Z',
  walk: 'M-48 -18L-26 -10C-26 0 -32 4 -36 0L-54 -8ZM22 -10L42 -14C52 -8 54 0 48 2H24Z',
  sit: 'M52 -12H74C86 -6 88 2 82 2H52Z',
} as const;
const TUNIC = {
  stand:
    'M-14 -186C-32 -182 -40 -168 -42 -150L-40 -60C-20 -50 20 -50 40 -60L42 -150C40 -168 32 -182 14 -186Z',
  sit: 'M-14 -186C-32 -182 -40 -168 -42 -150V-56C-20 -52 0 -54 20 -60C34 -70 42 -84 41 -100L42 -150C40 -168 32 -182 14 -186Z',
} as const;

/** Draws one of the town where they are put. */
export function folk(who: Folk, doing: Doing, at: Placing): Svg {
  const sits = who.aid === 'wheelchair' || doing.legs === 'sit';
  const [behind, before] = burdenOf(doing.burden);
  const skin = TONES[who.tone];
  const far = farArm(who, doing, skin);
  const drawn =
    behind +
    (far.over ? '' : far.drawn) +
    patch('M-11 -200L-12 -178L12 -178L11 -200Z', mix(skin, '#3a1a1a', 0.18)) +
    bodyOf(who, sits ? 'sit' : (doing.legs ?? 'stand')) +
    (far.over ? far.drawn : '') +
    folkHead(who, { skin, mouth: doing.mouth ?? 'calm', back: doing.back === true }) +
    before +
    aidOf(who.aid) +
    smallArm(handOf(who, doing), 'near', { skin, cloth: sleeveOf(who) }).drawn;
  if (who.aid !== 'wheelchair') return put(shadow(44) + drawn, at);
  return put(shadow(62) + chairBack() + put(drawn, { y: -18 }), at);
}

/** The tunic with what is worn over it, and the legs; a lap lies over the tunic. */
function bodyOf(who: Folk, pose: 'stand' | 'walk' | 'sit'): Svg {
  const cut = TUNIC[pose === 'sit' ? 'sit' : 'stand'];
  const tunic = shape(cut, who.cloth, 4) + dressOf(who, cut);
  const legs = shape(LEGS[pose], TROUSERS, 4) + shape(SHOES[pose], '#4b3a34', 3.5);
  return pose === 'sit' ? tunic + legs : legs + tunic;
}

function farArm(who: Folk, { far = 'down' }: Doing, skin: string) {
  const cloth = who.dress === 'wrap' ? who.cloth : mix(who.cloth, INK, 0.1);
  return smallArm(far, 'far', { cloth, skin });
}

/** A cane is held, whatever else the other hand does. */
function handOf(who: Folk, doing: Doing): SmallArm {
  return who.aid === 'cane' ? 'forward' : (doing.near ?? 'down');
}

const sleeveOf = (who: Folk): string => (who.dress === 'vest' ? who.accent : who.cloth);

/** What a body darkens of the ground. */
export function shadow(width: number): Svg {
  return `<ellipse cx="4" cy="2" rx="${width}" ry="${Math.round(width / 6)}" fill="#4a3524" opacity="0.2" stroke="none"/>`;
}

/** Somebody so far off that only a shape is seen: a head, a coat, legs. */
export function farFolk(skin: Tone, cloth: string, at: Placing): Svg {
  return put(
    line('M-8 -60V0M10 -60V0', 14, TROUSERS) +
      shape('M-28 -56C-30 -120 -20 -150 0 -150S32 -120 30 -56Z', cloth, 5) +
      `<circle cx="2" cy="-172" r="22" fill="${TONES[skin]}" stroke-width="5"/>` +
      patch('M-22 -172C-24 -204 26 -204 25 -178C10 -186 -8 -184 -22 -172Z', '#2c2228'),
    at,
  );
}
