import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStudio } from '../../../src/host/studio/open-studio.ts';
import { openStudioDoor } from '../../../src/host/studio/studio-door.ts';
import { see } from '../../../src/screens/studio/see/see.ts';
import { makePlace } from '../place.ts';

const pack = 'cast:\n  ana: { name: Ana, art: { like: trader, skin: 5 } }\n';
const ink = '# enter: ana left\nANA: Here. #id: a1\n+ [On #id: c1]\n- Done. #id: a2\n-> END\n';

async function open() {
  const stories = makePlace();
  mkdirSync(join(stories, 'road'));
  writeFileSync(join(stories, 'road/road.ink'), ink);
  writeFileSync(join(stories, 'road/pack.yaml'), pack);
  const studio = openStudio(stories, join(stories, '.own-words.txt'));
  const answer = await studio.story('road');
  if (!answer) throw new Error('The story was not read');
  return { studio, story: answer.story };
}

function ask(studio: ReturnType<typeof openStudio>, path: string, remoteAddress: string) {
  let said = '';
  const headers = new Map<string, string>();
  const response = {
    statusCode: 0,
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
    end: (text: string) => (said = text),
  };
  const request = {
    method: 'GET',
    headers: {},
    socket: { remoteAddress, localAddress: '192.0.2.1' },
  } as unknown as IncomingMessage;
  void openStudioDoor(studio, () => false)(request, response as unknown as ServerResponse, path);
  return [response.statusCode, said.slice(0, 4), headers.get('Content-Security-Policy')];
}

test('[STUDIO-77] own art is drawn for the frames of this machine, and for nobody else', async () => {
  const { studio, story } = await open();
  const address = story.artAt?.['own/cast/ana'] ?? '';
  expect(ask(studio, `${address}/stand.svg`, '127.0.0.1')).toEqual([
    200,
    '<svg',
    "default-src 'none'; frame-ancestors 'self'; sandbox",
  ]);
  expect(ask(studio, `${address}/told.json`, '127.0.0.1')[0]).toBe(200);
  expect(ask(studio, `${address}/stand.svg`, '192.0.2.7').slice(0, 2)).toEqual([404, '']);
  expect(ask(studio, '/api/studio/art/../road/pack.yaml', '127.0.0.1').slice(0, 2)).toEqual([
    404,
    '',
  ]);
});

test('[STUDIO-77] what is seen names its own art by where it is fetched', async () => {
  const { story } = await open();
  const seen = await see({
    files: story,
    from: null,
    file: 'road.ink',
    line: 2,
    cut: 12,
    language: 'en',
    role: null,
  });
  const address = story.artAt?.['own/cast/ana'] ?? '';
  expect(seen?.told.scenario.pack.cast['ana']?.art).toBe(address);
  await seen?.told.room.close();
});
