import type { StoreApi } from 'zustand/vanilla';

/** The part of the browser's audio element that is needed here. */
export type Player = Pick<HTMLAudioElement, 'src' | 'currentTime' | 'pause' | 'play'> & {
  readonly addEventListener: (kind: 'ended' | 'error', then: () => void) => void;
};

/** Recorded voices, one at a time. */
export type Narration = {
  /** The voice that speaks now; null while it is quiet. */
  readonly speaking: StoreApi<string | null>;
  /** The voice that spoke to its end last; null where it was hushed, or cannot be played. */
  readonly heard: () => string | null;
  /** The voice that could not be played last, until one is asked for. */
  readonly failed: () => string | null;
  /** One after another, from the start, in place of any other; what cannot be played is passed over. */
  readonly hear: (voices: string | readonly string[]) => void;
  readonly hush: () => void;
};

/** One persistent `<audio>` element: a phone's mute switch silences sound made in any other way. */
export function openNarration(
  player: Player,
  site: string,
  speaking: Narration['speaking'],
): Narration {
  let waiting: readonly string[] = [];
  let heard: string | null = null;
  let failed: string | null = null;
  let turn = 0;
  const start = (voice: string): void => {
    const address = new URL(voice, site).href;
    if (player.src === address) player.currentTime = 0;
    else player.src = address;
    const own = (turn += 1);
    player.play().catch(() => over(own, null));
  };
  const next = (): void => {
    const [voice = null, ...rest] = waiting;
    waiting = rest;
    speaking.setState(voice, true);
    if (voice !== null) start(voice);
  };
  const over = (of: number, voice: string | null): void => {
    if (of !== turn || speaking.getState() === null) return;
    heard = voice;
    if (voice === null) failed = speaking.getState();
    next();
  };
  player.addEventListener('ended', () => over(turn, speaking.getState()));
  player.addEventListener('error', () => over(turn, null));
  return {
    speaking,
    heard: () => heard,
    failed: () => failed,
    hear: (voices) => {
      [heard, failed] = [null, null];
      waiting = typeof voices === 'string' ? [voices] : voices;
      next();
    },
    hush: () => {
      [waiting, heard] = [[], null];
      player.pause();
      speaking.setState(null, true);
    },
  };
}
