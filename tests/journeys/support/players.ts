import type { Page } from '@playwright/test';

/** Keeps every player that a page makes from now on where a test can look at it. */
export async function keepPlayers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: HTMLAudioElement[] = [];
    const Real = globalThis.Audio;
    Object.assign(globalThis, {
      keptPlayers: kept,
      Audio: class extends Real {
        constructor(address?: string) {
          super(address);
          kept.push(this);
        }
      },
    });
  });
}

export type Playing = {
  /** The last part of its address. */
  readonly file: string;
  readonly seconds: number;
  /** One that has ended is paused as well. */
  readonly isPaused: boolean;
  readonly hasEnded: boolean;
  readonly volume: number;
  readonly isMuted: boolean;
};

/** What the page's players do at this moment. */
export function playersOf(page: Page): Promise<readonly Playing[]> {
  return page.evaluate(() =>
    (globalThis as unknown as { keptPlayers: readonly HTMLAudioElement[] }).keptPlayers.map(
      ({ src, currentTime, paused, ended, volume, muted }) => ({
        file: src.replace(/.*\//, ''),
        seconds: currentTime,
        isPaused: paused,
        hasEnded: ended,
        volume,
        isMuted: muted,
      }),
    ),
  );
}
