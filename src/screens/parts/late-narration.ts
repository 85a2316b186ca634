import { createStore } from 'zustand/vanilla';
import { late } from './late.ts';
import type { Narration, Player } from './open-narration.ts';

const part = late(() => import('./open-narration.ts'));

/** A narration whose works are fetched with its first voice: whoever hears none does not wait for them. */
export function lateNarration(player: Player, site: string): Narration {
  const speaking = createStore<string | null>(() => null);
  let wanted = 0;
  let opened: Narration | null = null;
  return {
    speaking,
    heard: () => opened?.heard() ?? null,
    failed: () => opened?.failed() ?? null,
    hear: (voices) => {
      const own = (wanted += 1);
      void part.fetch().then(({ openNarration }) => {
        opened ??= openNarration(player, site, speaking);
        if (own === wanted) opened.hear(voices);
      });
    },
    hush: () => {
      wanted += 1;
      opened?.hush();
    },
  };
}
