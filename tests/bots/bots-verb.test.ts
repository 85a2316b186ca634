import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import type { AddressInfo } from 'node:net';
import { openRawSocket } from '../../src/bots/raw-socket.ts';
import { verb } from '../../src/host/cli/bots.ts';
import type { Terminal } from '../../src/host/terminal/terminal.ts';
import { openSmallHost } from '../faults/open-small-host.ts';

type Options = Parameters<typeof verb.run>[0]['options'];

const asked: Options = { seats: 4, seconds: 2, seed: 1, thinks: 100, naps: 0, json: true };

/** The verb as somebody would run it, and what it said. */
async function run(where: string, options: Partial<Options> = {}) {
  const printed: string[] = [];
  const said: string[] = [];
  const terminal: Terminal = {
    print: (line) => printed.push(line),
    say: (line) => said.push(line),
    progress: () => {},
    paint: (_, text) => text,
    ask: async () => null,
    stopped: new AbortController().signal,
  };
  const status = await verb.run({ paths: [where], options: { ...asked, ...options } }, terminal);
  return { status, printed, said };
}

const foldersOfBots = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('elsewhere-bots-'));

test('[BOT-12] bots go into a running workshop by its address, and say what came of it', async () => {
  const { base, hostKey, secret } = await openSmallHost();
  const headers = { authorization: `Bearer ${secret}` };
  const answer = await fetch(`${base}/api/session`, { headers });
  const [group] = (await answer.json()) as readonly { readonly code: string }[];
  const address = `${base}/participant/#${group?.code}~${hostKey}`;
  const { status, printed } = await run(address);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ seats: 4, live: 4, refused: {} });
  expect([status, printed.length]).toEqual([0, 1]);
  const words = await run(address.split('~')[0] ?? '', { json: false, seats: 1, seconds: 1 });
  expect(words.printed[0]).toMatch(/^1 of 1 seats are there; 0 answers taken; none refused/);
}, 60_000);

test('[BOT-12] what is no address and no story is said', async () => {
  for (const where of ['http://127.0.0.1:1/participant/', 'stories/there-is-none']) {
    const { status, printed, said } = await run(where);
    expect([status, printed]).toEqual([2, []]);
    expect(said.join()).toContain('is no address of a workshop, and no story');
  }
});

test('[BOT-13] a story is rehearsed on a host of its own, and nothing of it is left', async () => {
  const before = foldersOfBots();
  const story = join(import.meta.dirname, '../../stories/the-river-road');
  const { status, printed } = await run(story, { seconds: 8 });
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ seats: 4, live: 4, refused: {} });
  expect(status).toBe(0);
  expect(foldersOfBots()).toEqual(before);
}, 120_000);

test('[BOT-14] a text bears the instant of its arrival, not of its reading', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const words = ['short', 'x'.repeat(300), 'y'.repeat(70_000)];
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      expect(Buffer.from(data as Buffer).toString('utf8')).toBe('z'.repeat(300));
      for (const word of words) socket.send(word);
    });
  });
  const heard: { readonly text: string; readonly at: number; readonly read: number }[] = [];
  await new Promise<void>((resolve) => {
    const wire = openRawSocket(
      { url: `ws://127.0.0.1:${port}/` },
      {
        closed: () => {},
        text: (text, at) => {
          // Reading the first takes long; the others have arrived meanwhile or before.
          const until = performance.now() + (heard.length === 0 ? 60 : 0);
          while (performance.now() < until);
          heard.push({ text, at, read: performance.now() });
          if (heard.length === words.length) resolve();
        },
      },
    );
    onTestFinished(wire.close);
    wire.send('z'.repeat(300));
  });
  expect(heard.map(({ text }) => text)).toEqual(words);
  const [first, second] = heard;
  expect(first!.at).toBeLessThanOrEqual(second!.at);
  expect(second!.read - second!.at).toBeGreaterThan(50);
});
