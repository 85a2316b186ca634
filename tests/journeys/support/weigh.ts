import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';

/** What a page fetched: bytes as they came over the wire, headers included, and its script as gzip packs it. */
export type Fetched = {
  readonly url: string;
  readonly bytes: number;
  readonly script: number;
  readonly isFont: boolean;
};

/** Counts from before the first byte on. */
export async function weigh(page: Page): Promise<{ fetched: () => Promise<readonly Fetched[]> }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const asked = new Map<string, { url: string; type: string; bytes: number }>();
  let overSocket = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    asked.set(requestId, { url: request.url, type: type ?? '', bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  session.on('Network.webSocketFrameReceived', ({ response }) => {
    overSocket += Buffer.byteLength(response.payloadData);
  });
  await session.send('Network.enable');
  const scriptIn = async (id: string, type: string): Promise<number> => {
    if (type !== 'Script') return 0;
    const { body } = await session.send('Network.getResponseBody', { requestId: id });
    return gzipSync(body).length;
  };
  return {
    fetched: async () => {
      const files = await Promise.all(
        [...asked].map(async ([id, { url, type, bytes }]) => ({
          url: new URL(url).pathname,
          bytes,
          script: await scriptIn(id, type),
          isFont: type === 'Font',
        })),
      );
      const views = { url: 'views over the socket', bytes: overSocket, script: 0, isFont: false };
      return [...files, views];
    },
  };
}
