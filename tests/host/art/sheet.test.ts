import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { artSheet } from '../../../src/host/art/art-sheet.ts';
import { readSheet } from '../../../src/host/art/read-sheet.ts';
import { verb } from '../../../src/host/cli/art.ts';
import { runVerb } from '../../../src/host/terminal/run-verb.ts';
import { HELD, MOODS, POSES } from '../../../src/kit/draw-pack.ts';
import { png, storiesWith } from '../intake/packed.ts';
import { makePlace } from '../place.ts';

const files = {
  'pack.yaml': `cast: { dulomi: { art: { like: soldier, skin: 5 } }, nefolo: { art: nefolo.png } }
places: { yard: { backdrop: { mid: [earth, well: 30] } } }
`,
  'art/nefolo.png': png(200, 500),
  'art/fish.png': png(40, 30),
};

const captionsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<figcaption>([^<]*)</g)].map(([, name = '']) => name);
const titlesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<h2>([^<]*)</g)].map(([, name = '']) => name);

test('[PRINT-5] all own art stands on one page with the names that an author writes', async () => {
  const { html, findings } = await readSheet(storiesWith(files).pack);
  expect(titlesIn(html)).toEqual([
    'cast: dulomi',
    'cast: nefolo (nefolo.png)',
    'places: yard',
    'fish.png',
    'nefolo.png',
  ]);
  const captions = captionsIn(html);
  for (const name of [...POSES, ...MOODS, ...Object.keys(HELD), 'day', 'dusk', 'night', 'whole'])
    expect(captions).toContain(name);
  expect(findings.filter(({ code }) => code.startsWith('media'))).toEqual([]);
  // Every picture that is shown is in the page, once.
  const shown = new Set([...html.matchAll(/<i class="(p\d+)">/g)].map(([, name]) => name));
  const held = [...html.matchAll(/^\.(p\d+)\{/gm)].map(([, name]) => name);
  expect(new Set(held)).toEqual(shown);
  expect(held).toHaveLength(shown.size);
});

test('[PRINT-6] what is wrong with art is said with its line, and what cannot be drawn has its name', async () => {
  const { 'art/nefolo.png': _, ...others } = files;
  const { html, findings, entries } = await readSheet(
    storiesWith({ ...others, 'pack.yaml': files['pack.yaml'].replace('well', 'wel') }).pack,
  );
  expect(findings.map(({ code, line }) => [code, line])).toEqual(
    expect.arrayContaining([
      ['media-picture', 1],
      ['pack-value', 2],
    ]),
  );
  expect(html).toContain('Did you mean "well"?'.replaceAll('"', '&quot;'));
  expect(entries.filter(({ drawing }) => drawing === null).map(({ name }) => name)).toEqual([
    'cast: nefolo (nefolo.png)',
  ]);
});

async function run(
  args: readonly string[],
  stopped = new AbortController(),
  printed: string[] = [],
) {
  const print = (line: string) => void printed.push(line);
  const terminal = {
    print,
    say: print,
    progress: () => {},
    paint: (_: unknown, text: string) => text,
  };
  const more = { ask: async () => null, stopped: stopped.signal };
  const status = await runVerb({ name: 'art', does: verb }, args, { ...terminal, ...more });
  return { status, printed };
}

test('[PRINT-6] the verb writes the page, and says how much was drawn', async () => {
  const { pack } = storiesWith(files);
  const out = join(makePlace(), 'sheet.html');
  const { status, printed } = await run([pack, '--out', out, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ page: out, drawn: 5, of: 5 });
  expect(readFileSync(out, 'utf8')).toContain('<!doctype html>');
  expect((await run([join(pack, 'nowhere'), '--out', out])).status).toBe(2);
});

test('[PRINT-6] with --watch it is drawn again once a file was saved', async () => {
  const { pack } = storiesWith(files);
  const out = join(makePlace(), 'sheet.html');
  const stopped = new AbortController();
  const printed: string[] = [];
  const running = run([pack, '--out', out, '--watch'], stopped, printed);
  await expect.poll(() => printed.length).toBe(1);
  writeFileSync(join(pack, 'art/kite.png'), png(30, 30));
  await expect.poll(() => printed.at(-1)).toMatch(/^6 of 6 drawn/);
  stopped.abort();
  expect((await running).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('kite.png');
});

test('[PRINT-7] what an author wrote is text, and the page runs and fetches nothing', () => {
  const evil = '<script>alert("x")</script>&';
  const html = artSheet({
    title: evil,
    entries: [{ name: evil, drawing: null }],
    findings: [{ severity: 'error', code: 'x', file: evil, what: evil, hint: evil }],
  });
  expect(html).not.toContain('<script');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:/);
});
