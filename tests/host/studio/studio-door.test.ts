import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { openApi } from '../../../src/host/api.ts';
import { findFile } from '../../../src/host/static-files.ts';
import { openStudio } from '../../../src/host/studio/open-studio.ts';
import { paperBefore, paperPacks } from '../paper-before.ts';
import { paperSitting } from '../paper-sitting.ts';
import { makePlace } from '../place.ts';

const secret = 's'.repeat(43);

function open() {
  const stories = makePlace();
  mkdirSync(join(stories, 'road'));
  writeFileSync(join(stories, 'road/road.ink'), 'A road.\n');
  const sitting = paperSitting([], []);
  const api = openApi({
    secret,
    packs: paperPacks,
    sitting,
    stageAddress: () => '',
    before: paperBefore,
    helperAddresses: () => ({}),
    studio: openStudio(stories, join(stories, '.own-words.txt')),
  });
  return { api, second: sitting.groups()[0]?.secrets.second ?? '' };
}

type Asking = { readonly from?: string; readonly bearer?: string; readonly body?: object };

async function ask(
  { api }: Pick<ReturnType<typeof open>, 'api'>,
  path: string,
  { from = '127.0.0.1', bearer = secret, body }: Asking = {},
): Promise<readonly [number, unknown]> {
  const request = Object.assign(Readable.from([Buffer.from(JSON.stringify(body ?? {}))]), {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${bearer}` },
    socket: { remoteAddress: from, localAddress: '192.0.2.1' },
  }) as unknown as IncomingMessage;
  let said = '';
  const response = {
    statusCode: 0,
    setHeader: () => {},
    once: () => {},
    end: (text: string) => {
      said = text;
    },
  };
  await api.request(request, response as unknown as ServerResponse, path);
  return [response.statusCode, JSON.parse(said)];
}

const text = { pack: 'road', file: 'road.ink' };
const voices = { pack: 'road', language: 'en' };
const questions: readonly (readonly [string, object?])[] = [
  ['/api/studio/folders'],
  ['/api/studio/read', text],
  ['/api/studio/words'],
  ['/api/studio/words', { text: 'a word' }],
  ['/api/studio/write', { ...text, text: 'planted', over: null }],
  ['/api/studio/story', text],
  ['/api/studio/new', { name: 'planted' }],
  ['/api/studio/changes', { pack: 'road', known: {} }],
  ['/api/studio/voices', voices],
  ['/api/studio/voices/hear', { ...voices, id: 'rain' }],
  ['/api/studio/voices/keep', { ...voices, id: 'rain', words: '', by: '', wave: 'AA', over: null }],
  ['/api/studio/voices/draft', voices],
  ['/api/studio/voices/drafting'],
  ['/api/studio/voices/stop', {}],
  ['/api/studio/none', text],
];

test('[STUDIO-7] the network is answered nothing, whatever it knows', async () => {
  const house = open();
  for (const [path, body] of questions) {
    const answered = await ask(house, path, { from: '192.0.2.7', ...(body && { body }) });
    expect(answered).toEqual([403, { why: 'not-sealed' }]);
  }
});

test('[STUDIO-7] without the own secret nothing is answered, with that of a second facilitator neither', async () => {
  const house = open();
  expect(house.second).not.toBe('');
  for (const bearer of ['', 'x', house.second])
    for (const [path, body] of questions)
      expect(await ask(house, path, { bearer, ...(body && { body }) })).toEqual([
        401,
        { why: 'no-secret' },
      ]);
});

test('[STUDIO-7] no console reaches it sealed from afar', async () => {
  const { api } = open();
  for (const [path, body = {}] of questions) {
    const asked = { secret, method: 'POST', path, body } as const;
    expect(await api.answer(asked)).toEqual({ status: 404, body: { why: 'not-found' } });
  }
});

test('[STUDIO-7] this machine reads and writes with it', async () => {
  const house = open();
  const [status, read] = await ask(house, '/api/studio/read', { body: text });
  expect([status, read]).toEqual([200, { text: 'A road.\n', version: expect.any(String) }]);
  const { version } = read as { readonly version: string };
  const write = { ...text, text: 'Ours.\n', over: version };
  expect(await ask(house, '/api/studio/write', { body: write })).toEqual([
    200,
    { version: expect.any(String) },
  ]);
  expect((await ask(house, '/api/studio/write', { body: { ...text, text: 1 } }))[0]).toBe(400);
  expect((await ask(house, '/api/studio/none', { body: text }))[0]).toBe(404);
});

test('[VOICE-34] voices are told, heard and kept as they are asked for, and whatever else is asked is not understood', async () => {
  const house = open();
  const asks = (path: string, body: object) => ask(house, `/api/studio/voices${path}`, { body });
  const rain = { ...voices, id: 'rain' };
  expect(await asks('', voices)).toEqual([200, { recorded: {} }]);
  expect(await asks('/hear', rain)).toEqual([200, { sound: null }]);
  const take = { ...rain, words: 'It rains.', by: '', wave: 'AAAA', over: null };
  expect(await asks('/keep', take)).toEqual([200, { why: 'no-sound' }]);
  for (const [path, wrong] of [
    ['', { ...voices, language: 'en/..' }],
    ['', { pack: 'none', language: 'en' }],
    ['/hear', voices],
    ['/keep', { ...take, over: 1 }],
    ['/keep', { ...take, wave: '<' }],
    ['/draft', { pack: '../road', language: 'en' }],
  ] as const)
    expect((await asks(path, wrong))[0]).toBe(400);
  expect(await ask(house, '/api/studio/voices/drafting')).toEqual([200, { kind: 'idle' }]);
});

test('[STUDIO-7] its page is for this machine alone, as whole stories are', () => {
  const dist = makePlace();
  for (const page of ['studio', 'projector']) {
    mkdirSync(join(dist, page));
    writeFileSync(join(dist, page, 'index.html'), '<p></p>');
  }
  expect(findFile(dist, 'studio/')?.isForAll).toBe(false);
  expect(findFile(dist, 'STUDIO/')?.isForAll ?? false).toBe(false);
  expect(findFile(dist, 'projector/')?.isForAll).toBe(true);
});
