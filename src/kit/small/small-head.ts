import { mix } from '../colour.ts';
import { GREY, INK, PLUM } from '../ink.ts';
import { haloOf } from '../people/skin.ts';
import { type Svg, disc, line, shape } from '../svg.ts';

export type SmallHair =
  | 'short'
  | 'bun'
  | 'bob'
  | 'curls'
  | 'tight'
  | 'plait'
  | 'bald'
  | 'knots'
  | 'long'
  | 'cap'
  | 'straw';

interface Headed {
  readonly hair: SmallHair;
  readonly hairColour?: string;
  /** Worn over the hair. */
  readonly hat?: 'cap' | 'straw';
  readonly side?: 'army' | 'police' | 'civil';
  readonly mouth?: 'calm' | 'smile' | 'talk' | 'worry';
  readonly back?: boolean;
}

const FACE =
  'M-24 -214C-26 -248 26 -250 28 -218C30 -206 28 -196 22 -190C14 -182 2 -182 -8 -188C-18 -194 -24 -204 -24 -214Z';

function plate(colour: string, band: string): Svg {
  return (
    shape('M-26 -226C-10 -236 14 -236 30 -228L30 -242H-26Z', band, 3.5) +
    `<ellipse cx="3" cy="-244" rx="40" ry="14" fill="${mix(colour, INK, 0.3)}" stroke-width="4"/>` +
    `<ellipse cx="3" cy="-247" rx="40" ry="12" fill="${colour}" stroke-width="3.5"/>`
  );
}

const BEHIND: Readonly<Partial<Record<SmallHair, (colour: string) => Svg>>> = {
  bun: (c) => disc([-30, -216, 13], c, 4),
  bob: (c) => shape('M-28 -220C-34 -190 -34 -186 -36 -178C-20 -174 -6 -180 0 -190Z', c, 4),
  long: (c) => shape('M-28 -224C-38 -190 -40 -160 -34 -140C-20 -140 -10 -150 -6 -190Z', c, 4),
  plait: (c) =>
    shape(
      'M-24 -216C-38 -204 -38 -190 -32 -184C-40 -178 -38 -164 -32 -160C-36 -150 -30 -140 -24 -138C-20 -146 -22 -154 -24 -160C-18 -168 -20 -178 -24 -184C-16 -192 -14 -200 -14 -208Z',
      c,
      4,
    ),
  knots: (c) =>
    disc([-26, -244, 9], c, 3.5) + disc([-6, -258, 9], c, 3.5) + disc([18, -256, 9], c, 3.5),
  curls: (c) =>
    shape('M-10 -256C-34 -260 -46 -238 -40 -224C-50 -210 -38 -190 -24 -194L0 -210Z', c, 4),
};

const CROWN =
  'M-22 -206C-20 -220 -14 -228 -4 -232C8 -234 20 -234 28 -228C32 -246 20 -258 2 -258C-22 -258 -36 -236 -28 -208C-26 -202 -22 -202 -22 -206Z';
const CURLY =
  'M-22 -204C-22 -218 -16 -226 -8 -228C0 -238 10 -234 14 -230C22 -236 30 -228 30 -222C40 -228 36 -246 26 -248C20 -262 2 -264 -6 -256C-20 -264 -36 -248 -32 -238C-42 -228 -36 -208 -26 -204Z';

function hatOn(hat: 'cap' | 'straw', side: Headed['side']): Svg {
  if (hat === 'straw') return plate('#e3c67e', '#3f6d8e');
  return side === 'police' ? plate(GREY.cloth, GREY.yoke) : plate(PLUM.cloth, PLUM.deep);
}

function hairOn(who: Headed, colour: string): Svg {
  if (who.hair === 'bald') return '';
  if (who.hair === 'cap' || who.hair === 'straw') return hatOn(who.hair, who.side);
  const crown = shape(who.hair === 'curls' || who.hair === 'tight' ? CURLY : CROWN, colour, 3.5);
  return who.hat === undefined ? crown : crown + hatOn(who.hat, who.side);
}

const MOUTHS: Readonly<Record<NonNullable<Headed['mouth']>, string>> = {
  calm: 'M8 -197Q13 -195 18 -198',
  smile: 'M4 -200Q12 -191 20 -201',
  talk: 'M8 -200Q13 -203 18 -200Q14 -191 8 -200Z',
  worry: 'M7 -195Q13 -200 19 -195',
};

function faceMarks(who: Headed, skin: string): Svg {
  const halo = haloOf(skin);
  const mouth = MOUTHS[who.mouth ?? 'calm'];
  const eyes = 'M4 -214v1M20 -214v1';
  const nose = 'M14 -210C18 -206 17 -204 13 -204';
  const brows =
    who.mouth === 'worry'
      ? 'M-1 -221L7 -225M17 -225L24 -221'
      : 'M-1 -223Q3 -226 8 -224M17 -224Q21 -226 25 -223';
  const edge =
    halo === undefined
      ? ''
      : line(eyes, 11, halo) + line(mouth, 7, halo) + line(nose, 6, halo) + line(brows, 6, halo);
  return edge + line(eyes, 6) + line(mouth, 3.2) + line(`${nose}${brows}`, 2.6);
}

/** The head of a small person. */
export function smallHead(who: Headed, skin: string): Svg {
  const colour = who.hairColour ?? INK;
  const ear = `<ellipse cx="-20" cy="-211" rx="6" ry="8" fill="${skin}" stroke-width="3.5"/>`;
  const behind = BEHIND[who.hair]?.(colour) ?? '';
  if (who.back === true) {
    const nape =
      who.hair === 'bald'
        ? ''
        : shape('M-25 -212C-30 -262 32 -262 29 -212C26 -190 -22 -190 -25 -212Z', colour, 4);
    const hat = who.hair === 'cap' || who.hair === 'straw' ? who.hair : who.hat;
    return behind + shape(FACE, skin, 4.5) + nape + (hat === undefined ? '' : hatOn(hat, who.side));
  }
  return behind + shape(FACE, skin, 4.5) + faceMarks(who, skin) + ear + hairOn(who, colour);
}
