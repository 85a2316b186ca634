import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { voicesVerb, type FindMaker } from '../../../src/host/cli/voices.ts';
import { parseAsked } from '../../../src/host/terminal/run-verb.ts';
import { timbreOf } from '../../../src/host/voices/draft-maker.ts';
import { level, loudnessOf } from '../../../src/scenario/voice/level.ts';
import { makeWave, readWave } from '../../../src/scenario/voice/wave.ts';
import { makePlace } from '../place.ts';

const ink = `# lang: en
VAR boats = 2
It rains. #id: rain
DULOMI: Come in. #id: come
There are {boats} boats. #id: boats
-> END
`;

function writePack(): string {
  const pack = join(makePlace(), 'road');
  mkdirSync(join(pack, 'strings'), { recursive: true });
  writeFileSync(join(pack, 'road.ink'), ink);
  writeFileSync(join(pack, 'pack.yaml'), 'cast: { dulomi: Dulomi }\n');
  const ar = {
    rain: { source: 'It rains.', text: 'المطر ينزل', spoken: 'الْمَطَرُ يَنْزِلُ' },
    come: { source: 'Come in.', text: 'تفضلوا بالدخول' },
  };
  writeFileSync(join(pack, 'strings/ar.json'), JSON.stringify(ar));
  return pack;
}

type Heard = { readonly words: string; readonly variant: string };

async function run(args: readonly string[], more: { find?: FindMaker; stopAfter?: number } = {}) {
  const heard: Heard[] = [];
  const stop = new AbortController();
  const find: FindMaker = async (language) => ({
    name: `a machine for ${language}`,
    speak: async (words, { variant }) => {
      heard.push({ words, variant });
      if (heard.length === more.stopAfter) stop.abort();
      return Buffer.from(`ID3 ${words}`);
    },
  });
  const verb = voicesVerb(more.find ?? find);
  const lines: string[] = [];
  const asked = parseAsked(verb, args);
  if (typeof asked === 'string') throw new Error(asked);
  const status = await verb.run(asked as Parameters<typeof verb.run>[0], {
    print: (line) => void lines.push(line),
    say: (line) => void lines.push(line),
    progress: () => {},
    paint: (_, text) => text,
    ask: async () => null,
    stopped: stop.signal,
  });
  return { status, lines, heard, words: heard.map(({ words }) => words) };
}

const notesIn = (pack: string, language = 'en') =>
  JSON.parse(readFileSync(join(pack, 'voice', language, 'voices.json'), 'utf8')) as Record<
    string,
    { draft: boolean; maker: string }
  >;

test('[VOICE-1] every spoken text gets a draft that says who made it, and what only play knows is counted', async () => {
  const pack = writePack();
  const first = await run(['draft', pack, '--lang', 'en']);
  expect([first.status, first.words]).toEqual([1, ['It rains.', 'Come in.']]);
  expect(first.lines[0]).toBe('voice/en: 2 drafts made, 0 kept, 0 recorded by people');
  expect(first.lines[1]).toContain('1 say what is known only in play: boats');
  expect(new Set(first.heard.map(({ variant }) => variant)).size).toBe(2);
  expect(readdirSync(join(pack, 'voice/en')).toSorted()).toEqual([
    'come.mp3',
    'rain.mp3',
    'voices.json',
  ]);
  expect(notesIn(pack)['rain']).toMatchObject({ draft: true, maker: 'a machine for en' });
  const again = await run(['draft', pack, '--lang', 'en', '--json']);
  expect(again.words).toEqual([]);
  expect(JSON.parse(again.lines[0] ?? '')).toMatchObject({ language: 'en', made: 0, kept: 2 });
});

test('[VOICE-2] an old draft is made anew; what somebody recorded is never touched, and known to be old', async () => {
  const pack = writePack();
  await run(['draft', pack, '--lang', 'en']);
  writeFileSync(join(pack, 'voice/en/come.mp3'), 'ID3 a person');
  expect((await run(['draft', pack, '--lang', 'en'])).words).toEqual([]);
  expect(notesIn(pack)['come']).toMatchObject({ draft: false });
  writeFileSync(
    join(pack, 'road.ink'),
    ink.replace('It rains.', 'It pours.').replace('Come in.', 'Come on.'),
  );
  const changed = await run(['draft', pack, '--lang', 'en']);
  expect(changed.words).toEqual(['It pours.']);
  expect(changed.lines.join()).toContain('1 were recorded with other words: come');
  expect(readFileSync(join(pack, 'voice/en/come.mp3'), 'utf8')).toBe('ID3 a person');
});

test('[VOICE-3] who is stopped keeps what was made and nothing half, and goes on from there', async () => {
  const pack = writePack();
  const stopped = await run(['draft', pack, '--lang', 'en'], { stopAfter: 1 });
  expect([stopped.status, stopped.words]).toEqual([2, ['It rains.']]);
  expect(readdirSync(join(pack, 'voice/en')).toSorted()).toEqual(['rain.mp3', 'voices.json']);
  expect((await run(['draft', pack, '--lang', 'en'])).words).toEqual(['Come in.']);
  // Notes whose file is not there yet are what a kill may leave.
  rmSync(join(pack, 'voice/en/rain.mp3'));
  expect((await run(['draft', pack, '--lang', 'en'])).words).toEqual(['It rains.']);
});

test('[VOICE-4] Arabic is said from its vocalised words alone, and the rest is counted', async () => {
  const pack = writePack();
  const said = await run(['draft', pack, '--lang', 'ar']);
  expect(said.words).toHaveLength(1);
  expect(said.lines.join()).toContain('1 have no short vowels, so no machine says them: come');
});

test('[VOICE-5] what is missing is said in plain words with what to do, and nothing is written', async () => {
  const pack = writePack();
  const find: FindMaker = async () => ({
    lacks: 'program',
    why: 'It is not here.',
    hint: 'Install it.',
  });
  const missing = await run(['draft', pack, '--lang', 'en'], { find });
  expect([missing.status, missing.lines]).toEqual([2, ['It is not here.\nInstall it.']]);
  for (const args of [
    ['draft', pack],
    ['draft', pack, '--lang', '../x'],
    ['draft', pack, '--lang', 'fr'],
    ['draft', join(pack, 'road.ink'), '--lang', 'en'],
    ['record', pack, '--lang', 'en'],
    ['draft', join(pack, 'nowhere'), '--lang', 'en'],
  ])
    expect((await run(args)).status).toBe(2);
  expect(readdirSync(pack)).not.toContain('voice');
});

const tone = (loudness: number, seconds: number) => ({
  rate: 22_050,
  samples: Float64Array.from({ length: 22_050 * seconds }, (_, at) =>
    at < 11_025 ? 0 : loudness * Math.sin(at / 10),
  ),
});

test('[VOICE-6] every voice is as loud as every other, below −6 dBFS, and begins and ends at once', () => {
  const [quiet, loud] = [level(tone(0.02, 2)), level(tone(0.9, 3))];
  for (const one of [quiet, loud]) {
    const peak = Math.max(...one!.samples.map(Math.abs));
    expect(20 * Math.log10(peak)).toBeLessThan(-6);
    expect(20 * Math.log10(loudnessOf(one!))).toBeCloseTo(-21, 0);
  }
  expect(quiet!.samples.length / 22_050).toBeCloseTo(1.56, 1);
  expect(level({ rate: 8_000, samples: new Float64Array(100) })).toBeNull();
  const back = readWave(makeWave(quiet!));
  expect([back?.rate, back?.samples.length]).toEqual([22_050, quiet!.samples.length]);
  expect(readWave(Buffer.from('RIFFxxxxWAVEfmt '))).toBeNull();
  const cast = ['a', 'b', 'c'];
  const variants = [null, ...cast].map((speaker) => timbreOf(cast, speaker).variant);
  expect(new Set(variants).size).toBe(4);
});
