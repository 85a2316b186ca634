import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import {
  storyTemplates,
  type NewStory,
  type StoryTemplate,
} from '../../../src/scenario/templates/new-story.ts';
import { openStudio } from '../../../src/host/studio/open-studio.ts';
import { makePlace } from '../place.ts';

function openPlace() {
  const place = makePlace();
  const stories = join(place, 'stories');
  for (const folder of ['road/strings', 'road/voice/en', 'river-world', '.hidden', 'indicators'])
    mkdirSync(join(stories, folder), { recursive: true });
  const write = (file: string, text: string | Buffer): void =>
    writeFileSync(join(stories, file), text);
  write('road/road.ink', 'A road.\n');
  write('road/pack.yaml', 'title: A road\nworld: river-world\n');
  write('road/strings/fr.json', '{}');
  write('road/voice/en/l1.mp3', 'ID3');
  write('road/.secret.ink', 'hidden');
  write('river-world/world.yaml', 'places: {}\n');
  write('indicators/indicators.yaml', 'items: {}\n');
  write('.hidden/pack.yaml', 'title: no\n');
  write('../secret.ink', 'SECRET');
  symlinkSync(join(place, 'secret.ink'), join(stories, 'road/link.ink'));
  symlinkSync(place, join(stories, 'road/out'));
  symlinkSync(join(stories, 'road'), join(stories, 'other-road'));
  const read = (file: string): string => readFileSync(join(stories, file), 'utf8');
  return { stories, write, read, studio: openStudio(stories, join(stories, '.own-words.txt')) };
}

const road = (file: string) => ({ pack: 'road', file });
const wanted = (name: string, template: StoryTemplate = 'decision'): NewStory => ({
  name,
  template,
  language: 'en',
});
const never = new AbortController().signal;

test('[STUDIO-1] scenarios, worlds and the bank are listed with their texts', async () => {
  const { studio } = openPlace();
  expect(await studio.folders()).toEqual([
    { name: 'indicators', kind: 'questions', texts: ['indicators.yaml'] },
    { name: 'river-world', kind: 'world', texts: ['world.yaml'] },
    { name: 'road', kind: 'scenario', texts: ['pack.yaml', 'road.ink', 'strings/fr.json'] },
  ]);
});

test('[STUDIO-1] a check gets what the story is and what stands around it', async () => {
  const { studio } = openPlace();
  const story = await studio.story('road');
  expect(story?.world).toBe('river-world');
  expect(story?.story.files).toMatchObject({
    'road.ink': 'A road.\n',
    'pack.yaml': 'title: A road\nworld: river-world\n',
    'world.yaml': 'places: {}\n',
  });
  expect(await studio.story('..')).toBeNull();
});

test('[STUDIO-2] a text is written over the version that was read, and over no other', async () => {
  const { studio, write, read, stories } = openPlace();
  const first = await studio.read(road('road.ink'));
  if ('why' in first) throw new Error(first.why);
  const done = await studio.write({ ...road('road.ink'), text: 'Mine.\n', over: first.version });
  expect(read('road/road.ink')).toBe('Mine.\n');
  expect(await studio.read(road('road.ink'))).toEqual({ text: 'Mine.\n', ...done });
  write('road/road.ink', 'Somebody else.\n');
  const late = await studio.write({
    ...road('road.ink'),
    text: 'Mine again.\n',
    over: first.version,
  });
  const now = await studio.read(road('road.ink'));
  expect(late).toEqual({ why: 'changed', now });
  expect(now).toMatchObject({ text: 'Somebody else.\n' });
  expect(read('road/road.ink')).toBe('Somebody else.\n');
  expect(readdirSync(join(stories, 'road')).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test('[STUDIO-2] of two that write over the same version at once, one is told of the other', async () => {
  const { studio, read } = openPlace();
  const { version: over } = (await studio.read(road('road.ink'))) as { version: string };
  const both = await Promise.all(
    ['one', 'two'].map((text) => studio.write({ ...road('road.ink'), text, over })),
  );
  expect(both.map((one) => 'why' in one)).toEqual([false, true]);
  expect(both[1]).toMatchObject({ why: 'changed', now: { text: 'one' } });
  expect(read('road/road.ink')).toBe('one');
});

test('[STUDIO-2] whatever signs a text has, it comes back as it was written', async () => {
  const { studio } = openPlace();
  const file = road('signs.ink');
  let over: string | null = null;
  const signs = fc.constantFrom('\r', '\n', '\uFEFF', '\t', '\u2028', 'ا', '𝕏', ' ', 'a');
  await fc.assert(
    fc.asyncProperty(fc.array(signs), async (parts) => {
      const text = parts.join('');
      const done = await studio.write({ ...file, text, over });
      if ('why' in done) throw new Error(done.why);
      over = done.version;
      expect(await studio.read(file)).toEqual({ text, version: over });
    }),
    { numRuns: 40 },
  );
});

test('[STUDIO-3] a new text is made where there is none, and nowhere else', async () => {
  const { studio, read } = openPlace();
  const made = { ...road('strings/ar.json'), text: '{ }', over: null };
  expect(await studio.write(made)).toHaveProperty('version');
  expect(read('road/strings/ar.json')).toBe('{ }');
  expect(await studio.write({ ...made, text: '{}' })).toMatchObject({
    why: 'changed',
    now: { text: '{ }' },
  });
  const first = { pack: 'river-world', file: 'strings/fr.json', text: '{}', over: null };
  expect(await studio.read(first)).toEqual({ why: 'no-such-text' });
  expect(await studio.write(first)).toHaveProperty('version');
  expect(read('river-world/strings/fr.json')).toBe('{}');
  expect(await studio.write({ ...first, pack: 'nowhere' })).toEqual({ why: 'no-such-place' });
  expect(await studio.write({ ...road('gone.ink'), text: '', over: 'v' })).toEqual({
    why: 'changed',
    now: null,
  });
});

test('[STUDIO-4] what would lose a sign is not opened, and not written over', async () => {
  const { studio, write, read } = openPlace();
  write('road/old.ink', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  write('road/large.ink', Buffer.alloc(1_048_577, 'a'));
  expect(await studio.read(road('old.ink'))).toEqual({ why: 'not-text' });
  expect(await studio.read(road('large.ink'))).toEqual({ why: 'too-large' });
  expect(await studio.read(road('none.ink'))).toEqual({ why: 'no-such-text' });
  expect(await studio.write({ ...road('old.ink'), text: 'a', over: null })).toEqual({
    why: 'not-text',
  });
  const large = 'a'.repeat(1_048_577);
  const over = ((await studio.read(road('road.ink'))) as { version: string }).version;
  expect(await studio.write({ ...road('road.ink'), text: large, over })).toEqual({
    why: 'too-large',
  });
  expect(await studio.write({ ...road('road.ink'), text: 'half \uD83D', over })).toEqual({
    why: 'not-text',
  });
  expect(read('road/road.ink')).toBe('A road.\n');
});

test.each([
  ['..', 'secret.ink'],
  ['.', 'road/road.ink'],
  ['', 'road/road.ink'],
  ['road/../road', 'road.ink'],
  ['.hidden', 'pack.yaml'],
  ['other-road', 'road.ink'],
  ['road', '../secret.ink'],
  ['road', '../../secret.ink'],
  ['road', 'strings/../../../secret.ink'],
  ['road', '/etc/passwd.txt'],
  ['road', 'link.ink'],
  ['road', 'out/secret.ink'],
  ['road', '.secret.ink'],
  ['road', 'strings\\fr.json'],
  ['road', 'con.ink'],
  ['road', 'a\0.ink'],
  ['road', 'a\u202Ekni.ink'],
  ['road', 'voice/en/l1.mp3'],
  ['road', 'run.sh'],
  ['road', 'strings'],
  ['road', 'a/b/c/d/e/f/g/h/i.ink'],
  ['road', 'missing/new.ink'],
  ['nowhere', 'new.ink'],
])('[STUDIO-5] %s and %s lead nowhere, to read or to write', async (pack, file) => {
  const { studio, read } = openPlace();
  const nowhere = { why: 'no-such-place' };
  expect(await studio.read({ pack, file })).toEqual(nowhere);
  for (const over of [null, 'v'])
    expect(await studio.write({ pack, file, text: 'planted', over })).toEqual(nowhere);
  expect([read('road/road.ink'), read('../secret.ink')]).toEqual(['A road.\n', 'SECRET']);
});

test('[STUDIO-6] who waits for changes hears what another program wrote, made and deleted', async () => {
  const { studio, write } = openPlace();
  const first = await studio.changes('road', {}, never);
  expect(Object.keys(first ?? {})).toEqual(['pack.yaml', 'road.ink', 'strings/fr.json']);
  const changed = studio.changes('road', first ?? {}, never);
  write('road/road.ink', 'Changed.\n');
  const second = await changed;
  expect(second?.['road.ink']).not.toBe(first?.['road.ink']);
  const made = studio.changes('road', second ?? {}, never);
  write('road/more.ink', 'More.\n');
  expect(Object.keys((await made) ?? {})).toContain('more.ink');
  expect(await studio.changes('nowhere', {}, never)).toBeNull();
});

test('[STUDIO-6] who no longer waits is answered with what there is', async () => {
  const { studio } = openPlace();
  const known = await studio.changes('road', {}, never);
  expect(await studio.changes('road', known ?? {}, AbortSignal.abort())).toEqual(known);
  const gone = new AbortController();
  const waiting = studio.changes('road', known ?? {}, gone.signal);
  gone.abort();
  expect(await waiting).toEqual(known);
});

test('[STUDIO-8] a new story plays at once whatever it begins as, and a check finds nothing in it', async () => {
  const { studio } = openPlace();
  const choices: Record<string, number | undefined> = {};
  for (const template of storyTemplates) {
    const name = `the-${template}`;
    expect(await studio.make(wanted(name, template))).toEqual({ name });
    const { story } = (await studio.story(name))!;
    const { scenario, findings } = openScenario(story);
    expect([story.findings, findings]).toEqual([[], []]);
    const beat = scenario?.read({ scenario: 'x', seed: 1, steps: [] });
    choices[template] = beat?.choices.length;
  }
  expect(choices).toEqual({ decision: 2, blank: 0, voices: 3, interests: 2 });
});

test('[STUDIO-8] it is called as its folder, in the language that its author writes', async () => {
  const { studio } = openPlace();
  await studio.make({ ...wanted('the-new-mill', 'blank'), language: 'fr' });
  const { scenario } = openScenario((await studio.story('the-new-mill'))!.story);
  expect(scenario?.pack).toMatchObject({ title: 'The new mill', minutes: [12], language: 'fr' });
});

test('[STUDIO-8] a name that is taken, or none, makes nothing', async () => {
  const { studio, read, stories } = openPlace();
  const before = readdirSync(stories);
  expect(await studio.make(wanted('road'))).toEqual({ why: 'taken' });
  for (const name of ['', '..', '.x', 'a/b', 'A', 'a b', '-a', 'indicators', 'a'.repeat(61)])
    expect(await studio.make(wanted(name))).toEqual({ why: 'no-name' });
  expect([readdirSync(stories), read('road/road.ink')]).toEqual([before, 'A road.\n']);
});
