import { mix } from '../colour.ts';
import { GREY, INK, PLUM } from '../ink.ts';
import type { Tone } from '../people/person.ts';
import { TONES, haloOf } from '../people/skin.ts';
import { type Placing, type Svg, inside, line, patch, put, shape } from '../svg.ts';
import { type SmallArm, smallArm } from './small-arms.ts';
import { smallHead, type SmallHair } from './small-head.ts';

/** A whole person, 250 units tall, feet at 0,0, facing right: for backdrops and picture cards. */
export interface Bystander {
  readonly tone: Tone;
  readonly hair: SmallHair;
  readonly hairColour?: string;
  readonly cloth: string;
  readonly accent?: string;
  /** Worn over the hair. */
  readonly hat?: 'cap' | 'straw';
  readonly side?: 'army' | 'police' | 'civil';
  readonly near?: SmallArm;
  readonly far?: SmallArm;
  /** `floor`: with crossed legs, the ground 46 units above the feet of who stands. */
  readonly legs?: 'stand' | 'walk' | 'sit' | 'floor';
  readonly mouth?: 'calm' | 'smile' | 'talk' | 'worry';
  /** Seen from behind: no face. */
  readonly back?: boolean;
  /** A unique name where several people stand in one file. */
  readonly id: string;
}

const TROUSERS = '#5c5560';
const SHOE = '#4b3a34';

const LEGS: Readonly<Record<NonNullable<Bystander['legs']>, Svg>> = {
  stand:
    shape('M-26 -80L-22 -8H-3L0 -70L3 -8H22L26 -80Z', TROUSERS, 4) +
    shape('M-24 -10H-2C2 -4 2 0 0 2H-24ZM4 -10H24C32 -6 34 0 30 2H4Z', SHOE, 4),
  walk:
    shape('M-22 -84L-44 -14L-24 -8L2 -68L22 -8L42 -12L24 -84Z', TROUSERS, 4) +
    shape(
      'M-48 -16L-26 -10C-26 -2 -30 2 -34 2L-52 -6ZM22 -10L40 -14C50 -8 54 -2 50 2H24Z',
      SHOE,
      4,
    ),
  sit:
    shape(
      'M-28 -96C0 -104 40 -100 62 -92C74 -88 76 -78 76 -68L74 -8H52L50 -58L-24 -56Z',
      TROUSERS,
      4,
    ) + shape('M50 -10H74C84 -6 86 0 82 2H50Z', SHOE, 4),
  floor:
    shape('M-22 -58C-34 -66 -58 -62 -62 -52C-60 -44 -30 -44 -18 -48Z', SHOE, 4) +
    shape(
      'M-36 -90C-62 -86 -82 -68 -74 -56C-62 -44 -22 -54 0 -62C22 -54 62 -44 74 -56C82 -68 62 -86 36 -90C14 -80 -14 -80 -36 -90Z',
      TROUSERS,
      4,
    ) +
    shape('M14 -60C26 -66 52 -62 56 -52C54 -44 28 -42 12 -48Z', SHOE, 4),
};

const TUNIC = {
  stand:
    'M-14 -184C-32 -180 -40 -168 -42 -150C-40 -120 -38 -90 -40 -58C-20 -50 20 -50 40 -58C38 -90 40 -120 42 -150C40 -168 32 -180 14 -184Z',
  sit: 'M-14 -184C-32 -180 -40 -168 -42 -150C-40 -120 -40 -80 -42 -56C-20 -52 0 -54 20 -60C34 -70 42 -84 40 -100C40 -120 42 -130 42 -150C40 -168 32 -180 14 -184Z',
};

function civilDress(who: Bystander, tunic: string): Svg {
  if (who.accent === undefined)
    return inside(tunic, `${who.id}-t`, line('M-44 -74H44', 9, mix(who.cloth, '#ffffff', 0.5)));
  const wrap =
    'M-15 -186C-36 -180 -44 -166 -47 -140C-48 -128 -50 -120 -50 -112C-20 -96 10 -106 28 -124C40 -138 46 -156 46 -164C40 -174 30 -182 15 -186C6 -176 -6 -176 -15 -186Z';
  return (
    inside(tunic, `${who.id}-t`, line('M-44 -70H44', 8, who.accent)) +
    patch(wrap, who.accent) +
    inside(
      wrap,
      `${who.id}-w`,
      line('M-54 -124C-20 -108 6 -114 22 -132C32 -144 38 -160 40 -172', 12, '#f0d9a0'),
    ) +
    line(wrap, 4)
  );
}

function serviceDress(side: 'army' | 'police'): Svg {
  const tone = side === 'army' ? PLUM : GREY;
  const yoke =
    side === 'police'
      ? shape(
          'M-14 -185C-32 -181 -41 -168 -42 -152C-14 -142 14 -142 42 -152C41 -168 32 -181 14 -185Z',
          GREY.yoke,
          3.5,
        )
      : shape('M-14 -185L0 -168L14 -185L18 -172L0 -158L-18 -172Z', tone.deep, 3) +
        shape('M10 -148H32V-128H10Z', tone.cloth, 3) +
        patch('M10 -143H32V-135H10Z', PLUM.stripe) +
        line('M10 -143H32M10 -135H32', 2);
  return (
    line('M0 -164V-56', 3) +
    shape('M-40 -96C-14 -90 14 -90 40 -96V-84C14 -78 -14 -78 -40 -84Z', tone.deep, 3) +
    yoke
  );
}

function clothOf(who: Bystander): string {
  if (who.side === 'army') return PLUM.cloth;
  return who.side === 'police' ? GREY.cloth : who.cloth;
}

function torso(who: Bystander): Svg {
  const tunic = who.legs === 'sit' ? TUNIC.sit : TUNIC.stand;
  const side = who.side ?? 'civil';
  const dress = side === 'civil' ? civilDress(who, tunic) : serviceDress(side);
  return patch(tunic, clothOf(who)) + dress + line(tunic, 4.5);
}

/** Draws the person where it is put. */
export function bystander(who: Bystander, at: Placing): Svg {
  const skin = TONES[who.tone];
  const paint = { cloth: clothOf(who), skin, edge: haloOf(skin) ?? INK };
  const far = smallArm(who.far ?? 'down', 'far', paint);
  const near = smallArm(who.near ?? 'down', 'near', paint);
  const legs = LEGS[who.legs ?? 'stand'];
  const neck = shape('M-11 -200L-12 -180L0 -170L12 -180L11 -200Z', mix(skin, '#3a1a1a', 0.18), 4);
  const sits = who.legs === 'sit' || who.legs === 'floor';
  const drawn =
    (far.over ? '' : far.drawn) +
    (sits ? '' : legs) +
    neck +
    torso(who) +
    (sits ? legs : '') +
    (far.over ? far.drawn : '') +
    near.drawn +
    smallHead(who, skin);
  return put(drawn, at);
}

/** The round shadow or mat a group stands on. */
export function standingOn(x: number, y: number, width: number): Svg {
  return `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${Math.round(width / 8)}" fill="#5f4630" opacity="0.2" stroke="none"/>`;
}
