import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFrontDoor, type Door } from '../../src/host/front-door.ts';
import { newPictureCode } from '../../src/host/picture-code.ts';
import { openLock } from '../../src/room/lock.ts';
import { codePictures, type CodePicture } from '../../src/session/ids.ts';
import { drawFrom, type Draw } from '../support/draw.ts';
import { makeDownFrame, makeUpFrame } from '../../src/wire/make-frame.ts';

type Guessed = ReturnType<typeof openGuessed>;
type Code = readonly CodePicture[];
const second = 1000;
const doorStandsOpen = 30 * 60 * second;

/** A host with groups of these codes, to which nothing comes but codes. */
function openGuessed(codes: readonly Code[]) {
  let now = 0;
  const clock = { now: () => now, wake: () => () => {} };
  const doors = codes.map((code): Door => {
    const lock = openLock(code, clock);
    return {
      code,
      room: {
        knows: () => false,
        attach: (wire, from = '') => ({
          text: () => {
            const why = lock(tried, from);
            wire.send(why === null ? 'in' : makeDownFrame({ kind: 'turned-away', why }));
          },
          closed: () => {},
        }),
      },
    };
  });
  const attach = openFrontDoor({ clock, doors: () => doors });
  let tried: Code = [];
  const guess = (code: Code, from: string): string => {
    let told = '';
    tried = code;
    const wire = { send: (text: string) => void (told = text), waiting: () => 0, close: () => {} };
    const hello = { kind: 'hello', by: { code }, language: 'en', have: null } as const;
    attach(wire, from).text(makeUpFrame(hello));
    return /wrong-code|too-many-tries/.exec(told)?.[0] ?? told;
  };
  return { guess, pass: (time: number) => (now += time) };
}

/** Codes of one session, as a host makes them, but the same ones for the same seed. */
function newCodes(count: number, draw: Draw): readonly Code[] {
  const firsts = codePictures
    .map((one) => [draw.chance(), one] as const)
    .toSorted(([a], [b]) => a - b);
  const behind = (first: CodePicture): Code =>
    [1, 2, 3].reduce<Code>(
      (code) => {
        const others = codePictures.filter((picture) => picture !== code.at(-1));
        return [...code, draw.pick(others)];
      },
      [first],
    );
  return firsts.slice(0, count).map(([, first]) => behind(first));
}

const anyPicture = fc.constantFrom(...codePictures);
const anyGuess = fc.record({
  code: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('gourd'), anyPicture, anyPicture, anyPicture) },
    fc.tuple(anyPicture, anyPicture, anyPicture, anyPicture),
    fc.tuple(anyPicture, anyPicture, anyPicture),
  ),
  wait: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, second, 60 * second),
  from: fc.constantFrom('one', 'other'),
});
type Guess = { readonly code: Code; readonly wait: number; readonly from: string };

/** What each host says to these guesses, up to the first that is right at one of them. */
function answersOf(hosts: readonly Guessed[], guesses: readonly Guess[]): readonly string[][] {
  const said: string[][] = [];
  for (const { code, wait, from } of guesses) {
    for (const host of hosts) host.pass(wait);
    const answers = hosts.map((host) => host.guess(code, from));
    if (answers.includes('in')) break;
    said.push(answers);
  }
  return said;
}

test('[GROUP-14] whatever is guessed, the answers are the same whatever the codes are and however many', () => {
  const counts = fc.integer({ min: 1, max: 8 });
  const guesses = fc.array(anyGuess, { minLength: 100, maxLength: 160 });
  const draw = drawFrom(1);
  let slowed = 0;
  fc.assert(
    fc.property(counts, counts, guesses, (count, other, all) => {
      const hosts = [count, other].map((groups) => openGuessed(newCodes(groups, draw)));
      for (const [first, second] of answersOf(hosts, all)) {
        expect(second).toBe(first);
        if (first === 'too-many-tries') slowed += 1;
      }
    }),
    { numRuns: 100 },
  );
  expect(slowed).toBeGreaterThan(500);
});

/** Every code that may stand behind this first picture, by chance; null stands for a group that is alone. */
function codesBehind(first: CodePicture | null, draw: Draw): Code[] {
  const pairs = codePictures.flatMap((one) => codePictures.map((other) => [one, other] as const));
  const threes = pairs.flatMap((pair) => codePictures.map((third): Code => [...pair, third]));
  const all = first === null ? threes : threes.map((three): Code => [first, ...three]);
  const repeats = (code: Code): boolean => code.some((one, place) => one === code[place - 1]);
  const isCode = (code: Code): boolean =>
    first === null ? new Set(code).size === 3 : !repeats(code);
  return all
    .filter(isCode)
    .map((code) => [draw.chance(), code] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, code]) => code);
}

const everyCode = codesBehind(null, drawFrom(2));
const everyCodeBehind = codePictures.map((first) => codesBehind(first, drawFrom(3)));

/** Tries the codes of one row until a door opens or no more are looked at; gives whether one opened. */
function tryRow({ guess }: Guessed, row: Code[]): boolean {
  for (let next = row.at(-1); next !== undefined; next = row.at(-1)) {
    const said = guess(next, 'one');
    if (said === 'too-many-tries') return false;
    row.pop();
    if (said === 'in') return true;
  }
  return false;
}

/** How many doors open to whoever tries codes at each of them, as fast as any are looked at, while they stand open. */
function guessAll(codes: readonly Code[]): number {
  const host = openGuessed(codes);
  const rows = (codes.length === 1 ? [everyCode] : everyCodeBehind).map((row) => [...row]);
  let opened = 0;
  for (let now = 0; now < doorStandsOpen; now += 30 * second) {
    for (const row of rows) opened += tryRow(host, row) ? 1 : 0;
    host.pass(30 * second);
  }
  return opened;
}

test.each([1, 2, 4, 8])(
  '[GROUP-14] of 400 groups, %s in each session, about 13 are opened by guessing from one address',
  (count) => {
    const draw = drawFrom(count);
    let opened = 0;
    for (let session = 0; session < 400 / count; session += 1)
      opened += guessAll(count === 1 ? [newPictureCode(new Set())] : newCodes(count, draw));
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(32);
  },
  60_000,
);
