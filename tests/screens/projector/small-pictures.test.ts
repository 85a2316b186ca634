import { debriefPictures } from '../../../src/session/debrief-place.ts';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deciders } from '../../../src/scenario/beat.ts';
import { ballotStates } from '../../../src/session/group.ts';
import { addressOf } from '../../../src/screens/projector/address-of.ts';
import { decidingSigns, isCountedInRoom } from '../../../src/screens/projector/deciding-signs.ts';
import { dotsOf } from '../../../src/screens/projector/progress-dots.ts';
import { qrPath } from '../../../src/screens/parts/qr-code.tsx';
import { wallStates } from './wall-states.ts';

test('[WALL-8] dots fill with the votes, the last one only with the last vote', () => {
  expect(dotsOf({ voted: null, of: null })).toBeNull();
  expect(dotsOf({ voted: 3, of: null })).toBeNull();
  expect(dotsOf({ voted: 0, of: 0 })).toBeNull();
  for (let of = 1; of <= 300; of += 1) {
    for (const voted of [0, 1, Math.floor(of / 2), of - 1, of]) {
      const dots = dotsOf({ voted, of });
      expect(dots?.of).toBe(Math.min(of, 12));
      expect(dots?.filled === dots?.of).toBe(voted === of);
      expect((dots?.filled ?? 0) > 0).toBe(voted > 0);
    }
  }
});

test('[WALL-14] what the room counts itself shows no progress, and every way to decide has its sign', () => {
  const counted = deciders.filter(isCountedInRoom);
  expect(counted).toEqual(['hands', 'corners', 'cards', 'pots']);
  expect(new Set(counted.map((by) => decidingSigns[by])).size).toBe(4);
  for (const by of deciders)
    expect(existsSync(`assets/art/signs/${decidingSigns[by]}.svg`)).toBe(true);
});

test('[WALL-9] the address has neither scheme nor secret', () => {
  expect(addressOf('http://192.168.1.20:4711/#gourd.kite')).toBe('192.168.1.20:4711');
  expect(addressOf('http://192.168.1.20:4711/participant/#x')).toBe(
    '192.168.1.20:4711/participant',
  );
  expect(addressOf('https://class.lan')).toBe('class.lan');
});

test('[WALL-10] the code keeps four quiet squares around, and its corners are dark', () => {
  const { path, size } = qrPath('http://192.168.1.20:4711/#gourd.kite.wheel');
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(squares.length).toBeGreaterThan(100);
  expect(Math.min(...squares.flat())).toBe(4);
  expect(Math.max(...squares.flat())).toBe(size - 5);
  for (const corner of [
    [4, 4],
    [size - 5, 4],
    [4, size - 5],
  ])
    expect(squares).toContainEqual(corner);
});

test('[WALL-13] every phase, every state of a decision and standing still are stored', () => {
  const scenes = Object.values(wallStates(0));
  const phases = new Set<string>(scenes.map(({ phase }) => phase.name));
  for (const phase of [
    'lobby',
    'terms',
    'rules',
    'roles',
    'play',
    'survey',
    'de-roling',
    'debrief',
    'meet',
    'waiting',
    'end',
  ]) {
    expect(phases).toContain(phase);
  }
  const panels = scenes.flatMap(({ phase }) => (phase.name === 'play' ? phase.panels : []));
  for (const state of ballotStates)
    expect(panels.map(({ telling }) => telling.state)).toContain(state);
  expect(scenes.some(({ stopped }) => stopped)).toBe(true);
  expect(scenes.some(({ paused }) => paused !== null)).toBe(true);
  const pictures = scenes.flatMap(({ phase }) =>
    phase.name === 'debrief' ? [phase.at.picture] : [],
  );
  expect(new Set(pictures)).toEqual(new Set(debriefPictures));
});
