import { expect, test } from 'vitest';
import { ASKED } from '../../src/kit/choices/asked/asked.ts';
import { cup, jar, sheet } from '../../src/kit/choices/asked/parts.ts';
import { CHOICES } from '../../src/kit/choices/choices.ts';
import { DOING } from '../../src/kit/choices/doing.ts';
import { TALKING } from '../../src/kit/choices/talking.ts';
import { CREAM } from '../../src/kit/ink.ts';
import { LAMP } from '../../src/kit/props/things.ts';
import { STEP_SIGNS } from '../../src/kit/signs/steps.ts';
import { type Bystander, bystander } from '../../src/kit/small/bystander.ts';
import { TOWNSPEOPLE } from '../../src/kit/small/townspeople.ts';

const everybody: readonly Bystander[] = Object.values(TOWNSPEOPLE);
const inUniform = everybody.filter(({ side }) => side !== undefined);
const ofTheTown = everybody.filter(({ side }) => side === undefined);

const picture = (name: string): string => {
  const drawn = CHOICES[name];
  if (drawn === undefined) throw new Error(`there is no card ${name}`);
  return drawn;
};
const countOf = (part: string, drawn: string): number => drawn.split(part).length - 1;
const pathsOf = (drawn: string): readonly string[] => drawn.match(/ d="[^"]+"/g) ?? [];
const firstOf = (drawn: string): string => pathsOf(drawn)[0] ?? '';

/** A piece that each of these drawings has and none of those. */
function signOf(these: readonly string[], those: readonly string[]): string {
  const [first = '', ...rest] = these;
  const own = (path: string): boolean =>
    rest.every((one) => countOf(path, one) === 1) && those.every((one) => !one.includes(path));
  const found = pathsOf(first).find(own);
  if (found === undefined) throw new Error('they have nothing of their own');
  return found;
}

/** Somebody in every way to stand and to hold the arms that tells pieces of a pose from pieces of a person. */
const ways = (who: Bystander): readonly string[] => [
  bystander(who, {}),
  bystander({ ...who, near: 'fold', far: 'forward', legs: 'walk' }, {}),
  bystander({ ...who, near: 'chest', far: 'carry', legs: 'floor' }, {}),
];
const belt = signOf(inUniform.flatMap(ways), ofTheTown.flatMap(ways));
const neck = signOf(everybody.flatMap(ways), []);
const walking = signOf(
  everybody.map((who) => bystander({ ...who, legs: 'walk' }, {})),
  everybody.map((who) => bystander(who, {})),
);

/** How many people are in a picture: in uniform, and of the town. */
function peopleIn(name: string): readonly [uniforms: number, town: number] {
  const uniforms = countOf(belt, picture(name));
  return [uniforms, countOf(neck, picture(name)) - uniforms];
}

test('[ART-50] beans grow from nothing to a heap, at least twofold each time', () => {
  const [none, few = 0, half = 0, heap = 0] = [0, 1, 2, 3].map((step) =>
    countOf(`fill="${CREAM}"`, picture(`bowl-${step}`)),
  );
  expect(none).toBe(0);
  expect(few).toBeGreaterThan(0);
  expect(half).toBeGreaterThanOrEqual(2 * few);
  expect(heap).toBeGreaterThanOrEqual(2 * half);
});

test('[ART-50] the three bowls of plums are unlike in fullness, and none is empty', () => {
  const bowls = picture('plum-bowls').split('scale(0.48)').slice(1);
  const plums = bowls.map((bowl) => countOf('fill="#86405f"', bowl));
  expect(plums).toHaveLength(3);
  expect(new Set(plums).size).toBe(3);
  expect(plums).not.toContain(0);
});

test('[ART-51] two mats lie nearer from step to step, until they touch', () => {
  const wide = 60;
  const gaps = [0, 1, 2, 3].map((step) => {
    const edges = [...picture(`mats-${step}`).matchAll(/"translate\((\d+) 34\)"/g)];
    const [left = -1, right = -1, ...more] = edges.map(([, x]) => Number(x));
    expect([left >= 0, right + wide <= 240, more]).toEqual([true, true, []]);
    expect(countOf(`H${wide}V112H0Z`, picture(`mats-${step}`))).toBe(2);
    return right - left - wide;
  });
  expect(gaps.at(-1)).toBe(0);
  for (const [step, gap] of gaps.slice(1).entries())
    expect((gaps[step] ?? 0) - gap).toBeGreaterThanOrEqual(wide / 3);
});

test('[ART-52] who does it is who is there', () => {
  const there = [
    ['repair-uniforms', [2, 0]],
    ['repair-town', [0, 2]],
    ['repair-each-alone', [1, 1]],
    ['repair-together', [2, 2]],
    ['helped-nobody', [0, 0]],
    ['helped-neighbours', [0, 2]],
    ['helped-uniforms', [2, 0]],
    ['helped-both', [2, 2]],
    ['check-nobody', [0, 0]],
    ['check-uniforms', [1, 0]],
    ['check-office', [0, 1]],
    ['check-town', [0, 1]],
    ['both-talk', [2, 2]],
  ] as const;
  expect(there.map(([name]) => [name, peopleIn(name)])).toEqual(there);
});

test.each([0, 1, 2, 4])('[ART-53] of four who report, %i sit with a cup and a sheet', (count) => {
  const drawn = picture(`fair-${count}`);
  expect(peopleIn(`fair-${count}`)).toEqual([1, 4]);
  expect(countOf(firstOf(cup({})), drawn)).toBe(count);
  expect(countOf(firstOf(sheet({})), drawn)).toBe(count);
  // Whoever is drawn before the desk sits behind it.
  const [behind = '', before = ''] = drawn.split(/<path d="M8 126H/);
  expect([countOf(neck, behind), countOf(neck, before)]).toEqual([1 + count, 4 - count]);
});

test('[ART-53] it is not the same one each time who is let in', () => {
  const firstAtDesk = [1, 2, 4].map((count) =>
    picture(`fair-${count}`)
      .split('translate(78 174)')[1]
      ?.split('</g>')[0]
      ?.replaceAll(/@\w+/g, ''),
  );
  expect(firstAtDesk).not.toContain(undefined);
  expect(new Set(firstAtDesk).size).toBe(3);
});

test('[ART-55] by day one goes, at any time two, one of them with a lantern', () => {
  const going = ['stay-home', 'with-others', 'by-day', 'any-time'].map((name) => [
    countOf(walking, picture(name)),
    countOf(firstOf(LAMP), picture(name)),
    countOf(firstOf(jar({})), picture(name)),
  ]);
  expect(going).toEqual([
    [0, 0, 1],
    [3, 0, 3],
    [1, 0, 1],
    [2, 1, 2],
  ]);
});

test('[ART-56] what came of telling is seen in who is there and what is written', () => {
  const told = ['tell-post', 'nothing-happens', 'sent-away', 'written-down', 'they-come'].map(
    (name) => [
      ...peopleIn(name),
      countOf(walking, picture(name)),
      countOf(firstOf(sheet({})), picture(name)),
    ],
  );
  expect(told).toEqual([
    [1, 1, 0, 0],
    [0, 0, 0, 0],
    [1, 1, 1, 0],
    [1, 1, 0, 1],
    [2, 1, 3, 0],
  ]);
});

test('[ART-57] small people have every skin on both sides, and bare heads and covered ones', () => {
  const isCovered = ({ hair, hat }: Bystander): boolean =>
    hat !== undefined || hair === 'cap' || hair === 'straw';
  for (const people of [inUniform, ofTheTown]) {
    expect(new Set(people.map(({ tone }) => tone)).size).toBe(5);
    expect(new Set(people.map(isCovered)).size).toBe(2);
  }
  expect(new Set(everybody.map(({ id }) => id)).size).toBe(everybody.length);
});

test('[ART-58] an empty step is an empty square, and no two signs are alike', () => {
  const { 'step-none': none = '', ...others } = STEP_SIGNS;
  expect(countOf('<', none)).toBe(1);
  expect(Object.keys(others)).toEqual(['step-said', 'step-written', 'step-done', 'evidence']);
  expect(new Set(Object.values(STEP_SIGNS)).size).toBe(5);
});

test('[ART-59] no card takes the name of another', () => {
  const names = [TALKING, DOING, ASKED].flatMap((cards) => Object.keys(cards));
  expect(names.toSorted()).toEqual(Object.keys(CHOICES).toSorted());
});
