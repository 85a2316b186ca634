import { createStore, type StoreApi } from 'zustand/vanilla';

/** The part of the browser's audio element that is needed here. */
export type Player = Pick<HTMLAudioElement, 'src' | 'currentTime' | 'pause' | 'play'> & {
  readonly addEventListener: (kind: 'ended', then: () => void) => void;
};

/** Recorded voices, one at a time. */
export type Narration = {
  /** The voice that speaks now; null while it is quiet. */
  readonly speaking: StoreApi<string | null>;
  /** From the start, in place of any other; a voice that cannot be played leaves it quiet. */
  readonly hear: (voice: string) => void;
  readonly hush: () => void;
};

/** One persistent `<audio>` element: a phone's mute switch silences sound made in any other way. */
export function openNarration(player: Player, site: string): Narration {
  const speaking = createStore<string | null>(() => null);
  const quieten = (): void => speaking.setState(null, true);
  player.addEventListener('ended', quieten);
  return {
    speaking,
    hear: (voice) => {
      const address = new URL(voice, site).href;
      if (player.src === address) player.currentTime = 0;
      else player.src = address;
      speaking.setState(voice, true);
      player.play().catch(() => {
        if (speaking.getState() === voice) quieten();
      });
    },
    hush: () => {
      player.pause();
      quieten();
    },
  };
}
