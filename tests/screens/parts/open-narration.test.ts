import { expect, test } from 'vitest';
import { openNarration, type Player } from '../../../src/screens/parts/open-narration.ts';

function openPlayer(plays = true) {
  const log: string[] = [];
  let end = (): void => {};
  const player: Player = {
    src: '',
    currentTime: 9,
    addEventListener: (_, then) => {
      end = then;
    },
    pause: () => void log.push('pause'),
    play: () => {
      log.push(`play ${player.src} at ${player.currentTime}`);
      return plays ? Promise.resolve() : Promise.reject(new Error('no such file'));
    },
  };
  return {
    player,
    log,
    end: () => end(),
    narration: openNarration(player, 'http://class.lan:4070/'),
  };
}

test('[TOUCH-7] a voice speaks from its start, alone, until it ends or is hushed', () => {
  const { player, log, end, narration } = openPlayer();
  narration.hear('/voices/en/a.mp3');
  expect(narration.speaking.getState()).toBe('/voices/en/a.mp3');
  player.currentTime = 4;
  narration.hear('/voices/en/a.mp3');
  narration.hear('/voices/en/b.mp3');
  expect(narration.speaking.getState()).toBe('/voices/en/b.mp3');
  end();
  expect(narration.speaking.getState()).toBeNull();
  narration.hear('/voices/en/b.mp3');
  narration.hush();
  expect(narration.speaking.getState()).toBeNull();
  const [a, b] = ['a', 'b'].map((name) => `play http://class.lan:4070/voices/en/${name}.mp3 at`);
  expect(log).toEqual([`${a} 9`, `${a} 0`, `${b} 0`, `${b} 0`, 'pause']);
});

test('[TOUCH-7] a voice that cannot be played leaves it quiet', async () => {
  const { narration } = openPlayer(false);
  narration.hear('/voices/en/gone.mp3');
  await Promise.resolve();
  await Promise.resolve();
  expect(narration.speaking.getState()).toBeNull();
});
