import { CREAM, GREY, INK, PLUM } from '../ink.ts';
import {
  CANE,
  CHAIR_BACK,
  CHAIR_LAP,
  CLIPBOARD,
  LEDGER,
  NOTEBOOK,
  RADIO_SET,
  ROPE,
  SATCHEL,
} from './held.ts';
import type { Dress, Mood, Person, Pose } from './person.ts';

type Poses = Readonly<Record<Mood, Pose>>;

const FREE: Poses = {
  calm: { near: 'down', far: 'down' },
  explaining: { near: 'chest', far: 'open' },
  concerned: { near: 'fold', far: 'fold' },
  solemn: { near: 'down', far: 'chest' },
  smile: { near: 'down', far: 'low' },
};

/** Somebody whose near hand holds a thing that stays in it. */
const HOLDING: Poses = {
  calm: { near: 'hold', far: 'down' },
  explaining: { near: 'hold', far: 'open' },
  concerned: { near: 'hold', far: 'chest' },
  solemn: { near: 'fold', far: 'fold' },
  smile: { near: 'hold', far: 'low' },
};

const LEANING: Poses = {
  calm: { near: 'grasp', far: 'down' },
  explaining: { near: 'grasp', far: 'open' },
  concerned: { near: 'grasp', far: 'chest' },
  solemn: { near: 'grasp', far: 'support' },
  smile: { near: 'grasp', far: 'low' },
};

const SITTING: Poses = {
  calm: { near: 'rim', far: 'lap' },
  explaining: { near: 'rim', far: 'open' },
  concerned: { near: 'chest', far: 'lap' },
  solemn: { near: 'fold', far: 'fold' },
  smile: { near: 'rim', far: 'low' },
};

const army: Dress = { cut: 'tunic', cloth: PLUM.cloth, accent: PLUM.deep, border: PLUM.stripe };
const police: Dress = { cut: 'tunic', cloth: GREY.cloth, accent: GREY.deep, border: GREY.yoke };

const SERVICES: readonly Person[] = [
  {
    name: 'patrol-leader',
    side: 'army',
    sex: 'woman',
    command: true,
    tone: 'D',
    age: 'grown',
    face: { shape: 'heart', nose: 'broad', eyes: 'almond', brow: INK, age: 0, lips: true },
    hair: { style: 'bun', colour: INK },
    hat: { cut: 'plate', colour: PLUM.cloth, band: PLUM.deep },
    dress: army,
    poses: HOLDING,
    held: CLIPBOARD,
  },
  {
    name: 'sergeant',
    side: 'army',
    sex: 'man',
    command: true,
    tone: 'B',
    age: 'old',
    face: {
      shape: 'square',
      nose: 'long',
      eyes: 'hooded',
      brow: '#7b7580',
      age: 2,
      moustache: '#9a949e',
    },
    hair: { style: 'grey-side', colour: '#9a949e' },
    dress: army,
    poses: HOLDING,
    held: RADIO_SET,
  },
  {
    name: 'constable',
    side: 'police',
    sex: 'man',
    command: false,
    tone: 'E',
    age: 'young',
    face: { shape: 'oval', nose: 'soft', eyes: 'wide', brow: INK, age: 0, lips: true },
    hair: { style: 'fringe', colour: INK },
    hat: { cut: 'plate', colour: GREY.cloth, band: GREY.yoke },
    dress: police,
    poses: HOLDING,
    held: NOTEBOOK,
  },
];

const TOWN: readonly Person[] = [
  {
    name: 'trader',
    side: 'civil',
    sex: 'woman',
    command: false,
    tone: 'C',
    age: 'grown',
    face: { shape: 'round', nose: 'button', eyes: 'almond', brow: INK, age: 1, lips: true },
    hair: { style: 'plait', colour: INK },
    dress: { cut: 'wrap', cloth: '#d8b98a', accent: '#5f7f4a', border: CREAM },
    poses: FREE,
  },
  {
    name: 'nurse',
    side: 'civil',
    sex: 'man',
    command: false,
    tone: 'A',
    age: 'young',
    face: {
      shape: 'long',
      nose: 'straight',
      eyes: 'round',
      brow: '#4a2f22',
      age: 0,
      freckles: true,
    },
    hair: { style: 'short-curls', colour: '#5a3826' },
    dress: { cut: 'cape', cloth: '#f3ecdc', accent: '#3f6d8e', border: '#f3ecdc' },
    poses: HOLDING,
    held: SATCHEL,
  },
  {
    name: 'elder',
    side: 'civil',
    sex: 'woman',
    command: true,
    tone: 'E',
    age: 'old',
    face: { shape: 'soft', nose: 'broad', eyes: 'hooded', brow: '#d8d2cc', age: 2, lips: true },
    hair: { style: 'curls', colour: '#d8d2cc' },
    dress: { cut: 'stole', cloth: '#b9a98e', accent: '#9c4f3d', border: CREAM },
    poses: LEANING,
    held: CANE,
  },
  {
    name: 'youth',
    side: 'civil',
    sex: 'woman',
    command: false,
    tone: 'B',
    age: 'young',
    face: { shape: 'oval', nose: 'button', eyes: 'wide', brow: '#3a2a24', age: 0, lips: true },
    hair: { style: 'bob', colour: '#3a2a24' },
    dress: { cut: 'wrap-left', cloth: '#e2a04a', accent: '#a3607c', border: CREAM },
    poses: SITTING,
    behind: CHAIR_BACK,
    lap: CHAIR_LAP,
    lowered: 110,
  },
  {
    name: 'ferry-captain',
    side: 'civil',
    sex: 'man',
    command: true,
    tone: 'D',
    age: 'old',
    face: {
      shape: 'long',
      nose: 'long',
      eyes: 'narrow',
      brow: '#8d8790',
      age: 1,
      beard: '#8d8790',
    },
    hair: { style: 'fringe', colour: '#8d8790' },
    hat: { cut: 'plate', colour: '#e3c67e', band: '#2f5573' },
    dress: { cut: 'vest', cloth: '#cfd6d2', accent: '#2f5573', border: '#e0a63a' },
    poses: HOLDING,
    held: ROPE,
  },
  {
    name: 'clerk',
    side: 'civil',
    sex: 'woman',
    command: false,
    tone: 'C',
    age: 'grown',
    face: {
      shape: 'heart',
      nose: 'straight',
      eyes: 'round',
      brow: INK,
      age: 1,
      lips: true,
      glasses: INK,
    },
    hair: { style: 'locs', colour: INK },
    dress: { cut: 'vest', cloth: '#e8dcc0', accent: '#a8733a', border: '#5f7f4a' },
    poses: HOLDING,
    held: LEDGER,
  },
];

/** Everybody on the stage. Tone, age and head cover follow no side and no role. */
export const CAST: readonly Person[] = [...SERVICES, ...TOWN];
