import { beforeEach, expect, test, vi } from 'vitest';
import type { StageScene } from '../../src/session/view/stage-view.ts';
import { openSound } from '../../src/sound/open-sound.ts';
import { focus, line, lobby, panel } from './walls.ts';

const { made, whole } = vi.hoisted(() => ({
  made: [] as { readonly src: string; volume: number }[],
  whole: { muted: false },
}));

vi.mock('howler', () => ({
  Howler: {
    mute: (muted: boolean) => void (whole.muted = muted),
    volume: () => {},
    stop: () => {},
  },
  Howl: class {
    readonly own: { readonly src: string; volume: number };
    constructor({ src: [src = ''], volume }: { src: readonly string[]; volume: number }) {
      this.own = { src, volume };
      made.push(this.own);
    }
    volume(to?: number): number {
      if (to !== undefined) this.own.volume = to;
      return this.own.volume;
    }
    fade(_: number, to: number): void {
      this.own.volume = to;
    }
    play(): void {}
    playing = (): boolean => false;
    on(): void {}
    unload(): void {}
  },
}));

beforeEach(() => {
  made.length = 0;
  whole.muted = false;
});

const volumes = (): readonly string[] => made.map(({ src, volume }) => `${src} ${volume}`);
const atLevel = (scene: StageScene, effectVolume: number): StageScene => ({
  ...scene,
  effectVolume,
});

test('[SOUND-9] effects are as loud as they were set, those that were made before too', () => {
  const sound = openSound({ root: '' });
  sound.follow(lobby(0));
  sound.follow(lobby(1));
  expect(volumes()).toEqual(['join.wav 0.5']);
  sound.follow(atLevel(lobby(1), 0.5));
  expect(volumes()).toEqual(['join.wav 0.25']);
  const late = openSound({ root: '' });
  late.follow(atLevel(lobby(0), 0));
  late.follow(atLevel(lobby(1), 0));
  expect(volumes()).toEqual(['join.wav 0.25', 'join.wav 0']);
  sound.follow(lobby(1));
  expect(volumes()).toEqual(['join.wav 0.5', 'join.wav 0']);
});

test('[SOUND-9] the key of the wall and the facilitator each silence it, and neither lets be heard what the other does not', () => {
  const sound = openSound({ root: '' });
  const muted = { ...lobby(0), muted: true };
  sound.follow(muted);
  expect(whole.muted).toBe(true);
  expect([sound.mute(), whole.muted]).toEqual([true, true]);
  sound.follow(lobby(0));
  expect(whole.muted).toBe(true);
  expect([sound.mute(), whole.muted]).toEqual([false, false]);
  sound.follow(muted);
  sound.mute();
  expect([sound.mute(), whole.muted]).toEqual([false, true]);
});

test('[SOUND-9] what goes on behind a scene is as loud as it was set, while it goes on too', () => {
  const sound = openSound({ root: '' });
  const { scene, ...told } = line('l1', []);
  const lines = [{ ...told, scene: { ...scene, ambience: 'market' } }];
  const market = focus('kite', panel('kite', { lines }));
  const set = (placeVolume: number): StageScene => ({ ...market, placeVolume });
  sound.follow(set(0.5));
  expect(volumes()).toEqual(['ambience/market.wav 0.08']);
  sound.follow(set(0));
  expect(volumes()).toEqual(['ambience/market.wav 0']);
  sound.follow(market);
  expect(volumes()).toEqual(['ambience/market.wav 0.16']);
});
