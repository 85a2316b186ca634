import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { askHost } from '../wire/stranger/ask.ts';
import { mustDo, tellingOf, toldTo } from '../wire/stranger/lead.ts';
import type { Stranger } from '../wire/stranger/stranger.ts';
import { canaryWords } from './canary-road.ts';
import { openSmallHost } from './open-small-host.ts';
import { beginSession, leaveAll, playToEnd, playToVote } from './small-session.ts';

const song = `ID3 ${'the song of the heron '.repeat(20)}`;
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><title>the heron lands</title></svg>';

/** Where files of a story, or of the copy a group is played from, might be guessed to stand. */
function guesses(hash: string): readonly string[] {
  const inPack = [
    'canary-road.ink',
    'pack.yaml',
    'voice/fr/one.mp3',
    'voice/en/cr_3.mp3',
    'pictures/heron.svg',
    'scenario.json',
  ];
  const folders = ['stories/canary-road', 'canary-road', `packs/${hash}`, `data/packs/${hash}`, ''];
  const below = [
    '/',
    '/assets/',
    '/assets/art/',
    '/assets/sounds/',
    '/participant/',
    '/media/',
    '/app/',
  ];
  const ups = ['', '../', '%2e%2e/', '..%2f', '../../', '..%5c'];
  return below.flatMap((at) =>
    ups.flatMap((up) =>
      folders.flatMap((folder) =>
        inPack.map((file) => `${at}${up}${folder && `${folder}/`}${file}`),
      ),
    ),
  );
}

function writeMedia(pack: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(pack, file)), { recursive: true });
    writeFileSync(join(pack, file), text);
  }
}

test('[HOST-30] no file of a story is served, before, while or after it is played: its words come sealed, with their beat', async () => {
  const host = await openSmallHost();
  const pack = join(dirname(host.data), 'stories', 'canary-road');
  writeMedia(pack, { 'voice/fr/one.mp3': song, 'pictures/heron.svg': drawing });
  const lookFor = async (hash: string): Promise<void> => {
    for (const path of guesses(hash)) {
      const answer = await fetch(`${host.base}${path}`);
      const text = await answer.text();
      expect([path, [302, 404].includes(answer.status) || answer.redirected]).toEqual([path, true]);
      const words = ['heron', ...canaryWords].filter((word) => text.includes(word));
      expect([path, words]).toEqual([path, []]);
    }
  };
  await lookFor('none');
  const [group] = await beginSession(host, ['one', 'two']);
  const session = await playToVote(host, group!, 3);
  const [copy = ''] = readdirSync(join(host.data, 'packs'));
  expect(copy).not.toBe('');
  // What a group is played from holds words and voices: no picture of a pack is copied.
  const kept = ['compiled.json', 'scenario.json', 'voice'];
  expect(readdirSync(join(host.data, 'packs', copy))).toEqual(kept);
  await lookFor(copy);
  await playToEnd(session);
  await lookFor(copy);
  for (const to of ['de-roling', 'debrief'] as const)
    await mustDo(session.console, { kind: 'move-on', to });
  await mustDo(session.console, { kind: 'end', keeping: 'kept' });
  await lookFor(copy);
  leaveAll(session);
}, 180_000);

const voiceOf = (one: Stranger): string => toldTo(one.scene())?.lines.at(-1)?.voice ?? '';

async function nothingAt(url: string): Promise<string> {
  const answer = await fetch(url);
  const headers = [...answer.headers].filter(([name]) => !['date', 'keep-alive'].includes(name));
  return JSON.stringify([answer.status, headers, await answer.text()]);
}

test('[HOST-32] a voice is fetched by an address that only its beat told, and by no other', async () => {
  const host = await openSmallHost();
  const pack = join(dirname(host.data), 'stories', 'canary-road');
  const voices = Object.fromEntries(
    ['cr_1', 'cr_2', 'cr_3', 'c_1'].map((id) => [`voice/en/${id}.mp3`, `ID3 ${id} ${song}`]),
  );
  writeMedia(pack, voices);
  const [one, two] = await beginSession(host, ['one', 'two']);
  const first = await playToVote(host, one!, 3);
  const second = await playToVote(host, two!, 3);
  const [seat] = first.seats;
  const own = voiceOf(seat!);
  const other = voiceOf(second.seats[0]!);
  expect(own).toMatch(/^\/media\/[\w-]{22}\/[\w-]{11}$/);
  expect(own.slice(0, 30)).not.toBe(other.slice(0, 30));
  const whole = await fetch(`${host.base}${own}`);
  expect(await whole.text()).toBe(`ID3 cr_2 ${song}`);
  expect([whole.status, ...namesIn(whole)]).toEqual([200, 'audio/mpeg', 'private, no-store']);
  expect([whole.headers.get('etag'), whole.headers.get('last-modified')]).toEqual([null, null]);
  const part = await fetch(`${host.base}${own}`, { headers: { Range: 'bytes=4-7' } });
  expect([part.status, await part.text()]).toEqual([206, 'cr_2']);
  expect(toldTo(seat!.scene())?.choices.map(({ voice }) => voice === undefined)).toEqual([
    false,
    true,
    true,
  ]);
  const nothing = await nothingAt(`${host.base}/media/nonsense`);
  const [, , path, name] = own.split('/');
  const [, , otherPath, otherName] = other.split('/');
  for (const guess of [`${path}`, `${path}/`, `${path}/${otherName}`, `${otherPath}/${name}`, ''])
    expect([guess, await nothingAt(`${host.base}/media/${guess}`)]).toEqual([guess, nothing]);
  await playToEnd(first);
  const last = voiceOf(seat!);
  expect(await (await fetch(`${host.base}${last}`)).text()).toBe(`ID3 cr_3 ${song}`);
  expect(tellingOf(second.console, 'gourd')?.target.at).toBe(0);
  const asked = {
    secret: host.secret,
    method: 'POST',
    path: '/api/burn',
    body: { code: one!.code },
  };
  await askHost({ ...host, way: 'requests' }, asked);
  expect(await nothingAt(`${host.base}${own}`)).toBe(nothing);
  expect(await nothingAt(`${host.base}${last}`)).toBe(nothing);
  expect((await fetch(`${host.base}${other}`)).status).toBe(200);
  for (const session of [first, second]) leaveAll(session);
}, 60_000);

const namesIn = ({ headers }: Response): readonly (string | null)[] =>
  ['content-type', 'cache-control'].map((name) => headers.get(name));
