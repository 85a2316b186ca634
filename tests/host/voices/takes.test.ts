import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { openStudioVoices } from '../../../src/host/studio/studio-voices.ts';
import { fewAtATime } from '../../../src/host/few-at-a-time.ts';
import type { DraftMaker } from '../../../src/host/voices/draft-maker.ts';
import { makeOwnMp3 } from '../../../src/host/voices/make-mp3.ts';
import { openDrafting } from '../../../src/host/voices/open-drafting.ts';
import { hearVoice, keepTake, lookAtVoices } from '../../../src/host/voices/takes.ts';
import { hashOfWords } from '../../../src/scenario/strings/voice-notes.ts';
import type { Take } from '../../../src/scenario/voice/recorded.ts';
import { makeWave } from '../../../src/scenario/voice/wave.ts';
import { makePlace } from '../place.ts';

const ink = '# lang: en\nIt rains. #id: rain\nThe sun. #id: sun\n+ [Wait #id: wait]\n-> END\n';
const rate = 22_050;
const wave = (seconds = 1, size = 0.3): Buffer =>
  Buffer.from(
    makeWave({
      rate,
      samples: Float64Array.from({ length: seconds * rate }, (_, at) => size * Math.sin(at / 20)),
    }),
  );

function writeStory() {
  const stories = makePlace();
  mkdirSync(join(stories, 'road'));
  writeFileSync(join(stories, 'road/road.ink'), ink);
  const at = (file: string): string => join(stories, 'road/voice/en', file);
  const take: Take = {
    pack: 'road',
    language: 'en',
    id: 'rain',
    words: 'It rains.',
    by: '',
    wave: wave(),
    over: null,
  };
  return { stories, at, take };
}

const of = { pack: 'road', language: 'en' };

test('[VOICE-32] a take is kept as an MP3 that the pack knows as a recording, with its words and who spoke', async () => {
  const { stories, at, take } = writeStory();
  const kept = await keepTake(stories, { ...take, by: ' a woman from the valley ' });
  expect(kept).toMatchObject({
    note: { says: hashOfWords('It rains.'), draft: false, maker: 'a woman from the valley' },
  });
  expect(readdirSync(at('.'))).toEqual(['rain.mp3', 'voices.json']);
  const bytes = readFileSync(at('rain.mp3'));
  // A second at 24 kbps is 3,000 bytes, and the frame says MPEG-2, layer III, 24 kbps, 16,000 or 22,050, one channel.
  expect(bytes.length).toBeGreaterThan(2_500);
  expect(bytes.length).toBeLessThan(4_500);
  expect([bytes[0], bytes[1]! & 0xfe, bytes[2]! & 0xf4, bytes[3]! >> 6]).toEqual([
    0xff, 0xf2, 0x30, 3,
  ]);
  const read = await readPack(join(stories, 'road'));
  expect([read.voices, read.findings]).toEqual([{ en: ['rain'] }, []]);
  expect(await hearVoice(stories, { ...of, id: 'rain' })).toEqual(bytes);
  expect(await hearVoice(stories, { ...of, id: 'sun' })).toBeNull();
  expect(await lookAtVoices(stories, of)).toEqual({ rain: kept });
});

test('[VOICE-32] what is packed without any program of the machine is as long as the take', async () => {
  const made = await makeOwnMp3(wave(5));
  expect(made.length / 3_000).toBeCloseTo(5, 0);
  // Frames of silence are filled up with one and the same byte.
  const silence = await makeOwnMp3(wave(5, 0));
  const kinds = (bytes: Buffer): number => new Set(bytes.subarray(9_000, 12_000)).size;
  expect(kinds(silence)).toBeLessThan(30);
  expect(kinds(made)).toBeGreaterThan(100);
  await expect(makeOwnMp3(Buffer.from('no sound'))).rejects.toThrow('no sound');
});

test('[VOICE-33] a take is kept only over what was known to lie there, and says no with a reason', async () => {
  const { stories, at, take } = writeStory();
  const first = await keepTake(stories, take);
  if ('why' in first) throw new Error(first.why);
  const before = readFileSync(at('rain.mp3'));
  const longer = { ...take, wave: wave(2) };
  expect(await keepTake(stories, longer)).toEqual({ why: 'changed' });
  expect(await keepTake(stories, { ...longer, over: 'abc' })).toEqual({ why: 'changed' });
  expect(readFileSync(at('rain.mp3'))).toEqual(before);
  const again = await keepTake(stories, { ...longer, over: first.file });
  expect('why' in again).toBe(false);
  const refused: readonly (readonly [Partial<Take>, string])[] = [
    [{ wave: wave(91) }, 'too-long'],
    [{ wave: wave(1, 0) }, 'no-sound'],
    [{ wave: Buffer.from('RIFF') }, 'no-sound'],
  ];
  for (const [change, why] of refused)
    expect(await keepTake(stories, { ...take, id: 'sun', ...change })).toEqual({ why });
  writeFileSync(at('voices.json'), '[broken');
  expect(await keepTake(stories, { ...take, id: 'sun' })).toEqual({ why: 'notes-broken' });
  expect(readFileSync(at('voices.json'), 'utf8')).toBe('[broken');
  expect(readdirSync(at('.'))).toEqual(['rain.mp3', 'voices.json']);
});

test('[VOICE-33] a full disk and a folder that is not to be written are told apart, and what lay there stays', async () => {
  const { stories, at, take } = writeStory();
  const first = await keepTake(stories, take);
  const before = readFileSync(at('rain.mp3'));
  const over = 'file' in first ? first.file : null;
  for (const [code, why] of [
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-allowed'],
    ['EROFS', 'not-allowed'],
  ] as const) {
    const put = (): Promise<void> => Promise.reject(Object.assign(new Error(code), { code }));
    expect(await keepTake(stories, { ...take, over }, put)).toEqual({ why });
  }
  const broken = (): Promise<void> => Promise.reject(new Error('a fault'));
  await expect(keepTake(stories, { ...take, over }, broken)).rejects.toThrow('a fault');
  expect(readFileSync(at('rain.mp3'))).toEqual(before);
  expect(readdirSync(at('.'))).toEqual(['rain.mp3', 'voices.json']);
});

test('[VOICE-33] where the notes cannot be written, the recording that lay there comes back, and none where none lay', async () => {
  const { stories, at, take } = writeStory();
  const first = await keepTake(stories, take);
  const before = [readFileSync(at('rain.mp3')), readFileSync(at('voices.json'), 'utf8')];
  const put = async (place: string, content: string | Buffer): Promise<void> => {
    if (place.endsWith('.json')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    writeFileSync(place, content);
  };
  const over = 'file' in first ? first.file : null;
  expect(await keepTake(stories, { ...take, wave: wave(2), over }, put)).toEqual({
    why: 'disk-full',
  });
  expect(await keepTake(stories, { ...take, id: 'sun' }, put)).toEqual({ why: 'disk-full' });
  expect(readdirSync(at('.'))).toEqual(['rain.mp3', 'voices.json']);
  expect([readFileSync(at('rain.mp3')), readFileSync(at('voices.json'), 'utf8')]).toEqual(before);
});

test('[VOICE-33] what another program puts there while a take is packed stays, with its notes', async () => {
  const { stories, at, take } = writeStory();
  const first = await keepTake(stories, take);
  const over = 'file' in first ? first.file : null;
  const during = (change: Partial<Take>, work: () => void): Take => ({
    ...take,
    ...change,
    get wave() {
      work();
      return wave(2);
    },
  });
  const notes = JSON.parse(readFileSync(at('voices.json'), 'utf8')) as Record<string, object>;
  const more = { ...notes, wait: notes['rain'] };
  const noted = during({ id: 'sun' }, () => writeFileSync(at('voices.json'), JSON.stringify(more)));
  expect(await keepTake(stories, noted)).toMatchObject({ note: { draft: false } });
  expect(
    Object.keys(JSON.parse(readFileSync(at('voices.json'), 'utf8')) as object).toSorted(),
  ).toEqual(['rain', 'sun', 'wait']);
  const replaced = during({ over }, () => writeFileSync(at('rain.mp3'), 'by hand'));
  expect(await keepTake(stories, replaced)).toEqual({ why: 'changed' });
  expect(readFileSync(at('rain.mp3'), 'utf8')).toBe('by hand');
});

test('[VOICE-34] no name leads out of a story’s voices', async () => {
  const { stories, take } = writeStory();
  const outside = makePlace();
  for (const strange of [
    { pack: '../road' },
    { pack: 'none' },
    { pack: '' },
    { language: '..' },
    { language: 'en/..' },
    { language: '' },
  ])
    expect(await keepTake(stories, { ...take, ...strange })).toEqual({ why: 'no-such-place' });
  // An id that is no file's name gets one.
  const kept = await keepTake(stories, { ...take, id: '../../out' });
  expect('why' in kept).toBe(false);
  expect(readdirSync(join(stories, 'road/voice/en'))[0]).toMatch(/^text-[\da-f]{16}\.mp3$/);
  symlinkSync(outside, join(stories, 'road/voice/fr'));
  expect(await keepTake(stories, { ...take, language: 'fr' })).toEqual({ why: 'no-such-place' });
  expect(await lookAtVoices(stories, { ...of, language: 'fr' })).toBeNull();
  expect(readdirSync(outside)).toEqual([]);
});

/** Says what it is given, and waits where it is asked to. */
function aMaker(meanwhile: (said: number) => Promise<void>): DraftMaker {
  let said = 0;
  return {
    name: 'a machine',
    speak: async (words) => {
      said += 1;
      await meanwhile(said);
      return Buffer.from(`ID3 ${words}`);
    },
  };
}

const settled = async (drafting: ReturnType<typeof openDrafting>) => {
  while (drafting.look().kind === 'busy') await new Promise((go) => setImmediate(go));
  return drafting.look();
};

test('[VOICE-35] what is recorded while drafts are made stays, and who spoke stays known', async () => {
  const { stories, at, take } = writeStory();
  const folder = join(stories, 'road');
  const during = aMaker(async (said) => {
    if (said === 2) await keepTake(stories, { ...take, by: 'an old man' });
  });
  const drafting = openDrafting(fewAtATime(1), async () => during);
  drafting.begin(folder, 'en');
  expect(await settled(drafting)).toMatchObject({ kind: 'done', made: 2, isStopped: false });
  expect(readFileSync(at('sun.mp3'), 'utf8')).toBe('ID3 The sun.');
  const recorded = await lookAtVoices(stories, of);
  expect(recorded?.['rain']?.note).toMatchObject({ draft: false, maker: 'an old man' });
  expect(recorded?.['sun']?.note).toMatchObject({ draft: true, maker: 'a machine' });
  drafting.begin(folder, 'en');
  expect(await settled(drafting)).toMatchObject({ kind: 'done', made: 0 });
  expect((await lookAtVoices(stories, of))?.['rain']?.note?.maker).toBe('an old man');
});

test('[VOICE-36] drafts say how far they are, are stopped with what was made, and say what is lacking', async () => {
  const { stories, at } = writeStory();
  const folder = join(stories, 'road');
  const told: unknown[] = [];
  const drafting = openDrafting(fewAtATime(1), async () =>
    aMaker(async (said) => {
      told.push(drafting.look(), drafting.begin(folder, 'en'));
      if (said === 2) drafting.stop();
    }),
  );
  expect(drafting.look()).toEqual({ kind: 'idle' });
  expect(drafting.begin(folder, 'en')).toEqual({ kind: 'busy', done: 0, of: 0 });
  expect(await settled(drafting)).toEqual({ kind: 'done', made: 2, isStopped: true, silent: 0 });
  expect(told.at(-1)).toEqual({ kind: 'busy', done: 1, of: 3 });
  expect(readdirSync(at('.'))).toHaveLength(3);
  for (const lacks of ['program', 'language'] as const) {
    const none = openDrafting(fewAtATime(1), async () => ({ lacks, why: '', hint: '' }));
    none.begin(folder, 'en');
    expect(await settled(none)).toEqual({ kind: 'lacking', lacks });
  }
  drafting.begin(folder, 'fr');
  expect(await settled(drafting)).toEqual({ kind: 'failed' });
  expect(existsSync(join(folder, 'voice/fr'))).toBe(false);
});

test('[VOICE-36] whose drafts are made is told, to whoever asks for others meanwhile too', async () => {
  const { stories } = writeStory();
  const told: unknown[] = [];
  const turns = fewAtATime(1);
  const voices = openStudioVoices(
    stories,
    turns,
    openDrafting(turns, async () =>
      aMaker(async () => void told.push(await voices.draft({ pack: 'road', language: 'fr' }))),
    ),
  );
  expect(voices.drafting()).toEqual({ kind: 'idle' });
  expect(await voices.draft(of)).toMatchObject({ kind: 'busy', whose: of });
  while (voices.drafting().kind === 'busy') await new Promise((go) => setImmediate(go));
  expect(told[0]).toMatchObject({ kind: 'busy', whose: of });
  expect(voices.drafting()).toMatchObject({ kind: 'done', whose: of });
});
