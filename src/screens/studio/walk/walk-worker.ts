import type { ToWalk } from './walk-messages.ts';
import { openWalkTurns } from './walk-turns.ts';

const walk = openWalkTurns({
  tell: (message) => self.postMessage(message),
  clock: () => performance.now(),
  rest: () => new Promise((go) => void setTimeout(go)),
});

/** Every path is walked beside the page, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<ToWalk>) => void walk(data));
