import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePackFile } from '../../../src/host/carry/make-pack-file.ts';
import { makeManifest, manifestName, sha256Of } from '../../../src/scenario/carry/manifest.ts';
import { openPackFile } from '../../../src/host/carry/open-pack-file.ts';
import { centralRecord, endRecord, localRecord } from '../../../src/scenario/carry/zip-records.ts';
import { makePlace } from '../place.ts';

const stories = join(import.meta.dirname, '../../../stories');

function makeMill(place = makePlace()) {
  const mill = join(place, 'the-mill');
  mkdirSync(join(mill, 'strings'), { recursive: true });
  writeFileSync(join(mill, 'the-mill.ink'), '\uFEFFThe mill stands still.\r\n-> END\n');
  writeFileSync(join(mill, 'pack.yaml'), 'title: The Mill\n');
  writeFileSync(join(mill, '10'), 'ten');
  writeFileSync(join(mill, '9'), 'nine');
  writeFileSync(join(mill, 'strings/ar.json'), '{"title":"الطاحونة"}');
  return { place, mill, file: join(place, 'the-mill.elsewhere') };
}

/** Every file below a folder with its bytes. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path).toString('base64')];
      }),
  );
}

test('[CARRY-1] a folder comes back byte by byte, and makes the same file again', async () => {
  const { place, mill, file } = makeMill();
  const packed = await makePackFile(mill, file);
  const unpacked = await openPackFile(file, join(place, 'again', '..', 'back'));
  expect(packed).toMatchObject({ files: 5 });
  expect(unpacked).toMatchObject({ name: 'the-mill', hash: (packed as { hash: string }).hash });
  expect(contentOf(join(place, 'back'))).toEqual(contentOf(mill));
  mkdirSync(join(place, 'second'));
  cpSync(join(place, 'back'), join(place, 'second/the-mill'), { recursive: true });
  await makePackFile(join(place, 'second/the-mill'), join(place, 'second.elsewhere'));
  expect(readFileSync(join(place, 'second.elsewhere')).equals(readFileSync(file))).toBe(true);
});

test.each(['the-river-road', 'solmirela', 'indicators'])(
  '[CARRY-1] so does %s, as it comes with the program',
  async (name) => {
    const place = makePlace();
    const file = join(place, `${name}.elsewhere`);
    expect(await makePackFile(join(stories, name), file)).toHaveProperty('hash');
    expect(await openPackFile(file, join(place, name))).toHaveProperty('hash');
    expect(contentOf(join(place, name))).toEqual(contentOf(join(stories, name)));
  },
);

test('[CARRY-2] who packs when, and in which order files were made, changes no byte', async () => {
  const { mill, file } = makeMill();
  const other = join(makePlace(), 'the-mill');
  mkdirSync(join(other, 'strings'), { recursive: true });
  for (const name of Object.keys(contentOf(mill)).toReversed()) {
    cpSync(join(mill, name), join(other, name));
    utimesSync(join(other, name), 1_000_000, 1_000_000);
  }
  await makePackFile(mill, file);
  await makePackFile(other, `${other}.elsewhere`);
  expect(readFileSync(`${other}.elsewhere`).equals(readFileSync(file))).toBe(true);
});

test('[CARRY-3] another program reads it, and finds the list of hashes right', async () => {
  const { mill, file } = makeMill();
  const { hash } = (await makePackFile(mill, file)) as { readonly hash: string };
  const program = [
    'import hashlib, json, sys, zipfile',
    'with zipfile.ZipFile(sys.argv[1]) as pack:',
    '    assert pack.testzip() is None',
    '    said = json.loads(pack.read("elsewhere-pack.json"))',
    '    lines = "".join(hashlib.sha256(pack.read(f["name"])).hexdigest() + "  " + f["name"] + "\\n" for f in said["files"])',
    '    print(hashlib.sha256(lines.encode()).hexdigest(), *pack.namelist())',
  ].join('\n');
  const { stdout, error } = spawnSync('python3', ['-c', program, file], { encoding: 'utf8' });
  // Without Python there is nobody to ask here.
  if (error) return;
  expect(stdout.trim()).toBe(
    `${hash} elsewhere-pack.json 10 9 pack.yaml strings/ar.json the-mill.ink`,
  );
});

test('[CARRY-4] whatever byte is changed, the file is refused and nothing is left', async () => {
  const { place, mill, file } = makeMill();
  await makePackFile(mill, file);
  const whole = readFileSync(file);
  const bad = join(place, 'bad.elsewhere');
  const before = readdirSync(place).length;
  const refused = async (bytes: Buffer): Promise<void> => {
    writeFileSync(bad, bytes);
    const answer = await openPackFile(bad, join(place, 'back'));
    expect(answer).toHaveProperty('why');
    expect(readdirSync(place)).toHaveLength(before + 1);
  };
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ by;
      await refused(bytes);
    }),
    { numRuns: 150 },
  );
  for (const end of [0, 1, 21, 22, 100, whole.length - 1]) await refused(whole.subarray(0, end));
  await refused(Buffer.concat([whole, Buffer.from('x')]));
  await refused(Buffer.concat([Buffer.from('x'), whole]));
});

/** A pack file as somebody with bad intentions makes it: right in itself, with any names. */
function forge(
  files: readonly (readonly [name: string, text: string])[],
  name = 'the-mill',
): Buffer {
  const listed = files.map(([file, text]) => ({ name: file, sha256: sha256Of(Buffer.from(text)) }));
  const all = [
    [manifestName, makeManifest({ name, files: listed })] as const,
    ...files.map(([file, text]) => [file, Buffer.from(text)] as const),
  ];
  const [parts, central]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const [file, bytes] of all) {
    const entry = { name: file, size: bytes.length, crc: crc32(bytes) };
    central.push(centralRecord(entry, offset));
    parts.push(localRecord(entry), bytes);
    offset += localRecord(entry).length + bytes.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...parts, directory, endRecord(all.length, directory.length, offset)]);
}

const story = ['the-mill.ink', '-> END\n'] as const;

async function unpackForged(bytes: Buffer) {
  const place = makePlace();
  mkdirSync(join(place, 'in'));
  writeFileSync(join(place, 'forged.elsewhere'), bytes);
  const answer = await openPackFile(join(place, 'forged.elsewhere'), join(place, 'in/back'));
  return { answer, left: readdirSync(place, { recursive: true, encoding: 'utf8' }) };
}

test('[CARRY-5] what is forged as it should be is unpacked, so that the rest is refused for its names', async () => {
  expect((await unpackForged(forge([story]))).answer).toMatchObject({ name: 'the-mill' });
});

test.each([
  '../out.ink',
  'a/../../out.ink',
  '/etc/out.ink',
  'C:\\out.ink',
  'a\\out.ink',
  '.hidden.ink',
  'a//b.ink',
  'a/',
  'con.ink',
  'a\u202Ekni.ink',
  'b\0.ink',
  'trailing.',
  'a/b/c/d/e/f/g/h/i.ink',
  'the-mill.ink/more.ink',
  'The-Mill.ink',
  'the-mill.ink',
])('[CARRY-5] a file called %j is refused, and nothing is left', async (name) => {
  const names = [[name, 'planted'], story].toSorted(([a = ''], [b = '']) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  ) as [string, string][];
  const { answer, left } = await unpackForged(forge(names));
  expect(answer).toEqual({ why: expect.stringMatching(/^(?:name|changed)$/) });
  expect(new Set<string>(left)).toEqual(new Set(['forged.elsewhere', 'in']));
});

test('[CARRY-5] files that stand in no order, twice, or unlisted are refused', async () => {
  const unsorted = forge([['z.ink', 'z'], story]);
  expect((await unpackForged(unsorted)).answer).toEqual({ why: 'changed' });
  expect((await unpackForged(forge([story], '../up'))).answer).toEqual({ why: 'name' });
  expect((await unpackForged(Buffer.from('PK'))).answer).toEqual({ why: 'no-pack' });
});

test('[CARRY-6] what the intake refuses is neither packed nor unpacked', async () => {
  const { place, mill, file } = makeMill();
  symlinkSync(join(place), join(mill, 'out'));
  const packed = await makePackFile(mill, file);
  expect(packed).toMatchObject({
    why: 'findings',
    findings: expect.arrayContaining([expect.objectContaining({ code: 'file-link' })]),
  });
  expect(readdirSync(place)).toEqual(['the-mill']);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>';
  const { answer, left } = await unpackForged(forge([['art/a.svg', svg], story]));
  expect(answer).toMatchObject({ why: 'findings', findings: [{ file: 'art/a.svg' }] });
  expect(new Set<string>(left)).toEqual(new Set(['forged.elsewhere', 'in']));
});

test('[CARRY-7] neither file nor folder is written over', async () => {
  const { place, mill, file } = makeMill();
  await makePackFile(mill, file);
  const before = readFileSync(file);
  expect(await makePackFile(mill, file)).toEqual({ why: 'there' });
  expect(readFileSync(file).equals(before)).toBe(true);
  const kept = contentOf(mill);
  writeFileSync(join(mill, 'mine.txt'), 'mine');
  expect(await openPackFile(file, mill)).toEqual({ why: 'there' });
  expect(contentOf(mill)).toEqual({ ...kept, 'mine.txt': expect.any(String) });
  mkdirSync(join(place, 'empty'));
  expect(await openPackFile(file, join(place, 'empty'))).toHaveProperty('hash');
  expect(await makePackFile(join(place, 'nowhere'), join(place, 'n'))).toEqual({
    why: 'no-folder',
  });
  expect(await openPackFile(join(place, 'nowhere'), join(place, 'n'))).toEqual({ why: 'no-file' });
});

test('[CARRY-7] the verbs say what they did, and end as others do', () => {
  const { place, mill } = makeMill();
  const command = join(import.meta.dirname, '../../../src/host/cli/elsewhere.mjs');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: place });
  const packed = run('pack', mill, '--json');
  expect(JSON.parse(packed.stdout)).toMatchObject({ file: 'the-mill.elsewhere', files: 5 });
  const unpacked = run('unpack', 'the-mill.elsewhere', '--to', 'back');
  expect([unpacked.status, unpacked.stdout]).toEqual([
    0,
    expect.stringMatching(/^back: 5 files, /),
  ]);
  expect(run('unpack', 'the-mill.elsewhere', '--to', 'back').status).toBe(2);
  expect(run('unpack', 'the-mill.elsewhere').status).toBe(2);
  expect(run('pack', mill).status).toBe(2);
  symlinkSync(place, join(mill, 'out'));
  expect(run('pack', mill, '--out', 'other.elsewhere').status).toBe(1);
});
