import { join } from 'node:path';
import { expect } from '@playwright/test';
import { makePaper } from '../../src/host/print/make-paper.ts';
import { readSource } from '../../src/host/print/read-source.ts';
import { askHost } from '../wire/stranger/ask.ts';
import { readAddress } from '../wire/stranger/stranger.ts';
import type { HostProcess } from './support/host-process.ts';
import { facts, looseLetters, print, root, shareOf, wordsOf } from './support/pdf.ts';
import { test } from './support/workshop.ts';

/** Three decisions of two teams, as somebody wrote them down beside a flip-book. */
const typed = [
  [
    { choice: 1, counts: [2, 6, 0, 1] },
    { choice: 1, counts: [1, 9, 2, 0] },
    { choice: 0, counts: [7, 2, 3, 0] },
  ],
  [
    { choice: 1, counts: [1, 8, 2, 2] },
    { choice: 3, counts: [0, 2, 1, 6] },
    { choice: 1, counts: [0, 5, 4, 0] },
  ],
];

/** Plays an evening from the flip-book, and gives the code by which its session is kept. */
async function playOnPaper({ addresses }: HostProcess): Promise<string> {
  const { secret, hostKey } = readAddress(addresses.facilitator);
  const called = { base: `http://127.0.0.1:${addresses.port}`, hostKey, way: 'socket' } as const;
  const ask = async (path: string, body: object): Promise<unknown> => {
    const answer = await askHost(called, { secret, method: 'POST', path, body });
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const { code } = (await ask('/api/groups', { pack: 'the-river-road' })) as { code: string };
  expect(await ask('/api/typed-in', { code, cut: 12, teams: typed })).toEqual({ done: true });
  return code;
}

/** Everything that the comic says in the story's words: roads, and what is said in its pictures. */
async function toldIn(language: string, code: string, data: string): Promise<readonly string[]> {
  const source = await readSource(code, { data, stories: join(root, 'stories') });
  if (typeof source === 'string') throw new Error(source);
  const asked = { what: 'story', language, minutes: 60, cut: null } as const;
  const paper = makePaper(asked, { ...source, guide: null });
  if (typeof paper === 'string' || paper.sheets.what !== 'story') throw new Error('No comic.');
  const { comics } = paper.sheets;
  expect(comics.map(({ team }) => team)).toEqual(['gourd', 'kite']);
  return comics.flatMap(({ forks }) =>
    forks.flatMap(({ title, lines, roads }) => [
      title,
      ...lines.map(({ text }) => text),
      ...roads.flatMap((road) => [road.text, ...road.lines.map(({ text }) => text)]),
    ]),
  );
}

const least: Readonly<Record<string, number>> = { en: 1, ar: 0.99, ur: 0.85 };

test('[PRESS-8] what a session did is printed as its comic in English, Arabic and Urdu, and its words are found again', async ({
  workshop,
}, info) => {
  test.setTimeout(170_000);
  const host = workshop.host();
  const code = await playOnPaper(host);
  await host.kill();
  for (const language of ['en', 'ar', 'ur']) {
    const out = info.outputPath(`story-${language}.pdf`);
    await print({ what: 'story', language, out, from: code, more: ['--data', host.data] });
    const inStory = await shareOf(out, await toldIn(language, code, host.data));
    // The story itself has no words in Urdu, and says so by being English.
    expect(inStory.letters, language).toBeGreaterThanOrEqual(language === 'ar' ? 0.99 : 0.98);
    const said = wordsOf(language);
    const around = ['print.story.our-road', 'print.story.other-road', 'print.story.ask'];
    const { letters } = await shareOf(
      out,
      around.map((key) => said[key] ?? ''),
    );
    expect(letters, language).toBeGreaterThanOrEqual(least[language] ?? 1);
    expect([language, await looseLetters(out)]).toEqual([language, []]);
    const { pages, size } = await facts(out);
    expect(size).toEqual([595, 842]);
    expect(pages).toBeGreaterThanOrEqual(2);
  }
});
