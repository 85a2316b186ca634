import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import type { Narration } from './open-narration.ts';
import { Sign } from './picture.tsx';
import { say } from './say.ts';
import { useStore } from './use-store.ts';

/** The page's narration; null where a page has no sound. */
export const Voices = createContext<Narration | null>(null);

const quiet = createStore<string | null>(() => null);

/** Whether this voice speaks now. */
export function useHeard(voice: string | undefined): boolean {
  const now = useStore(useContext(Voices)?.speaking ?? quiet);
  return voice !== undefined && now === voice;
}

/** Speaks once when it comes, unless the room hears it from elsewhere. */
export function useSpoken(voices: readonly (string | undefined)[], isOn = true): void {
  const narration = useContext(Voices);
  const told = voices.filter((voice) => voice !== undefined);
  useEffect(() => {
    if (isOn && told.length > 0) narration?.hear(told);
  }, [told.join()]);
}

/** Speaks what stands beside it, and stops when that goes. Nothing is drawn where nothing was recorded. */
export function Hear({
  voice,
  what,
}: {
  /** Several are heard one after another. */
  readonly voice: string | readonly string[] | undefined;
  readonly what: string;
}) {
  const narration = useContext(Voices);
  const key = String(voice);
  useEffect(
    () => () => {
      const now = narration?.speaking.getState() ?? null;
      if (now !== null && key.split(',').includes(now)) narration?.hush();
    },
    [narration, key],
  );
  if (voice === undefined || narration === null) return null;
  return (
    <button type="button" class="control hear" onClick={() => narration.hear(voice)}>
      <Sign name="hear" />
      <span class="unseen">{say('hear.this', { what })}</span>
    </button>
  );
}
