import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verb } from '../../../src/host/cli/distance.ts';
import { runVerb } from '../../../src/host/terminal/run-verb.ts';

const home = mkdtempSync(join(tmpdir(), 'elsewhere-distance-'));
const at = (file: string): string => join(home, file);

beforeAll(() => {
  for (const folder of ['tale/strings', 'tale/pictures', 'island']) {
    mkdirSync(at(folder), { recursive: true });
  }
  writeFileSync(at('island/world.yaml'), 'name: Island\nplaces: { a: { name: Halden } }\n');
  writeFileSync(at('tale/tale.ink'), 'They met in Halden.\nThen rain.\n-> END\n');
  writeFileSync(at('tale/pack.yaml'), 'world: island\n');
  writeFileSync(at('tale/guide.md'), 'Nothing real is here.');
  writeFileSync(at('real.md'), 'From Kabul to Kabul. Then Tarvale.');
  writeFileSync(at('mine.txt'), '\uFEFF# words of mine\nTarvale # a market\n\nold mill\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const status = await runVerb({ name: 'distance', does: verb }, args, {
    print: (line) => void printed.push(line),
    say: () => {},
    progress: () => {},
    paint: (_, text) => text,
    ask: () => Promise.resolve(null),
    stopped: new AbortController().signal,
  });
  return { status, printed };
}

test('[DIST-14] a story without real names ends with 0; its world is read along', async () => {
  const { status, printed } = await run(at('tale'));
  expect(status).toBe(0);
  expect(printed.join('\n')).toContain('island/world.yaml');
  expect(printed.at(-1)).toMatch(
    /^0 errors, 0 warnings in \d+ words: 0 warnings per 1,000 words\.$/,
  );
});

test('[DIST-14] a real name ends with 1, said once for a file, or at every place', async () => {
  const { status, printed } = await run(at('real.md'));
  expect(status).toBe(1);
  expect(printed.filter((line) => line.includes('"Kabul"'))).toHaveLength(1);
  expect(printed[0]).toContain('(and in 1 more place)');
  const { printed: all } = await run(at('real.md'), '--all');
  expect(all.filter((line) => line.includes('"Kabul"'))).toHaveLength(2);
});

test('[DIST-14] names of files count, whatever is in them', async () => {
  writeFileSync(at('tale/pictures/kabul-gate.png'), new Uint8Array([1, 2, 3]));
  const { status, printed } = await run(at('tale'));
  rmSync(at('tale/pictures/kabul-gate.png'));
  expect(status).toBe(1);
  expect(printed[0]).toContain('and stands in the name of a file');
});

test('[DIST-14] for programs there is one line, with words and findings', async () => {
  const { printed } = await run(at('real.md'), at('tale'), '--json');
  expect(printed).toHaveLength(1);
  const said = JSON.parse(printed[0] ?? '') as Record<string, unknown>;
  expect(said).toMatchObject({ errors: 2, warnings: 0, warningsPer1000: 0 });
  expect(Object.keys(said['files'] as object)).toContain(at('real.md').replaceAll('\\', '/'));
});

test('[DIST-14] a path or a list that is not there ends with 2', async () => {
  expect((await run(at('nowhere'))).status).toBe(2);
  expect((await run(at('tale'), '--words', at('nowhere.txt'))).status).toBe(2);
  expect((await run()).status).toBe(2);
});

test('[DIST-9] the list is read, and nothing of it is written anywhere', async () => {
  const before = readFileSync(at('mine.txt'), 'utf8');
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).toSorted();
  const { status, printed } = await run(at('real.md'), '--words', at('mine.txt'));
  expect(status).toBe(1);
  expect(printed.join('\n')).toContain('"Tarvale" is a word on your own list.');
  expect(printed.join('\n')).not.toContain('old mill');
  expect(printed.join('\n')).not.toContain('a market');
  expect(readFileSync(at('mine.txt'), 'utf8')).toBe(before);
  expect(readdirSync(home, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(files);
});
