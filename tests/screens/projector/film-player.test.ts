import { expect, test } from 'vitest';
import {
  filmMoment,
  openFilmPlayer,
  type FilmMoment,
} from '../../../src/screens/projector/film-player.ts';
import type { ShownFilm } from '../../../src/session/view/shown-showing.ts';

const begun = 1_000_000;

/** The part from 2 to 10 s, begun now. */
const plays = (more: Partial<ShownFilm> = {}): ShownFilm => ({
  address: '/media/a/b',
  from: 2_000,
  to: 10_000,
  at: 2_000,
  clock: { kind: 'showing', endsAt: begun + 8_700, left: 8_700, whole: 8_700 },
  captions: { cues: [] },
  ...more,
});

const moment = (state: FilmMoment['state'], more: Partial<FilmMoment> = {}): FilmMoment => ({
  state,
  part: 1,
  plays: plays(),
  isStill: false,
  ...more,
});

function openFilm(refused: string | null = null, evenMuted = false) {
  const told: string[] = [];
  const video = {
    currentTime: 0,
    paused: true,
    muted: false,
    volume: 1,
    readyState: 4,
    refuses: refused,
    pause: () => void (video.paused = true),
    play: () => {
      if (video.refuses !== null && (evenMuted || !video.muted))
        return Promise.reject(Object.assign(new Error(), { name: video.refuses }));
      video.paused = false;
      return Promise.resolve();
    },
  };
  const at = { now: begun };
  const player = openFilmPlayer(video, {
    now: () => at.now,
    missed: () => told.push('missed'),
    silenced: () => told.push('silenced'),
  });
  return { player, video, at, told };
}

test('[WALL-33] the moment of a film is where its clock is, or where it stands', () => {
  expect(filmMoment(plays(), begun)).toBe(2_000);
  expect(filmMoment(plays(), begun + 3_000)).toBe(5_000);
  expect(filmMoment(plays(), begun + 99_000)).toBe(10_000);
  const frozen = { kind: 'showing', endsAt: null, left: 4_700, whole: 8_700 } as const;
  expect(filmMoment(plays({ clock: frozen }), begun + 99_000)).toBe(6_000);
  const { clock: _, ...stands } = plays({ at: 7_000 });
  expect(filmMoment(stands, begun)).toBe(7_000);
});

test('[WALL-33] a film begins where the clock is, goes on without a jump, and is put right where it is far off', () => {
  const { player, video, at } = openFilm();
  at.now = begun + 1_000;
  player.follow(moment('playing'));
  expect([video.currentTime, video.paused]).toEqual([3, false]);
  at.now = begun + 4_000;
  video.currentTime = 3.2;
  player.follow(moment('playing'));
  expect(video.currentTime).toBe(3.2);
  video.currentTime = 8.5;
  player.follow(moment('playing'));
  expect(video.currentTime).toBe(6);
  player.follow(moment('playing', { isStill: true }));
  expect([video.currentTime, video.paused]).toEqual([6, true]);
});

test('[WALL-33] what it lagged by is shown before it holds, and nothing of the next part', () => {
  const { player, video, at } = openFilm();
  player.follow(moment('playing'));
  at.now = begun + 8_700;
  video.currentTime = 8.9;
  const { clock: _, ...stands } = plays({ at: 10_000 });
  player.follow(moment('asking', { plays: stands }));
  expect([video.currentTime, video.paused, player.look().isThere]).toEqual([8.9, false, false]);
  video.currentTime = 10.02;
  expect(player.look()).toMatchObject({ at: expect.closeTo(9_960, 0) as number, isThere: true });
  expect(video.paused).toBe(true);
});

test('[WALL-33] a wall that comes while it holds stands at the mark, and plays nothing', () => {
  const { player, video } = openFilm();
  const { clock: _, ...stands } = plays({ at: 10_000 });
  player.follow(moment('asking', { plays: stands }));
  expect([video.currentTime, video.paused]).toEqual([9.96, true]);
  const other = openFilm();
  other.player.follow(moment('held', { plays: { ...stands, at: 4_000 } }));
  expect([other.video.currentTime, other.video.paused]).toEqual([4, true]);
});

test('[WALL-33] where no sound is let out it plays without; what nobody can play is told', async () => {
  const silent = openFilm('NotAllowedError');
  silent.player.follow(moment('playing'));
  await Promise.resolve();
  await Promise.resolve();
  expect([silent.told, silent.video.muted, silent.video.paused]).toEqual([
    ['silenced'],
    true,
    false,
  ]);
  const unknown = openFilm('NotSupportedError');
  unknown.player.follow(moment('playing'));
  await Promise.resolve();
  await Promise.resolve();
  expect(unknown.told).toEqual(['missed']);
});

test('[WALL-60] says that it is late once it has had nothing to play for a second, and not while it stands', () => {
  const { player, video, at } = openFilm();
  player.follow(moment('playing'));
  expect(player.look().isLate).toBe(false);
  video.readyState = 1;
  at.now += 999;
  expect(player.look().isLate).toBe(false);
  at.now += 1;
  expect(player.look().isLate).toBe(true);
  video.readyState = 4;
  expect(player.look().isLate).toBe(false);
  video.readyState = 1;
  player.follow(moment('held'));
  at.now += 9_000;
  expect(player.look().isLate).toBe(false);
});

test('[WALL-61] that even without sound was not let play goes on from where it should be once it is followed again', async () => {
  const { player, video, at, told } = openFilm('NotAllowedError', true);
  player.follow(moment('playing'));
  await Promise.resolve();
  await Promise.resolve();
  expect([video.paused, video.muted, told]).toEqual([true, true, ['silenced']]);
  video.refuses = null;
  at.now += 7_000;
  player.follow(moment('playing'));
  expect([video.paused, video.currentTime]).toEqual([false, 9]);
});
