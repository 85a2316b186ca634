import { expect, test } from 'vitest';
import {
  draftGroup,
  finished,
  fittingCut,
  usualTeams,
} from '../../../src/screens/facilitator/group-draft.ts';
import type { PackCard } from '../../../src/screens/facilitator/host-api.ts';

const pack: PackCard = {
  name: 'road',
  title: 'A road',
  hash: 'h',
  minutes: [12, 25, 45],
  teams: [1, 4],
  languages: ['en'],
  unchecked: [],
  findings: [],
};

test('[APART-1] a group begins with a story that plays, a length that fits and two teams', () => {
  const packs = [{ ...pack, name: 'broken', hash: '' }, pack];
  expect(draftGroup('A', { packs, block: 60 })).toEqual({
    name: 'A',
    minutes: 60,
    pack: 'road',
    cut: 12,
    teams: 2,
    inChainOfCommand: null,
  });
  expect(fittingCut(pack, 90)).toBe(25);
  expect(fittingCut(pack, 120)).toBe(45);
  expect(fittingCut(pack && { ...pack, filmMinutes: { 45: 20 } }, 120)).toBe(25);
  expect(fittingCut({ ...pack, minutes: [25, 45] }, 60)).toBe(25);
  expect(usualTeams({ ...pack, teams: [3, 5] })).toBe(3);
  expect(usualTeams({ ...pack, teams: [1, 1] })).toBe(1);
});

test('[APART-1] nothing is made before there are two groups and each says who stands above it', () => {
  const draft = draftGroup('A', { packs: [pack], block: 60 });
  const [a, b] = [
    { ...draft, inChainOfCommand: false },
    { ...draft, name: 'B', inChainOfCommand: true },
  ];
  expect(finished([draft, b])).toBeNull();
  expect(finished([b])).toBeNull();
  expect(finished([a, { ...b, pack: '' }])).toBeNull();
  expect(finished([a, b])).toEqual([a, b]);
});

test('[CONSOLE-41] a group of its own begins with a telling that fits with its questions', () => {
  const asked = (questionMinutes: number) => fittingCut({ ...pack, questionMinutes }, 90);
  expect([asked(6), asked(13), asked(14)]).toEqual([25, 25, 12]);
});

test('[CONSOLE-41] a group of its own begins with a telling that fits with its voices', () => {
  const spoken = (voiceMinutes: PackCard['voiceMinutes']) =>
    fittingCut({ ...pack, ...(voiceMinutes && { voiceMinutes }) }, 90);
  expect([spoken(undefined), spoken({ 25: 5 }), spoken({ 25: 14, 45: 20 })]).toEqual([25, 25, 12]);
  // The shortest there is stands, whatever its voices take.
  expect(fittingCut({ ...pack, voiceMinutes: { 12: 9 } }, 60)).toBe(12);
});
