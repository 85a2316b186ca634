import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { lateNarration } from '../../../src/screens/parts/late-narration.ts';
import { openNarration, type Player } from '../../../src/screens/parts/open-narration.ts';

function openPlayer(plays: (address: string) => boolean = () => true) {
  const log: string[] = [];
  const then: Record<string, () => void> = {};
  const player: Player = {
    src: '',
    currentTime: 9,
    addEventListener: (kind, happens) => void (then[kind] = happens),
    pause: () => void log.push('pause'),
    play: () => {
      log.push(`play ${player.src} at ${player.currentTime}`);
      return plays(player.src) ? Promise.resolve() : Promise.reject(new Error('no such file'));
    },
  };
  const narration = openNarration(
    player,
    'http://class.lan:4070/',
    createStore<string | null>(() => null),
  );
  return {
    player,
    log,
    end: () => then['ended']?.(),
    fail: () => then['error']?.(),
    narration,
    now: () => narration.speaking.getState(),
  };
}

/** Promises that were refused have been heard of. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

test('[TOUCH-7] a voice speaks from its start, alone, until it ends or is hushed', () => {
  const { player, log, end, narration, now } = openPlayer();
  narration.hear('/media/en/a.mp3');
  expect(now()).toBe('/media/en/a.mp3');
  player.currentTime = 4;
  narration.hear('/media/en/a.mp3');
  narration.hear('/media/en/b.mp3');
  expect(now()).toBe('/media/en/b.mp3');
  end();
  expect([now(), narration.heard()]).toEqual([null, '/media/en/b.mp3']);
  narration.hear('/media/en/b.mp3');
  narration.hush();
  end();
  expect([now(), narration.heard()]).toEqual([null, null]);
  const [a, b] = ['a', 'b'].map((name) => `play http://class.lan:4070/media/en/${name}.mp3 at`);
  expect(log).toEqual([`${a} 9`, `${a} 0`, `${b} 0`, `${b} 0`, 'pause']);
});

test('[TOUCH-7] several are heard one after another, and another takes the place of all', () => {
  const { end, narration, now } = openPlayer();
  narration.hear(['a', 'b', 'c']);
  end();
  expect(now()).toBe('b');
  narration.hear('d');
  end();
  expect(now()).toBeNull();
});

test('[TOUCH-7] a voice that cannot be played is passed over, and leaves it quiet', async () => {
  const { fail, narration, now } = openPlayer((address) => !address.endsWith('gone'));
  narration.hear('gone');
  await settle();
  expect([now(), narration.heard(), narration.failed()]).toEqual([null, null, 'gone']);
  narration.hear(['gone', 'b']);
  await settle();
  expect(now()).toBe('b');
  expect(narration.failed()).toBe('gone');
  fail();
  expect([now(), narration.heard(), narration.failed()]).toEqual([null, null, 'b']);
  narration.hear('c');
  narration.hush();
  await settle();
  expect(narration.failed()).toBeNull();
});

test('[TOUCH-20] the works are fetched with the first voice, and only what was wanted last is heard', async () => {
  const { log, player } = openPlayer();
  const narration = lateNarration(player, 'http://class.lan:4070/');
  narration.hear('a');
  narration.hush();
  narration.hear('b');
  narration.hear('c');
  expect(log).toEqual([]);
  await vi.waitFor(() => expect(narration.speaking.getState()).toBe('c'));
  expect(log).toHaveLength(1);
});
