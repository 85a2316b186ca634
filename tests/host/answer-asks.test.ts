import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { answerAsks } from '../../src/host/answer-asks.ts';
import { openApi } from '../../src/host/api.ts';
import { askHostAt } from '../../src/link/ask-host.ts';
import { makeAsk, parseAnswer, parseAsk } from '../../src/wire/ask.ts';
import type { WireEvents } from '../../src/wire/wire.ts';
import { makeWirePair } from '../wire/wire-pair.ts';
import { paperSitting } from './paper-sitting.ts';
import { paperBefore } from './paper-before.ts';

const packs = {
  list: async () => [],
  pin: async () => null,
  load: async () => null,
  keepOnly: () => {},
};

const paperPorts = {
  secret: 'first',
  packs,
  sitting: paperSitting([], []),
  stageAddress: (stage: string) => stage,
  before: paperBefore,
  helperAddresses: () => ({}),
};
const openPaperApi = () => openApi(paperPorts);

function connect() {
  const pair = makeWirePair();
  const inside: string[] = [];
  const attach = answerAsks(
    () => ({ text: (text) => void inside.push(text), closed: () => void inside.push('closed') }),
    openPaperApi().answer,
  );
  pair.answer(attach(pair.host, ''));
  const open = (_: string, events: WireEvents) => {
    pair.listen(events);
    return pair.device;
  };
  return { pair, inside, askHost: askHostAt('ws://host/wire', open) };
}

test('[HOST-28] a connection may ask one thing, and is answered and closed', async () => {
  const { askHost, inside, pair } = connect();
  const asked = { secret: 'first', method: 'GET', path: '/api/packs', body: {} } as const;
  expect(await askHost(asked)).toEqual({ v: 1, kind: 'answer', status: 200, body: [] });
  pair.device.send(makeAsk(asked));
  expect(inside).toEqual(['closed']);
});

test('[HOST-28] without the secret nothing is told, and what is no question goes on inside', async () => {
  const asked = { secret: 'wrong', method: 'GET', path: '/api/packs', body: {} } as const;
  expect(await connect().askHost(asked)).toMatchObject({ status: 401, body: { why: 'no-secret' } });
  const { pair, inside } = connect();
  pair.device.send('{"v":1,"kind":"alive"}');
  pair.device.send(makeAsk({ ...asked, secret: 'first' }));
  expect(inside).toEqual(['{"v":1,"kind":"alive"}', expect.stringContaining('"ask"')]);
  pair.device.close();
  expect(inside.at(-1)).toBe('closed');
});

test('[HOST-28] a connection that ends before the answer, or answers something else, is a failure', async () => {
  const pair = makeWirePair();
  const open = (_: string, events: WireEvents) => {
    pair.listen(events);
    return pair.device;
  };
  const asked = { secret: 'first', method: 'POST', path: '/api/burn', body: {} } as const;
  const answer = askHostAt('ws://host/wire', open)(asked);
  pair.host.send('{"v":1,"kind":"alive","now":1}');
  await expect(answer).rejects.toThrow('did not answer');
  const late = makeWirePair();
  const ended = askHostAt('ws://host/wire', (_, events) => {
    late.listen(events);
    return late.device;
  })(asked);
  late.host.close();
  await expect(ended).rejects.toThrow('ended');
});

test('[HOST-28] over plain HTTP nobody but this machine is answered', async () => {
  const ask = async (remoteAddress: string | undefined): Promise<number> => {
    const response = { statusCode: 0, setHeader: vi.fn(), end: vi.fn() };
    const headers = { authorization: 'Bearer first' };
    const request = { method: 'GET', headers, socket: { remoteAddress } };
    const { request: answer } = openPaperApi();
    await answer(
      request as unknown as IncomingMessage,
      response as unknown as ServerResponse,
      '/api/packs',
    );
    return response.statusCode;
  };
  for (const here of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await ask(here)).toBe(200);
  for (const away of ['192.168.1.20', '::ffff:10.0.0.3', 'fe80::1', undefined])
    expect(await ask(away)).toBe(403);
});

test.each([
  '',
  '[',
  'null',
  '{"v":2,"kind":"ask"}',
  '{"v":1,"kind":"ask","secret":7}',
  'x'.repeat(9_000),
])('[HOST-28] %s is no question and no answer', (text) => {
  expect([parseAsk(text), parseAnswer(text)]).toEqual([null, null]);
});

test('[HOST-36] burning waits for no look at the machine, and for whatever changes the session', async () => {
  const [look, first] = [Promise.withResolvers<never>(), Promise.withResolvers<void>()];
  const did: string[] = [];
  const sitting = {
    ...paperSitting([], []),
    begin: async () => {
      await first.promise;
      did.push('began');
    },
    burn: async () => {
      did.push('burned');
      return { left: [], went: [] };
    },
  };
  const before = { ...paperBefore, look: () => look.promise };
  const { answer } = openApi({ ...paperPorts, sitting, before });
  const ask = (method: 'GET' | 'POST', path: string) =>
    answer({ secret: 'first', method, path, body: {} });
  void ask('POST', '/api/before');
  const [began, burned] = [ask('POST', '/api/groups'), ask('POST', '/api/burn')];
  expect(await ask('GET', '/api/session')).toMatchObject({ status: 200 });
  expect(did).toEqual([]);
  first.resolve();
  expect([(await began).status, (await burned).status]).toEqual([200, 200]);
  expect(did).toEqual(['began', 'burned']);
});
