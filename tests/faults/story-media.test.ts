import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mustDo } from '../wire/stranger/lead.ts';
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

test('[HOST-30] no file of a story is served, before, while or after it is played: its words come sealed, with their beat', async () => {
  const host = await openSmallHost();
  const pack = join(dirname(host.data), 'stories', 'canary-road');
  for (const [file, text] of [
    ['voice/fr/one.mp3', song],
    ['pictures/heron.svg', drawing],
  ] as const) {
    mkdirSync(dirname(join(pack, file)), { recursive: true });
    writeFileSync(join(pack, file), text);
  }
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
  // What a group is played from holds words alone: no picture and no sound of a pack is copied.
  expect(readdirSync(join(host.data, 'packs', copy))).toEqual(['scenario.json']);
  await lookFor(copy);
  await playToEnd(session);
  await lookFor(copy);
  for (const to of ['de-roling', 'debrief'] as const)
    await mustDo(session.console, { kind: 'move-on', to });
  await mustDo(session.console, { kind: 'end', keeping: 'kept' });
  await lookFor(copy);
  leaveAll(session);
}, 60_000);
