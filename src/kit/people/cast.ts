import { CREAM, GREY, INK, PLUM } from '../ink.ts';
import { MORE_SERVICES, MORE_TOWN } from './more-cast.ts';
import type { Dress, Person } from './person.ts';
import { army, police } from './uniforms.ts';

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
    stance: 'free',
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
    stance: 'free',
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
    stance: 'free',
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
    stance: 'free',
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
    stance: 'free',
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
    stance: 'cane',
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
    stance: 'chair',
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
    stance: 'free',
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
    stance: 'free',
  },
];

/** Everybody on the stage. Tone, age and head cover follow no side and no role. */
export const CAST: readonly Person[] = [...SERVICES, ...MORE_SERVICES, ...TOWN, ...MORE_TOWN];

/** What those in uniform wear on a free day: a workshop meets in civilian clothes. */
const PLAIN: Readonly<Record<string, Dress>> = {
  'patrol-leader': { cut: 'wrap', cloth: '#e6d3b0', accent: '#a3607c', border: '#f3ecdc' },
  sergeant: { cut: 'vest', cloth: '#dfe3d2', accent: '#6f8f4e', border: '#e0a63a' },
  constable: { cut: 'tunic', cloth: '#d8a860', accent: '#2f7f7a', border: '#f3ecdc' },
  soldier: { cut: 'vest', cloth: '#efe2c4', accent: '#b06a4a', border: '#2f5573' },
  'street-sergeant': { cut: 'stole', cloth: '#cfd6d2', accent: '#3f6d8e', border: '#f3ecdc' },
  'watch-captain': { cut: 'wrap-left', cloth: '#dcc59a', accent: '#5f7f4a', border: '#f3ecdc' },
};

function inPlainClothes(person: Person): readonly Person[] {
  const dress = PLAIN[person.name];
  if (dress === undefined) return [];
  const { hat: _hat, ...bare } = person;
  return [{ ...bare, name: `${person.name}-plain`, side: 'civil', dress }];
}

/** The cast, and everybody who wears a uniform once more without it. */
export const EVERYBODY: readonly Person[] = [...CAST, ...CAST.flatMap(inPlainClothes)];
