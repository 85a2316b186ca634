import { expect, test } from 'vitest';
import { shadingFor, stepOf, type Known } from '../../../../src/screens/studio/walk/shades.ts';
import type { Simulated } from '../../../../src/screens/studio/walk/simulate.ts';

const lacking = (texts: number, count: number) => ({ texts, lacking: count, first: null });
const spread = {
  begins: 5,
  least: 0,
  low: 1,
  middle: 5,
  high: 9,
  most: 10,
  range: [0, 10],
  tenths: [],
};
const length = {
  meters: { trust: spread },
  parts: {
    bridge: { share: 1, minutes: 0, meters: { trust: 5 } },
    yard: { share: 0.3, minutes: 12, meters: { trust: 9 } },
  },
} as unknown as Simulated;
const known: Known = {
  length,
  lacks: {
    pictures: {
      bridge: lacking(4, 0),
      yard: lacking(4, 3),
      gate: { ...lacking(2, 2), first: { file: 'a.ink', line: 9 } },
    },
    voices: { en: { bridge: lacking(4, 1) } },
    words: { fr: { yard: lacking(4, 4) } },
  },
};

test('[STUDIO-49] a share lies in its quarter, and none in no quarter', () => {
  expect([0, 0.01, 0.25, 0.26, 0.5, 0.75, 0.76, 1].map(stepOf)).toEqual([0, 1, 1, 2, 2, 3, 4, 4]);
});

test('[STUDIO-49] rooms, minutes and meters colour what rooms come to, and tell apart where nobody comes', () => {
  const rooms = shadingFor('rooms', known);
  expect(rooms?.of('bridge')).toEqual({ step: 4, value: 1 });
  expect(rooms?.of('yard')).toEqual({ step: 2, value: 0.3 });
  expect(rooms?.of('gate')).toEqual({ step: 0, value: 0 });
  expect(rooms?.of('logic_only')).toBeNull();
  const minutes = shadingFor('minutes', known);
  expect(minutes?.of('bridge')).toEqual({ step: 1, value: 0 });
  expect(minutes?.of('yard')).toEqual({ step: 4, value: 12 });
  expect(minutes?.of('gate')).toEqual({ step: 0, value: null });
  expect(minutes?.bounds).toEqual([0, 3, 6, 9, 12]);
  expect(shadingFor('meter:trust', known)?.of('yard')).toEqual({ step: 4, value: 9 });
  expect(shadingFor('meter:none', known)).toBeNull();
});

test('[STUDIO-49] what is missing colours where it is', () => {
  const pictures = shadingFor('pictures', known);
  expect(pictures?.kind).toBe('lack');
  expect(pictures?.of('bridge')).toEqual({ step: 0, value: 0 });
  expect(pictures?.of('yard')).toEqual({ step: 3, value: 3 });
  expect(pictures?.of('gate')).toEqual({ step: 4, value: 2, first: { file: 'a.ink', line: 9 } });
  expect(shadingFor('voices:en', known)?.of('bridge')).toEqual({ step: 1, value: 1 });
  expect(shadingFor('words:fr', known)?.of('yard')).toEqual({ step: 4, value: 4 });
  expect(shadingFor('words:sw', known)).toBeNull();
});

test('[STUDIO-49] without rooms or a story that opens there is no colour', () => {
  expect(shadingFor('rooms', { length: null, lacks: null })).toBeNull();
  expect(shadingFor('pictures', { length: null, lacks: null })).toBeNull();
  expect(shadingFor('none', known)).toBeNull();
});
