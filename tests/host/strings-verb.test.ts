import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { verb } from '../../src/host/cli/strings.ts';
import { judge } from '../../src/host/intake/judge.ts';
import { readPack } from '../../src/host/packs.ts';
import { parseAsked } from '../../src/host/terminal/run-verb.ts';
import { replaceSource } from '../../src/host/translations/open-pack.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { TextEntry } from '../../src/scenario/strings/text-entry.ts';

const home = mkdtempSync(join(tmpdir(), 'strings-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const told = join(import.meta.dirname, '../stories/two-tongues');

function packAt(name: string): string {
  const folder = join(home, name, 'two-tongues');
  cpSync(told, folder, { recursive: true });
  return folder;
}

async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const asked = parseAsked(verb, args);
  if (typeof asked === 'string') return { status: 2, printed, said: [asked] };
  const terminal = {
    print: (line: string) => void printed.push(line),
    say: (line: string) => void said.push(line),
    progress: () => {},
    paint: (_: unknown, text: string) => text,
    ask: async () => null,
    stopped: new AbortController().signal,
  };
  return {
    status: await verb.run(asked as Parameters<typeof verb.run>[0], terminal),
    printed,
    said,
  };
}

test('[STR-17] texts go out and come back by the command line, by PO and by CSV', async () => {
  const folder = packAt('around');
  rmSync(join(folder, 'strings/fr.json'));
  const po = join(home, 'fr.po');
  expect(await run('extract', folder, '--lang', 'fr', '--out', po)).toMatchObject({ status: 0 });
  const done = readFileSync(po, 'utf8').replace(
    'msgid "Give way"\nmsgstr ""',
    'msgid "Give way"\nmsgstr "Céder"',
  );
  writeFileSync(po, done);
  const merged = await run('merge', folder, po, '--lang', 'fr');
  expect(merged.printed[1]).toBe('  1 new, 0 changed, 0 as before, 26 still empty');
  const csv = join(home, 'fr.csv');
  await run('extract', folder, '--lang', 'fr', '--out', csv);
  writeFileSync(csv, readFileSync(csv, 'utf8').replace('Give way,Céder', 'Give way,Passez'));
  expect((await run('merge', folder, csv, '--lang', 'fr', '--json')).printed).toEqual([
    '{"language":"fr","added":0,"changed":1,"same":0,"moved":0,"empty":26,"stale":[],"broken":[],"unknown":[],"checkedBy":null}',
  ]);
  const pack = await readPack(folder);
  expect(openScenario(pack).scenario?.text('c_give', 'Give way', 'fr')).toBe('Passez');
  expect(readdirSync(join(folder, 'strings')).toSorted()).toEqual([
    'ar.json',
    'fr.json',
    'ids.json',
  ]);
});

test('[STR-17] what cannot be merged is refused, and leaves the table as it was', async () => {
  const folder = packAt('refused');
  const before = readFileSync(join(folder, 'strings/ar.json'), 'utf8');
  const other = join(home, 'other.csv');
  writeFileSync(other, 'id,translation\nx,y\n');
  expect((await run('merge', folder, other, '--lang', 'ar')).said[0]).toContain(
    'belongs to this story',
  );
  writeFileSync(other, 'neither this\nnor that\n');
  expect((await run('merge', folder, other, '--lang', 'ar')).said[0]).toContain(
    'neither a PO file',
  );
  expect((await run('merge', folder, other)).said[0]).toContain('--lang fr');
  expect((await run('merge', folder, other, '--lang', '../x')).status).toBe(2);
  expect((await run('merge', folder, other, '--lang', 'en')).said[0]).toContain('written in "en"');
  expect((await run('merge', folder, join(home, 'none'), '--lang', 'ar')).status).toBe(2);
  expect((await run('turn', folder)).said[0]).toContain('no "strings turn"');
  expect(readFileSync(join(folder, 'strings/ar.json'), 'utf8')).toBe(before);
  writeFileSync(join(folder, 'strings/ar.json'), '{"x": 3}');
  expect((await run('merge', folder, other, '--lang', 'ar')).said[0]).toContain('mend it first');
});

test('[STR-19] the status of a pack says how far each language is, also to machines', async () => {
  const folder = packAt('status');
  mkdirSync(join(folder, 'voice/ar'), { recursive: true });
  writeFileSync(join(folder, 'voice/ar/tt_wait.mp3'), 'ID3');
  const said = await run('status', folder);
  expect(said.status).toBe(0);
  expect(said.printed[2]).toBe(
    '  ar     100 %  27 of 27 texts; 0 of 85 words left; not yet checked by a speaker',
  );
  expect(said.printed[3]).toContain('16 of 17 voices not recorded');
  rmSync(join(folder, 'strings/fr.json'));
  const json = await run('status', folder, '--json');
  expect(json.status).toBe(1);
  expect(JSON.parse(json.printed[0] ?? '')).toMatchObject({
    languages: [{ language: 'ar', percent: 100 }],
    findings: [{ code: 'string-language-missing' }],
  });
});

test('[STR-20] a table says who has checked it, and what is merged into it takes that back', async () => {
  const folder = packAt('checked');
  const file = join(folder, 'strings/fr.json');
  const write = (heading: unknown) => {
    const { '@': _, ...table } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ '@': heading, ...table }));
  };
  const checker = async () => {
    const { printed } = await run('status', folder, '--json');
    const told = JSON.parse(printed[0] ?? '') as { languages: Record<string, unknown>[] };
    return told.languages.find(({ language }) => language === 'fr')?.['checkedBy'];
  };
  expect(await checker()).toBeNull();
  write({ checkedBy: 'a teacher' });
  expect(await checker()).toBe('a teacher');
  expect((await run('status', folder)).printed[4]).toContain('checked by a teacher');
  const csv = join(home, 'checked.csv');
  await run('extract', folder, '--lang', 'fr', '--out', csv);
  await run('merge', folder, csv, '--lang', 'fr');
  expect(await checker()).toBe('a teacher');
  writeFileSync(csv, readFileSync(csv, 'utf8').replace('Deux langues', 'Deux parlers'));
  const merged = await run('merge', folder, csv, '--lang', 'fr');
  expect(merged.printed.at(-1)).toContain('not yet checked by a speaker');
  expect(await checker()).toBeNull();
  const card = async () => {
    const { findings: _, ...files } = await readPack(folder);
    return judge(files, () => 0).card;
  };
  expect((await card())?.unchecked).toEqual(['ar', 'fr']);
  write({ checkedBy: 'a teacher' });
  expect((await card())?.unchecked).toEqual(['ar']);
  write({ checkedBy: '' });
  expect((await readPack(folder)).findings).toMatchObject([{ code: 'strings-broken' }]);
});

test("[STR-22] words for the voice go out and come back, and the story's own stand in its script", async () => {
  const folder = packAt('aloud');
  const file = join(home, 'aloud.csv');
  const ink = join(folder, 'two-tongues.ink');
  writeFileSync(
    ink,
    readFileSync(ink, 'utf8').replace('#id: tt_wait', '#id: tt_wait #spoken: Hush'),
  );
  await run('extract', folder, '--lang', 'en', '--out', file);
  expect(readFileSync(file, 'utf8')).toMatch(/people\.,,Hush,missing,voice\/en\/tt_wait\.mp3/);
  const po = join(home, 'aloud.po');
  await run('extract', folder, '--lang', 'ar', '--out', po);
  const heard = readFileSync(po, 'utf8').replace(/\n(#: .*\n#\. choice)/, '\n# spoken: اُطْلُبْ\n$1');
  writeFileSync(po, heard);
  expect(await run('merge', folder, po, '--lang', 'ar')).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'strings/ar.json'), 'utf8')).toContain('"spoken": "اُطْلُبْ"');
  await run('extract', folder, '--lang', 'ar', '--out', po);
  expect(readFileSync(po, 'utf8')).toContain('# spoken: اُطْلُبْ\n#: ');
});

test('[STR-10] names are written into the story, which then tells the same under the same names', async () => {
  const folder = packAt('named');
  const before = openScenario(await readPack(folder)).texts?.entries() ?? [];
  const ink = join(folder, 'two-tongues.ink');
  writeFileSync(ink, readFileSync(ink, 'utf8').replaceAll('\n', '\r\n'));
  const done = await run('extract', folder, '--write-ids', '--out', join(home, 'x.po'));
  expect(done.said).toContain('2 names written into the story, 0 kept beside it.');
  const written = readFileSync(ink, 'utf8');
  expect(written).toContain('She carries {cargo}. #id:start_CEF1\r\n');
  expect(written).toContain('    Now it is {cargo}, and nobody laughs. #id:start_40D1\r\n');
  const after = openScenario(await readPack(folder));
  const plain = (entries: readonly TextEntry[]) => entries.map(({ id, source }) => [id, source]);
  expect(plain(after.texts?.entries() ?? [])).toEqual(plain(before));
  expect(after.texts?.unnamed.map(({ kind }) => kind)).toEqual(['prompt']);
  const again = await run('extract', folder, '--write-ids', '--out', join(home, 'x.po'));
  expect(again.status).toBe(0);
  expect(readFileSync(ink, 'utf8')).toBe(written);
});

test('[STR-10] a file that somebody changed meanwhile is left alone', async () => {
  const file = join(home, 'story.ink');
  writeFileSync(file, '\uFEFFOne.\r\nTwo.\r\n');
  expect(await replaceSource(file, { before: 'One.\n', after: 'x' })).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('\uFEFFOne.\r\nTwo.\r\n');
  expect(await replaceSource(file, { before: 'One.\nTwo.\n', after: 'One. #id:a\nTwo.\n' })).toBe(
    true,
  );
  expect(readFileSync(file, 'utf8')).toBe('\uFEFFOne. #id:a\r\nTwo.\r\n');
});

test('[STR-7] an Ink file alone is read, and nothing is written beside it', async () => {
  const folder = join(home, 'alone');
  mkdirSync(folder);
  writeFileSync(join(folder, 'one.ink'), 'Hello.\n-> END\n');
  const { status, said, printed } = await run(
    'extract',
    join(folder, 'one.ink'),
    '--format',
    'csv',
  );
  expect(status).toBe(0);
  expect(printed.join('\n')).toContain('Hello.');
  expect(said.join('\n')).toContain('no #id:');
  expect(readdirSync(folder)).toEqual(['one.ink']);
  writeFileSync(join(folder, 'bad.ink'), '{ x\n');
  expect((await run('extract', join(folder, 'bad.ink'))).status).toBe(1);
  expect((await run('extract', join(folder, 'none'))).status).toBe(2);
});

test('[STR-13] a world’s table says its names in every story that has the language', async () => {
  const stories = join(home, 'worlds');
  mkdirSync(join(stories, 'far/strings'), { recursive: true });
  mkdirSync(join(stories, 'day/strings'), { recursive: true });
  writeFileSync(join(stories, 'far/world.ink'), 'CONST HERO = "Osmeli"\n');
  writeFileSync(
    join(stories, 'far/strings/fr.json'),
    '{"const.HERO": {"source": "Osmeli", "text": "Osméli"}, "const.ELSE": "x"}',
  );
  writeFileSync(
    join(stories, 'day/day.ink'),
    '# world: far\nINCLUDE world.ink\n{HERO} waits. #id: a\n-> END\n',
  );
  writeFileSync(
    join(stories, 'day/strings/fr.json'),
    '{"a": {"source": "{HERO} waits.", "text": "{HERO} attend."}}',
  );
  const pack = await readPack(join(stories, 'day'));
  const { scenario, texts } = openScenario(pack);
  expect(scenario?.text('a', 'Osmeli waits.', 'fr')).toBe('Osméli attend.');
  expect(texts?.findings().map(({ code }) => code)).toEqual(['string-missing']);
});
