import type { OwnPerson } from '../../scenario/art/own-art.ts';
import type { ClothColour, HairColour, PersonParts } from '../../scenario/art/person-parts.ts';
import { GREY, INK, PLUM } from '../ink.ts';
import { CAST, EVERYBODY } from './cast.ts';
import type { Dress, Face, Hair, Hat, Person, Tone } from './person.ts';
import { army, police } from './uniforms.ts';

/** What each colour of cloth looks like: as bright as what the cast wears, and no uniform's. */
export const CLOTHS: Readonly<Record<ClothColour, string>> = {
  cream: '#f3ecdc',
  sand: '#dcc59a',
  straw: '#e3c67e',
  ochre: '#d8a23a',
  rust: '#b5653a',
  brick: '#c8553d',
  rose: '#cf8f86',
  berry: '#8a3f54',
  leaf: '#6f8f4e',
  moss: '#a9b58a',
  teal: '#2f7f7a',
  mist: '#cfdcd6',
  sky: '#5f93b0',
  indigo: '#2f5573',
};

/** Dark hair is drawn with the ink of the lines. */
export const HAIRS: Readonly<Record<HairColour, string>> = {
  black: INK,
  dark: '#3a2a24',
  brown: '#5a3826',
  red: '#7a3f26',
  fair: '#a97f4a',
  grey: '#8d8790',
  white: '#d8d2cc',
};

const TONES: Readonly<Record<NonNullable<PersonParts['skin']>, Tone>> = {
  1: 'A',
  2: 'B',
  3: 'C',
  4: 'D',
  5: 'E',
};

const STYLES: Readonly<Record<NonNullable<PersonParts['hair']>, Hair['style']>> = {
  bun: 'bun',
  crop: 'crop',
  side: 'grey-side',
  bob: 'bob',
  curls: 'curls',
  fringe: 'fringe',
  locs: 'locs',
  plait: 'plait',
  'short-curls': 'short-curls',
  none: 'none',
};

const LINES = { young: 0, grown: 1, old: 2 } as const;

/** Somebody of the cast with some parts changed; whoever nobody knows is the trader. */
export function dressUp({ like, parts }: OwnPerson): Person {
  const known = EVERYBODY.find(({ name }) => name === like);
  const base = known ?? CAST.find(({ name }) => name === 'trader');
  if (base === undefined) throw new Error('The cast has no trader.');
  const { hat: _, ...bare } = base;
  const side = sideOf(parts, base);
  const hat = hatOf(parts, base, side);
  return {
    ...bare,
    side,
    dress: dressOf(parts, base),
    tone: parts.skin === undefined ? base.tone : TONES[parts.skin],
    face: faceOf(parts, base.face),
    hair: hairOf(parts, base.hair),
    ...(hat === undefined ? {} : { hat }),
    stance: parts.stands ?? base.stance,
    age: parts.age ?? base.age,
  };
}

/** A uniform stays until another dress is put on. */
function sideOf({ dress, cloth, over, edge }: PersonParts, { side }: Person): Person['side'] {
  if (dress === 'army' || dress === 'police') return dress;
  const isChanged = [dress, cloth, over, edge].some((part) => part !== undefined);
  return isChanged ? 'civil' : side;
}

/** What somebody wears who put off a uniform, where nothing else is said. */
const everyday: Dress = {
  cut: 'vest',
  cloth: CLOTHS.sand,
  accent: CLOTHS.teal,
  border: CLOTHS.cream,
};

function dressOf(parts: PersonParts, base: Person): Dress {
  const side = sideOf(parts, base);
  if (side === 'army') return army;
  if (side === 'police') return police;
  const worn = base.side === 'civil' ? base.dress : everyday;
  const { dress: cut, cloth, over, edge } = parts;
  return {
    cut: cut === undefined || cut === 'army' || cut === 'police' ? worn.cut : cut,
    cloth: cloth === undefined ? worn.cloth : CLOTHS[cloth],
    accent: over === undefined ? worn.accent : CLOTHS[over],
    border: edge === undefined ? worn.border : CLOTHS[edge],
  };
}

const CAPS: Readonly<Record<Person['side'], Hat>> = {
  army: { cut: 'plate', colour: PLUM.cloth, band: PLUM.deep },
  police: { cut: 'plate', colour: GREY.cloth, band: GREY.yoke },
  civil: { cut: 'plate', colour: CLOTHS.straw, band: CLOTHS.indigo },
};

function hatOf(parts: PersonParts, base: Person, side: Person['side']): Hat | undefined {
  const isWorn = parts.hat === undefined ? base.hat !== undefined : parts.hat === 'flat';
  if (!isWorn) return undefined;
  if (side !== 'civil') return CAPS[side];
  const own = base.side === 'civil' ? (base.hat ?? CAPS.civil) : CAPS.civil;
  const { 'hat-colour': colour, 'hat-band': band } = parts;
  return {
    cut: 'plate',
    colour: colour === undefined ? own.colour : CLOTHS[colour],
    band: band === undefined ? own.band : CLOTHS[band],
  };
}

function hairOf({ hair, 'hair-colour': colour }: PersonParts, base: Hair): Hair {
  return {
    style: hair === undefined ? base.style : STYLES[hair],
    colour: colour === undefined ? base.colour : HAIRS[colour],
  };
}

const isYes = (said: 'true' | 'false' | undefined, own: boolean): boolean =>
  said === undefined ? own : said === 'true';

function faceOf(parts: PersonParts, base: Face): Face {
  const { beard: _beard, moustache: _moustache, glasses: _glasses, ...bare } = base;
  const colour = parts['hair-colour'];
  return {
    ...bare,
    shape: parts.face ?? base.shape,
    nose: parts.nose ?? base.nose,
    eyes: parts.eyes ?? base.eyes,
    brow: colour === undefined ? base.brow : HAIRS[colour],
    age: parts.age === undefined ? base.age : LINES[parts.age],
    lips: parts.lips === undefined ? base.lips === true : parts.lips === 'full',
    freckles: isYes(parts.freckles, base.freckles === true),
    ...wornOn(parts, base),
  };
}

/** Beard, moustache and glasses; hair of the face has the colour of the brows. */
function wornOn(parts: PersonParts, base: Face): Pick<Face, 'beard' | 'moustache' | 'glasses'> {
  const colour = parts['hair-colour'];
  const grown = colour === undefined ? base.brow : HAIRS[colour];
  const hair = (own: string | undefined): string => (colour === undefined ? (own ?? grown) : grown);
  return defined({
    beard: isYes(parts.beard, base.beard !== undefined) ? hair(base.beard) : undefined,
    moustache: isYes(parts.moustache, base.moustache !== undefined)
      ? hair(base.moustache)
      : undefined,
    glasses: isYes(parts.glasses, base.glasses !== undefined) ? (base.glasses ?? INK) : undefined,
  });
}

/** Only what there is. */
function defined(
  some: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(some).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
