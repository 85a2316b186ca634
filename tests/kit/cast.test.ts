import { expect, test } from 'vitest';
import { luminance } from '../../src/kit/colour.ts';
import { CAST, EVERYBODY } from '../../src/kit/people/cast.ts';
import type { Person } from '../../src/kit/people/person.ts';
import { TONES } from '../../src/kit/people/skin.ts';

const uniformed = CAST.filter(({ side }) => side !== 'civil');
const civil = CAST.filter(({ side }) => side === 'civil');
const command = CAST.filter((person) => person.command);
const others = CAST.filter((person) => !person.command);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (people: readonly Person[], has: (person: Person) => boolean): number =>
  people.filter(has).length / people.length;
const tone = ({ tone: name }: Person): number => luminance(TONES[name]);
const isDark = (person: Person): boolean => tone(person) < 0.2;

test('[ART-3] half of those in command are women', () => {
  expect(share(command, ({ sex }) => sex === 'woman')).toBe(0.5);
});

test('[ART-3] both sides and both ranks have dark and light skin, in like measure', () => {
  for (const [one, other] of [
    [uniformed, civil],
    [command, others],
  ] as const) {
    for (const people of [one, other]) {
      expect(people.some(isDark)).toBe(true);
      expect(people.every(isDark)).toBe(false);
    }
    expect(Math.abs(mean(one.map(tone)) - mean(other.map(tone)))).toBeLessThan(0.15);
  }
});

test('[ART-3] old people are found on both sides, and so are younger ones', () => {
  for (const people of [uniformed, civil]) {
    expect(people.some(({ age }) => age === 'old')).toBe(true);
    expect(people.some(({ age }) => age !== 'old')).toBe(true);
  }
});

test('[ART-3] each side has covered and bare heads, and the cap is one cap for all', () => {
  for (const people of [uniformed, civil]) {
    expect(people.some(({ hat }) => hat !== undefined)).toBe(true);
    expect(people.some(({ hat }) => hat === undefined)).toBe(true);
  }
  expect(new Set(CAST.flatMap(({ hat }) => hat?.cut ?? [])).size).toBe(1);
});

test('[ART-3] women and men are found on both sides', () => {
  for (const people of [uniformed, civil]) {
    expect(new Set(people.map(({ sex }) => sex)).size).toBe(2);
  }
});

test('[ART-3] whoever wears a uniform is there without it too, and wears nothing of it then', () => {
  for (const { name, face } of uniformed) {
    const plain = EVERYBODY.find((person) => person.name === `${name}-plain`);
    expect(plain).toMatchObject({ side: 'civil', face });
    expect(plain?.hat).toBeUndefined();
  }
});

test('[ART-3] no two people share a face', () => {
  const faces = CAST.map(
    ({ face, hair }) => `${face.shape} ${face.nose} ${face.eyes} ${hair.style}`,
  );
  expect(new Set(faces).size).toBe(CAST.length);
});
