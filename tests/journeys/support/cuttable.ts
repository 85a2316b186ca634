import type { Page, WebSocketRoute } from '@playwright/test';

export type Network = {
  /** Ends what is open, and nothing else gets through until it is mended. */
  readonly cut: () => Promise<void>;
  readonly mend: () => void;
};

/** Makes a page's way to its host one that can be cut, by socket and by request; before it opens anything. */
export async function cuttable(page: Page): Promise<Network> {
  let isCut = false;
  const ends = new Set<() => Promise<void>>();
  const carry = (device: WebSocketRoute): void => {
    if (isCut) return void device.close();
    const host = device.connectToServer();
    ends.add(async () => {
      await Promise.all([device.close(), host.close()]);
    });
  };
  await page.routeWebSocket(/\/wire/, carry);
  await page.route(/\/wire\//, (route) => (isCut ? route.abort() : route.continue()));
  return {
    cut: async () => {
      isCut = true;
      await Promise.all([...ends].map((end) => end()));
      ends.clear();
    },
    mend: () => {
      isCut = false;
    },
  };
}
