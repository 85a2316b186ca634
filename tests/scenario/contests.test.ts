import { expect, test } from 'vitest';
import type { Finding } from '../../src/scenario/finding.ts';
import type { Pack } from '../../src/scenario/pack.ts';
import { parsePack } from '../../src/scenario/parse-pack.ts';
import { roomSetsAt } from '../../src/scenario/walk/room-sets.ts';
import { openInk } from './open.ts';

const told = { title: 'T', world: null, language: 'en', speakers: [] };
const terms =
  'terms: { pole: { army: A, community: B }, list: { army: C }, gift: { army: D, police: E } }\n';

function read(contests: string): { contests: Pack['contests']; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const pack = parsePack(`${terms}contests:\n${contests}`, told, (finding) =>
    findings.push(finding),
  );
  return { contests: pack.contests, findings };
}

const roundsOf = (contests: Pack['contests'], key: string) =>
  (contests[key]?.rounds ?? []).map(({ asks, voice, options }) => [
    asks.text,
    voice,
    options.map(({ text }) => text),
  ]);

test('[CONTESTS-1] words are matched to what one side means by them, the right one written first', () => {
  const { contests, findings } = read('  w: { kind: match-terms, pictures: { pole: search } }\n');
  expect(findings).toEqual([]);
  expect(roundsOf(contests, 'w')).toEqual([
    ['A', 'army', ['pole', 'list', 'gift']],
    ['C', 'army', ['list', 'gift', 'pole']],
    ['D', 'army', ['gift', 'pole', 'list']],
  ]);
  expect(contests['w']).toMatchObject({ name: 'W', seconds: 0, sets: null });
  expect(contests['w']?.rounds[0]?.options[0]?.picture).toBe('search');
});

test('[CONTESTS-2] cards are put in order one by one, with at most four to choose from', () => {
  const cards = ['a', 'b', 'c', 'd', 'e']
    .map((name) => `{ name: ${name}, picture: ask }`)
    .join(', ');
  const { contests } = read(
    `  o: { kind: order-priorities, asks: Next?, seconds: 60, cards: [${cards}] }\n`,
  );
  expect(roundsOf(contests, 'o')).toEqual([
    ['Next?', null, ['a', 'b', 'c', 'd']],
    ['Next?', null, ['b', 'c', 'd', 'e']],
    ['Next?', null, ['c', 'd', 'e']],
    ['Next?', null, ['d', 'e']],
  ]);
  expect(contests['o']?.seconds).toBe(60);
});

test('[CONTESTS-3] pictures and interests are asked as they are written', () => {
  const { contests, findings } = read(
    '  p: { kind: restate-interest, sets: heard, rounds: [{ asks: What?, role: nurse, right: { name: Yes, picture: ask }, others: [{ name: No, picture: pay }] }] }\n',
  );
  expect(findings).toEqual([]);
  expect(contests['p']).toMatchObject({
    kind: 'restate-interest',
    sets: 'heard',
    rounds: [{ role: 'nurse', options: [{ text: 'Yes', picture: 'ask' }, { text: 'No' }] }],
  });
});

test.each([
  ['  x: { kind: match-terms, terms: [pole] }\n', ['pack-contest']],
  ['  x: { kind: match-terms, terms: [pole, lost, gift] }\n', ['pack-contest']],
  [
    '  x: { kind: order-priorities, cards: [{ name: a }, { name: b }] }\n',
    ['pack-contest', 'pack-contest'],
  ],
  [
    '  x: { kind: choose-picture, rounds: [{ asks: Q, right: { name: a } }] }\n',
    ['pack-contest', 'pack-contest'],
  ],
  ['  x: { kind: choose-picture }\n', ['pack-contest']],
  [
    '  x: { kind: races, rounds: [{ asks: Q, right: { name: a }, others: [{ name: b }] }] }\n',
    ['pack-value'],
  ],
  ['  x: { kind: match-terms, seconds: -5 }\n', ['pack-value']],
  ['  x: { kind: match-terms, reward: gold }\n', ['pack-key']],
])('[CONTESTS-4] what is broken is a finding with its line: %s', (written, codes) => {
  const { findings } = read(written);
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(findings.every(({ line }) => line === 3)).toBe(true);
});

test('[CONTESTS-5] a variable, a role or a picture that is not there is a finding', () => {
  const ink =
    'VAR heard = 0\n-> k\n=== k ===\n# contest: p\nYes.\n+ [a] {heard}\n-> END\n+ [b]\n-> END\n';
  const pack = (sets: string, role: string): string =>
    `roles: { nurse: { person: nurse } }\ncast: { nurse: {} }\ncontests:\n  p: { kind: restate-interest, sets: ${sets}, rounds: [{ asks: What?, role: ${role}, right: { name: Yes }, others: [{ name: No }] }] }\n`;
  const codes = (written: string, story = ink): readonly string[] =>
    openInk(story, { 'pack.yaml': written })
      .findings.map(({ code, what }) => `${code} ${what}`)
      .filter((said) => /contest/.test(said));
  expect(codes(pack('heard', 'nurse'))).toEqual([]);
  expect(codes(pack('herd', 'nurse'))).toEqual([expect.stringContaining('no variable')]);
  expect(codes(pack('heard', 'nurses'))).toEqual([expect.stringContaining('no role')]);
  expect(codes(pack('heard', 'nurse'), ink.replace('contest: p', 'contest: q'))).toEqual([
    expect.stringContaining('no contest "q"'),
  ]);
});

test('[CONTESTS-6] the walk takes every number of rounds that a contest may set, where the story holds it', () => {
  const { contests } = read(
    '  w: { kind: match-terms, sets: words }\n  u: { kind: match-terms }\n',
  );
  const pack = { ...parsePack('', told, () => {}), contests };
  const at = (...names: readonly string[]) =>
    roomSetsAt(
      {
        path: '',
        head: names.map((value) => ({ name: 'contest', value })),
        passed: [],
        deciding: [],
      },
      pack,
    );
  expect(at('w', 'u', 'lost')).toEqual([{ name: 'words', values: [0, 1, 2, 3], mayPass: true }]);
  expect(at()).toEqual([]);
});
