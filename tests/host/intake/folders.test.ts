import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPackStore } from '../../../src/host/pack-store.ts';
import { readPack } from '../../../src/host/packs.ts';
import { readPlayable } from '../../../src/host/play/read-playable.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { makePlace } from '../place.ts';
import { sound, storiesWith, zip } from './packed.ts';

/** `code file` of all that is said of a pack's folder. */
async function foundIn(pack: string): Promise<readonly string[]> {
  const { findings } = await readPack(pack);
  expect(findings.filter(({ what, hint }) => what.length < 15 || hint.length < 15)).toEqual([]);
  return findings.map(({ severity, code, file }) => `${severity} ${code} ${file}`);
}

/** Links and things that are no files are made by the systems that have them. */
const onUnix = test.runIf(process.platform !== 'win32');

test('[PACKED-1] a packed story is a card that says how to bring it, and stays packed', async () => {
  const { stories } = storiesWith({});
  writeFileSync(join(stories, 'gift.zip'), zip);
  const cards = await openPackStore(stories, makePlace()).list();
  expect(cards.map(({ name, hash }) => [name, hash === ''])).toEqual([
    ['road', false],
    ['gift.zip', true],
  ]);
  expect(cards[1]?.findings).toMatchObject([{ code: 'file-packed', file: 'gift.zip' }]);
  expect(cards[1]?.findings[0]?.hint).toContain('Unpack it yourself');
});

test('[PACKED-1] a pack file says by which verb it becomes a folder', async () => {
  const { stories } = storiesWith({});
  writeFileSync(join(stories, 'mill.elsewhere'), zip);
  const cards = await openPackStore(stories, makePlace()).list();
  expect(cards[1]?.findings).toMatchObject([{ code: 'file-packed', file: 'mill.elsewhere' }]);
  expect(cards[1]?.findings[0]?.hint).toContain('npx elsewhere unpack');
});

test('[PACKED-1] a packed file inside a pack is never opened, and keeps nobody from playing', async () => {
  const { pack } = storiesWith({
    'pictures/bomb.zip': zip,
    'sounds/all.tar.gz': '',
    'x.exe': 'MZ',
  });
  expect(await foundIn(pack)).toEqual([
    'warning file-packed pictures/bomb.zip',
    'warning file-packed sounds/all.tar.gz',
    'warning file-unknown x.exe',
  ]);
});

onUnix(
  '[PACKED-2] no link is followed: to a file, a folder, the folder itself, or out by ..',
  async () => {
    const { stories, pack } = storiesWith({});
    writeFileSync(join(stories, 'secret.ink'), 'SECRET');
    mkdirSync(join(stories, 'away'));
    writeFileSync(join(stories, 'away', 'fr.json'), '{"SECRET": "SECRET"}');
    symlinkSync('../secret.ink', join(pack, 'linked.ink'));
    symlinkSync(join(stories, 'away'), join(pack, 'strings'));
    symlinkSync('.', join(pack, 'again'));
    symlinkSync('/etc/passwd', join(pack, 'pack.yaml'));
    symlinkSync('nowhere', join(pack, 'lost.svg'));
    const { findings, ...files } = await readPack(pack);
    expect(findings.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual(
      ['again', 'linked.ink', 'lost.svg', 'pack.yaml', 'strings'].map(
        (file) => `file-link ${file}`,
      ),
    );
    expect(Object.keys(files.files)).toEqual(['road.ink']);
    expect(JSON.stringify(files)).not.toMatch(/SECRET|root:/);
  },
);

onUnix(
  '[PACKED-2] a link among the stories is a card that says so, and is not followed',
  async () => {
    const { stories, pack } = storiesWith({});
    symlinkSync(pack, join(stories, 'twin'));
    const cards = await openPackStore(stories, makePlace()).list();
    expect(cards.map(({ name }) => name)).toEqual(['road', 'twin']);
    expect(cards[1]).toMatchObject({ hash: '', findings: [{ code: 'file-link' }] });
  },
);

onUnix(
  '[PACKED-2] what is neither file nor folder is not opened, and nobody waits for it',
  async () => {
    const { pack } = storiesWith({});
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', join(pack, 'other.ink')]).status).toBe(0);
    expect(await foundIn(pack)).toEqual(['error file-special other.ink']);
  },
);

test.each(['../secret.ink', '/etc/passwd', 'in/../../secret.ink', '..\\secret.ink'])(
  '[PACKED-2] INCLUDE %s reads nothing outside, in a pack and in a file alone',
  async (name) => {
    const { stories, pack } = storiesWith({ 'road.ink': `INCLUDE ${name}\n${sound}` });
    writeFileSync(join(stories, 'secret.ink'), 'SECRET');
    const read = await readPack(pack);
    const alone = await readPack(join(pack, 'road.ink'));
    expect(JSON.stringify([read, alone])).not.toMatch(/SECRET|root:/);
    expect(openScenario(read).findings).toMatchObject([
      { severity: 'error', code: 'ink-include-missing', file: 'road.ink', line: 1 },
    ]);
    expect((await readPlayable(join(pack, 'road.ink')))?.start).toBeNull();
  },
);

test.each(['..', '.', '../..', '/etc', 'a/b', '..\\..'])(
  '[PACKED-2] the world "%s" is no folder beside the pack, and is not read',
  async (world) => {
    const { stories, pack } = storiesWith({
      'pack.yaml': `world: '${world}'\nretold: ['${world}']\n`,
    });
    writeFileSync(join(stories, 'world.ink'), 'CONST A = "SECRET"');
    writeFileSync(join(stories, '..', 'world.ink'), 'CONST A = "SECRET"');
    const read = await readPack(pack);
    expect(JSON.stringify(read.files)).not.toContain('SECRET');
    expect(read.findings).toMatchObject([{ code: 'world-missing' }]);
    const cards = await openPackStore(stories, makePlace()).list();
    expect(cards.map(({ name }) => name)).toEqual(['road']);
  },
);

test('[PACKED-3] a file that is too large is not read, whatever it is', async () => {
  const { pack } = storiesWith({
    'more.ink': '',
    'strings/fr.json': '',
    'pictures/sky.svg': '',
    'sounds/rain.mp3': '',
  });
  // Nothing is written: on the disk such a file takes no room, and read it would take all memory.
  for (const file of ['more.ink', 'strings/fr.json', 'pictures/sky.svg', 'sounds/rain.mp3'])
    truncateSync(join(pack, file), 8 * 1024 ** 3);
  const { findings, files } = await readPack(pack);
  expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'folder-large .',
    'file-large more.ink',
    'file-large pictures/sky.svg',
    'file-large sounds/rain.mp3',
    'file-large strings/fr.json',
  ]);
  expect(findings[1]?.what).toBe('This file has 8192 MB, more than 1 MB, and is not read.');
  expect(Object.keys(files)).toEqual(['road.ink']);
});

test('[PACKED-3] of texts that are too much together the first are read', async () => {
  const half = 'x'.repeat(1_000_000);
  const many = Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => [`a${String(index).padStart(2, '0')}.ink`, half]),
  );
  const { findings, files } = await readPack(storiesWith(many).pack);
  expect(findings).toMatchObject([{ code: 'file-large', file: 'a12.ink' }]);
  expect(Object.keys(files)).toHaveLength(12);
});

test('[PACKED-3] of thousands of files no more is looked at than a pack can have', async () => {
  const { pack } = storiesWith({});
  mkdirSync(join(pack, 'pictures'));
  for (let at = 0; at < 10_050; at += 1) writeFileSync(join(pack, 'pictures', `${at}.txt`), '');
  const { findings } = await readPack(pack);
  expect(findings).toMatchObject([{ severity: 'error', code: 'folder-full', file: '.' }]);
});

test('[PACKED-3] folders in folders in folders are left at the eighth', async () => {
  const deep = Array.from({ length: 40 }, () => 'in').join('/');
  const { findings, files } = await readPack(storiesWith({ [`${deep}/far.ink`]: 'SECRET' }).pack);
  expect(findings).toMatchObject([{ code: 'folder-deep', file: 'in/in/in/in/in/in/in/in/in' }]);
  expect(Object.keys(files)).toEqual(['road.ink']);
});

test.runIf(process.platform === 'linux')(
  '[PACKED-4] names that hide, are kept by Windows, are too long or end oddly are said and shown',
  async () => {
    const names = {
      'pictures/gpj\u202Egvs.svg': 'pictures/gpj<U+202E>gvs.svg',
      'pictures/a\u200Bb.svg': 'pictures/a<U+200B>b.svg',
      'pictures/line\nbreak.svg': 'pictures/line<U+000A>break.svg',
      'con.ink': 'con.ink',
      NUL: 'NUL',
      'sounds/com1.mp3': 'sounds/com1.mp3',
      'what?.md': 'what?.md',
      'a:b.md': 'a:b.md',
      'back\\slash.md': 'back\\slash.md',
      'dot.': 'dot.',
      [`${'l'.repeat(200)}.md`]: `${'l'.repeat(100)}…`,
    };
    const { pack } = storiesWith(Object.fromEntries(Object.keys(names).map((name) => [name, ''])));
    const found = await foundIn(pack);
    const wanted = Object.values(names).map((shown) => `error file-name ${shown}`);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  },
);

test.runIf(process.platform === 'linux')(
  '[PACKED-4] two names that are one on Windows are said once',
  async () => {
    const { pack } = storiesWith({ 'Guide.md': '', 'guide.md': '', 'GUIDE.md': '' });
    expect(await foundIn(pack)).toEqual(['error file-name Guide.md', 'error file-name guide.md']);
  },
);
