import { INK } from '../ink.ts';
import { haloOf } from '../people/skin.ts';
import { type Svg, line, patch, shape } from '../svg.ts';

export type FolkHair = 'short' | 'curls' | 'bun' | 'bob' | 'long' | 'knots' | 'fringe';
export type FolkHat = 'plate' | 'hull';
export type FolkMouth = 'calm' | 'smile' | 'talk' | 'worry';

const HAIR: Readonly<Record<FolkHair, string>> = {
  short: 'M-26 -202C-34 -246 2 -262 30 -228C14 -238 -6 -232 -14 -216C-16 -206 -20 -200 -26 -202Z',
  curls:
    'M-22 -196C-40 -200 -46 -222 -36 -232C-38 -250 -20 -258 -10 -254C2 -266 24 -260 28 -250C40 -246 38 -228 30 -224C14 -234 -8 -230 -14 -214C-14 -204 -16 -196 -22 -196Z',
  bun: 'M-24 -202C-30 -206 -30 -214 -28 -218C-48 -218 -48 -242 -30 -242C-14 -264 22 -260 30 -228C14 -238 -6 -232 -14 -216C-16 -206 -20 -200 -24 -202Z',
  bob: 'M-34 -184C-42 -240 -8 -266 30 -228C14 -238 -4 -232 -12 -214C-10 -198 -14 -184 -34 -184Z',
  long: 'M-36 -142C-42 -180 -38 -226 -22 -242C-4 -262 24 -254 30 -228C14 -238 -4 -232 -12 -214C-8 -180 -12 -150 -36 -142Z',
  knots:
    'M-26 -202C-32 -214 -32 -224 -30 -230C-42 -238 -34 -254 -24 -250C-20 -266 -2 -266 0 -254C8 -266 24 -260 22 -248C30 -244 32 -236 30 -228C14 -238 -6 -232 -14 -216C-16 -206 -20 -200 -26 -202Z',
  fringe:
    'M-25 -196C-32 -212 -30 -228 -20 -236C-18 -222 -16 -208 -14 -200C-18 -196 -22 -194 -25 -196Z',
};

const NAPE = 'M-27 -208C-32 -262 34 -262 31 -208C28 -188 -24 -188 -27 -208Z';

const MOUTHS: Readonly<Record<FolkMouth, string>> = {
  calm: 'M9 -199q5 2 10 -1',
  smile: 'M5 -202q8 9 16 -1',
  talk: 'M9 -202q6 -3 11 0q-5 8 -11 0z',
  worry: 'M8 -197q6 -4 11 1',
};

interface Headed {
  readonly hair: FolkHair;
  readonly hairColour?: string;
  readonly hat?: FolkHat;
}

interface Look {
  readonly skin: string;
  readonly mouth: FolkMouth;
  readonly back: boolean;
}

export function folkHead(who: Headed, { skin, mouth, back }: Look): Svg {
  const colour = who.hairColour ?? INK;
  const hair = shape(back ? NAPE : HAIR[who.hair], colour, 3.5);
  const face = `<circle cx="2" cy="-214" r="27" fill="${skin}" stroke-width="4"/>`;
  const hat = who.hat === undefined ? '' : HATS[who.hat];
  if (back) return face + hair + hat;
  const ear = `<circle cx="-19" cy="-210" r="6" fill="${skin}" stroke-width="3"/>`;
  return face + features(mouth, skin) + hair + ear + hat;
}

function features(mouth: FolkMouth, skin: string): Svg {
  const halo = haloOf(skin);
  const eyes = 'M5 -216v2M21 -216v2';
  const brows =
    mouth === 'worry' ? 'M1 -223l8 -4M18 -227l7 4' : 'M1 -225q5 -4 8 -1M18 -226q5 -2 7 1';
  const fine = `${MOUTHS[mouth]}M15 -212q4 7 -2 7${brows}`;
  const edge = halo === undefined ? '' : line(eyes, 9.5, halo) + line(fine, 5.6, halo);
  return edge + line(eyes, 6) + line(fine, 2.8);
}

const HATS: Readonly<Record<FolkHat, Svg>> = {
  plate:
    shape('M-27 -224C-10 -234 14 -234 31 -226V-242H-27Z', '#3f6d8e', 3.5) +
    `<ellipse cx="3" cy="-246" rx="42" ry="13" fill="#e3c67e" stroke-width="4"/>`,
  hull:
    shape('M-42 -232C-30 -272 36 -274 50 -234C24 -222 -14 -222 -42 -232Z', '#d6c28c', 4) +
    line('M-14 -258C-18 -246 -18 -238 -16 -228M22 -260C26 -248 26 -238 24 -228', 2.5, '#8a6d3f') +
    patch('M-36 -240C-10 -232 20 -232 44 -240L48 -233C20 -225 -14 -225 -40 -232Z', '#4f8f8a'),
};
