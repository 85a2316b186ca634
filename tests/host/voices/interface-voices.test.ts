import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { voicesVerb, type FindMaker } from '../../../src/host/cli/voices.ts';
import { parseAsked } from '../../../src/host/terminal/run-verb.ts';
import { isVoiced } from '../../../src/kit/languages/voiced-keys.ts';
import { listVoices, voicedTexts } from '../../../src/kit/languages/voiced-texts.ts';
import { home } from '../../support/page-words.ts';
import { makePlace } from '../place.ts';

function makeHouse() {
  const house = makePlace();
  const write = (path: string, text: string): void => {
    mkdirSync(join(house, path, '..'), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  write('src/screens/participant/main.tsx', "say('lobby.title'); say('away.title');");
  const say = (words: object): void =>
    write('public/languages/en.json', JSON.stringify({ '@': { name: 'English' }, ...words }));
  say({ 'away.title': 'Away', 'lobby.title': 'Wait.' });
  return { house, write, say };
}

async function draft(house: string, language: string) {
  const said: string[] = [];
  const find: FindMaker = async () => ({
    name: 'a machine',
    speak: async (words) => {
      said.push(words);
      return Buffer.from(`ID3 ${words}`);
    },
  });
  const verb = voicesVerb(find, house);
  const lines: string[] = [];
  const asked = parseAsked(verb, ['draft', 'interface', '--lang', language]);
  if (typeof asked === 'string') throw new Error(asked);
  const status = await verb.run(asked as Parameters<typeof verb.run>[0], {
    print: (line) => void lines.push(line),
    say: (line) => void lines.push(line),
    progress: () => {},
    paint: (_, text) => text,
    ask: async () => null,
    stopped: new AbortController().signal,
  });
  return { status, said, lines };
}

test('[VOICE-20] the interface gets drafts, anew with its words, and what a person recorded stays', async () => {
  const { house, write, say } = makeHouse();
  expect(await draft(house, 'en')).toMatchObject({ status: 0, said: ['Away', 'Wait.'] });
  const voices = join(house, 'public/voices/en');
  expect(readdirSync(voices).toSorted()).toEqual([
    'away.title.mp3',
    'lobby.title.mp3',
    'voices.json',
  ]);
  const notes = JSON.parse(readFileSync(join(voices, 'voices.json'), 'utf8'));
  expect(notes['away.title']).toMatchObject({ draft: true, maker: 'a machine' });
  write('public/voices/en/away.title.mp3', 'ID3 a person');
  say({ 'away.title': 'Away now', 'lobby.title': 'Stay.' });
  expect((await draft(house, 'en')).said).toEqual(['Stay.']);
  expect(readFileSync(join(voices, 'away.title.mp3'), 'utf8')).toBe('ID3 a person');
  const strange = await draft(house, 'xx');
  expect(strange).toEqual({
    status: 2,
    said: [],
    lines: ['The interface does not speak "xx".'],
  });
});

const megabyte = 1_000_000;
const spoken = ['ar', 'en', 'es', 'fr', 'prs', 'sw', 'ur'];

test.each(spoken)('[VOICE-22] voices say what tablets say (%s)', (language) => {
  const texts = voicedTexts(home, language) ?? [];
  const { says, drafts } = listVoices(home, language);
  expect(texts.length).toBeGreaterThan(150);
  expect(says.length / texts.length).toBeGreaterThanOrEqual(0.9);
  expect(drafts).toBe(true);
  const sizes = says.map((name) => statSync(join(home.voices, language, `${name}.mp3`)).size);
  expect(Math.min(...sizes)).toBeGreaterThan(500);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.5 * megabyte);
});

test('[VOICE-22] no program speaks Filipino, and so nothing does', () => {
  expect(listVoices(home, 'fil')).toEqual({ says: [], drafts: false });
});

const participant = resolve(home.screens, 'participant');
const sources = readdirSync(participant)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(join(participant, file), 'utf8'));

test('[TOUCH-61] every control has a sign, and words that a voice says', () => {
  const controls = sources.flatMap(
    (source) => source.match(/<(Control|Told|Beside)\b.*?\/>/gs) ?? [],
  );
  expect(controls.length).toBeGreaterThan(50);
  const { says } = listVoices(home, 'en');
  const keys = controls.flatMap((control) =>
    [...control.matchAll(/'([a-z-]+(?:\.[\w-]+)+)'|label="([^"]+)"/g)].map(
      (key) => key[1] ?? key[2] ?? '',
    ),
  );
  expect(new Set(keys).size).toBeGreaterThan(30);
  expect(keys.filter((key) => !isVoiced(key) || !says.includes(key))).toEqual([]);
  for (const control of controls) expect(control).toMatch(/\bsign=|\{\.\.\./);
  const signs = controls.flatMap((control) => /sign="([\w-]+)"/.exec(control)?.[1] ?? []);
  const isDrawn = (sign: string): boolean =>
    existsSync(resolve(home.languages, '../../assets/art/signs', `${sign}.svg`));
  expect(signs.filter((sign) => !isDrawn(sign))).toEqual([]);
  // What says its words in a button of its own.
  const own = sources.flatMap((source) =>
    [...source.matchAll(/class="unseen">\{say\('([^']+)'\)/g)].map(([, key = '']) => key),
  );
  expect(
    own.filter(
      (key) => !says.includes(key) && !/^(beat|debrief|quiet-map)\.|^choices\.title$/.test(key),
    ),
  ).toEqual([]);
});
