import { expect, test } from 'vitest';
import { openWallVoice, type WallPlayer } from '../../src/screens/projector/open-wall-voice.ts';
import { board, line, panel } from './walls.ts';

test('[SOUND-7] one voice after another, effects are quieter meanwhile, and a new beat ends them', async () => {
  const played: string[] = [];
  const ducked: boolean[] = [];
  const then: Record<string, () => void> = {};
  const player: WallPlayer = {
    src: '',
    muted: false,
    volume: 1,
    addEventListener: (kind, happens) => void (then[kind] = happens),
    pause: () => void played.push('pause'),
    play: () => {
      played.push(player.src.replace(/.*\//, ''));
      return player.src.endsWith('gone') ? Promise.reject(new Error()) : Promise.resolve();
    },
  };
  const voice = openWallVoice(player, 'http://wall.lan/', (isOn) => ducked.push(isOn));
  const wall = (at: number, ...ids: readonly string[]) => {
    const lines = ids.map((id) => ({ ...line(id, []), voice: `/media/${id}` }));
    const target = { ...panel('kite', {}).telling.target, at };
    return { ...board(panel('kite', { target, lines })), wallSpeaks: true } as const;
  };
  voice.follow(wall(0, 'a'));
  voice.follow(wall(0, 'a', 'gone', 'c'));
  expect(played).toEqual(['a']);
  then['ended']?.();
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  expect(played).toEqual(['a', 'gone', 'c']);
  voice.follow(wall(1, 'd'));
  expect(played.slice(3)).toEqual(['pause', 'd']);
  then['ended']?.();
  expect(ducked.at(-1)).toBe(false);
  voice.mute(true);
  expect(player.muted).toBe(true);
});

test('[SOUND-9] a voice is as loud as the facilitator set it from the next moment on, and muted by either', () => {
  const player: WallPlayer = {
    src: '',
    muted: false,
    volume: 1,
    addEventListener: () => {},
    pause: () => {},
    play: () => Promise.resolve(),
  };
  const voice = openWallVoice(player, 'http://wall.lan/', () => {});
  voice.follow({ ...board(), voiceVolume: 0.25 });
  expect([player.volume, player.muted]).toEqual([0.25, false]);
  voice.follow({ ...board(), muted: true });
  expect([player.volume, player.muted]).toEqual([1, true]);
  voice.mute(true);
  voice.follow(board());
  expect(player.muted).toBe(true);
  voice.mute(false);
  expect(player.muted).toBe(false);
});
