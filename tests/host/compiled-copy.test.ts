import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCompiledCopies, programMark } from '../../src/host/compiled-copy.ts';
import { openPackStore } from '../../src/host/pack-store.ts';
import { openStory, type OpenedStory, type ScenarioFiles } from '../../src/scenario/open-story.ts';
import { makePlace } from './place.ts';

const ford = 'The ford. #id: ford\n* [Wade] Wet feet. -> END\n* [Wait] Dry feet. -> END\n';
const filesOf = (ink: string): ScenarioFiles => ({
  name: 'ford',
  files: { 'ford.ink': `# title: Ford\n${ink}`, 'pack.yaml': 'languages: [en]\n' },
  strings: { fr: { ford: 'Le gué.' } },
});
const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64url');

function tellFirst({ scenario }: OpenedStory): unknown {
  const first = scenario?.read({ scenario: scenario.hash, seed: 7, steps: [] });
  const steps = first?.choices.slice(0, 1).map(({ step }) => step) ?? [];
  return [first, scenario?.read({ scenario: scenario.hash, seed: 7, steps })];
}

function keepFord(mark = () => 'this program') {
  const folder = makePlace();
  const files = filesOf(ford);
  const text = JSON.stringify(files);
  const opened = openStory(files);
  openCompiledCopies(key(1), mark).keep({ folder, text }, opened);
  return { folder, files, text, opened };
}

test('[LOAD-10] a story that was kept plays and is told as one that was compiled', () => {
  const { opened, ...copied } = keepFord();
  const kept = openCompiledCopies(key(1), () => 'this program').read(copied);
  if (!kept) throw new Error('Nothing was kept.');
  expect(kept.story).toBeNull();
  expect(tellFirst(kept)).toEqual(tellFirst(opened));
  const { read: _, text: say, ...scenario } = kept.scenario!;
  expect(opened.scenario).toMatchObject(scenario);
  expect(say('ford', 'The ford.', 'fr')).toBe('Le gué.');
  expect(kept.findings).toEqual(opened.findings);
  expect(kept.texts?.entries()).toEqual(opened.texts?.entries());
});

test('[LOAD-10] nothing is taken of another text, program or host, or that was damaged or planted', () => {
  const { folder, files, text } = keepFord();
  const copied = { folder, files, text };
  const mine = openCompiledCopies(key(1), () => 'this program');
  expect(mine.read({ ...copied, text: `${text} ` })).toBeNull();
  expect(openCompiledCopies(key(2), () => 'this program').read(copied)).toBeNull();
  expect(openCompiledCopies(key(1), () => 'another').read(copied)).toBeNull();
  expect(mine.read({ ...copied, folder: makePlace() })).toBeNull();
  const file = join(folder, 'compiled.json');
  const whole = readFileSync(file, 'utf8');
  for (const wrong of [whole.replaceAll('Wade', 'Walk'), whole.slice(0, -1), '', 'x\n{}']) {
    writeFileSync(file, wrong);
    expect(mine.read(copied)).toBeNull();
  }
  writeFileSync(file, whole);
  expect(mine.read(copied)).not.toBeNull();
});

test('[LOAD-10] a store keeps it with the copy, plays its own text over a planted one, and mends it', async () => {
  const [stories, data] = [makePlace(), makePlace()];
  mkdirSync(join(stories, 'ford'));
  writeFileSync(join(stories, 'ford', 'ford.ink'), ford);
  const open = () => openPackStore(stories, data, openCompiledCopies(key(1)));
  const [card] = await open().list();
  const { name = '', hash = '' } = card ?? {};
  const pinned = await open().pin({ name, hash });
  const [copy = ''] = readdirSync(join(data, 'packs'));
  const file = join(data, 'packs', copy, 'compiled.json');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replaceAll('Wet feet', 'Cold feet'));
  const loaded = await open().load({ name, hash });
  const first = { scenario: hash, seed: 7, steps: [] };
  expect(loaded?.read(first)).toEqual(pinned?.read(first));
  const steps =
    pinned
      ?.read(first)
      .choices.slice(0, 1)
      .map(({ step }) => step) ?? [];
  expect(JSON.stringify(loaded?.read({ ...first, steps }))).toContain('Wet feet');
  expect(readFileSync(file, 'utf8')).toBe(whole);
});

test('[LOAD-10] a program is known by its files', () => {
  expect(programMark()).toBe(programMark());
});
