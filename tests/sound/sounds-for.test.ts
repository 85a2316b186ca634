import { expect, test } from 'vitest';
import { soundsFor } from '../../src/sound/sounds-for.ts';
import type { Telling } from '../../src/session/view/telling.ts';
import { board, focus, line, lobby, panel, wall } from './walls.ts';

test('[SOUND-1] opening the wall, or standing still, is silent', () => {
  const voting = board(panel('kite', { state: 'voting' }));
  const reading = board(panel('kite', {}));
  expect(soundsFor(null, voting)).toEqual([]);
  expect(soundsFor(reading, { ...voting, paused: 'restart' })).toEqual([]);
  expect(soundsFor(reading, { ...voting, stopped: true })).toEqual([]);
  expect(soundsFor(voting, voting)).toEqual([]);
});

test('[SOUND-2] joining is heard, leaving is not', () => {
  expect(soundsFor(lobby(3), lobby(4))).toEqual(['join']);
  expect(soundsFor(lobby(4), lobby(3))).toEqual([]);
  expect(soundsFor(wall({ name: 'waiting' }), lobby(3))).toEqual([]);
});

test('[SOUND-3] the world sings its name when play begins', () => {
  const play = board(panel('kite', { lines: [line('a', ['river'])] }));
  expect(soundsFor(wall({ name: 'roles', roles: [] }), play)).toEqual(['world-solmirela', 'river']);
  expect(soundsFor(wall({ name: 'roles', roles: [] }), { ...play, world: null })).toEqual([
    'river',
  ]);
});

test('[SOUND-4] the sounds of a line begin with it, once', () => {
  const first = board(panel('kite', { lines: [line('a', [])] }));
  const second = board(panel('kite', { lines: [line('a', []), line('b', ['drum', 'rain'])] }));
  expect(soundsFor(first, second)).toEqual(['drum', 'rain']);
  expect(soundsFor(second, second)).toEqual([]);
});

test('[SOUND-5] opening, arriving and settling sound, once for all teams', () => {
  const both = (state: Telling['state'], voted: number | null = null) =>
    board(panel('kite', { state }, voted), panel('boat', { state }, voted));
  expect(soundsFor(both('reading'), both('voting'))).toEqual(['vote-open']);
  expect(soundsFor(both('voting', 5), both('voting', 6))).toEqual(['soft-tick']);
  expect(soundsFor(both('voting', null), both('voting', null))).toEqual([]);
  expect(soundsFor(both('voting'), both('settled'))).toEqual(['settled']);
  expect(soundsFor(both('voting'), both('tied'))).toEqual([]);
});

test('[SOUND-6] only the team in focus is heard', () => {
  const kite = panel('kite', {});
  const before = focus('kite', kite, panel('boat', {}));
  expect(soundsFor(before, focus('kite', kite, panel('boat', { state: 'voting' })))).toEqual([]);
  const own = focus('kite', panel('kite', { state: 'voting' }), panel('boat', {}));
  expect(soundsFor(before, own)).toEqual(['vote-open']);
});

const came = (key: string) => ({ key, name: key, text: key, picture: '' });

test('[SOUND-20] a drum taps for what is brought in, and for nothing that was there', () => {
  const told = (...keys: readonly string[]) => board(panel('kite', { news: keys.map(came) }));
  expect(soundsFor(told(), told('cart'))).toEqual(['news-drum']);
  expect(soundsFor(told('cart'), told('cart'))).toEqual([]);
  expect(soundsFor(told('cart'), told('cart', 'rain'))).toEqual(['news-drum']);
  expect(soundsFor(told('cart', 'rain'), told('cart'))).toEqual([]);
  expect(soundsFor(told(), { ...told('cart'), stopped: true })).toEqual([]);
});

test('[SOUND-21] tokens are heard where some are seen', () => {
  const vote = board(panel('kite', { state: 'voting' }));
  const closed = (state: Telling['state'], totals: readonly (number | null)[] | null) => {
    const shown = panel('kite', { state });
    return board({ ...shown, tally: { ...shown.tally, totals } });
  };
  expect(soundsFor(vote, closed('settled', [5, 9]))).toEqual(['tokens', 'settled']);
  expect(soundsFor(vote, closed('tied', [6, 6, null]))).toEqual(['tokens']);
  expect(soundsFor(vote, closed('settled', [null, null]))).toEqual(['settled']);
  expect(soundsFor(vote, closed('tied', null))).toEqual([]);
  expect(soundsFor(closed('tied', [6, 6]), closed('tied', [6, 6]))).toEqual([]);
});

test('[SOUND-22] cards are heard as they are turned over', () => {
  const roles = wall({ name: 'roles', roles: [] });
  expect(soundsFor(wall({ name: 'waiting' }), roles)).toEqual(['cards']);
  expect(soundsFor(roles, wall({ name: 'roles', roles: [], asksSides: true }))).toEqual([]);
  expect(soundsFor(null, roles)).toEqual([]);
});
