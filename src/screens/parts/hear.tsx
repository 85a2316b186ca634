import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Narration } from './open-narration.ts';
import { Sign } from './picture.tsx';
import { say } from './say.ts';

/** The page's narration; null where a page has no sound. */
export const Voices = createContext<Narration | null>(null);

/** Speaks what stands beside it, and stops when that goes. Nothing is drawn where nothing was recorded. */
export function Hear({
  voice,
  what,
}: {
  readonly voice: string | undefined;
  readonly what: string;
}) {
  const narration = useContext(Voices);
  useEffect(
    () => () => {
      if (voice !== undefined && narration?.speaking.getState() === voice) narration.hush();
    },
    [narration, voice],
  );
  if (voice === undefined || narration === null) return null;
  return (
    <button type="button" class="control hear" onClick={() => narration.hear(voice)}>
      <Sign name="hear" />
      <span class="unseen">{say('hear.this', { what })}</span>
    </button>
  );
}
