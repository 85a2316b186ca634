import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exportStory } from '../../../src/host/export/export-story.ts';
import type { ExportKind } from '../../../src/host/export/exported-page.ts';
import { newTexts } from '../../../src/scenario/templates/story-template.ts';
import { storedFiles } from '../../support/stored-files.ts';

const page = (name: string): string =>
  `<html>\n  <head>\n    <meta charset="utf-8" />\n    <script src="../app/${name}.js"></script>\n`;

/** As a build leaves them, with a shelf that knows every story. */
const built: Readonly<Record<string, string>> = {
  '.vite/manifest.json': JSON.stringify({
    'solo/index.html': {
      file: 'app/solo.js',
      css: ['app/solo.css'],
      imports: ['_base.js'],
      dynamicImports: ['solo/story.ts', 'solo/packed-story.ts'],
    },
    '_base.js': { file: 'app/base.js', imports: [] },
    'solo/story.ts': { file: 'app/shelf.js', dynamicImports: ['stories/other.ink'] },
    'solo/packed-story.ts': { file: 'app/packed.js', imports: ['_base.js'] },
    'stories/other.ink': { file: 'alone/other.js' },
    'projector/index.html': { file: 'app/projector.js', dynamicImports: ['stage.ts'] },
    'stage.ts': { file: 'app/stage.js', assets: ['app/letters.woff2'] },
    'participant/index.html': { file: 'app/participant.js' },
    'facilitator/index.html': { file: 'app/facilitator.js' },
  }),
  ...Object.fromEntries(
    'solo.js solo.css base.js shelf.js packed.js projector.js stage.js letters.woff2 participant.js facilitator.js'
      .split(' ')
      .map((file) => [`app/${file}`, `// ${file}\n`]),
  ),
  ...Object.fromEntries(
    ['solo', 'projector', 'participant', 'facilitator'].map((name) => [
      `${name}/index.html`,
      page(name),
    ]),
  ),
  'alone/other.js': 'Another story.',
  'icon.svg': '<svg/>',
  'assets/CREDITS.json': '{}',
  'assets/art/places/tree.svg': '<svg/>',
  'assets/lexicon/cities.txt': 'Paris\n',
  'languages/index.json': JSON.stringify([
    { language: 'en', name: 'English' },
    { language: 'fr', name: 'Français' },
    { language: 'ar-XB', name: 'mirrored' },
  ]),
  'languages/fr/solo.json': '{}',
  'languages/fr/studio.json': '{}',
  'languages/ar-XB/solo.json': '{}',
  'voices/en/ok.mp3': 'en',
  'voices/sw/ok.mp3': 'sw',
};

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function place() {
  const root = mkdtempSync(join(tmpdir(), 'elsewhere-export-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [screens, pack] = [join(root, 'screens'), join(root, 'stories', 'my-mill')];
  put(screens, built);
  put(pack, newTexts({ name: 'my-mill', template: 'decision', language: 'en' }));
  put(join(root, 'stories', 'their-story'), { 'their-story.ink': 'Their secret.\n-> END\n' });
  const make = (kind: ExportKind, language: string | null = null, from = pack) =>
    exportStory({ pack: from, kind, screens, language });
  return { root, pack, make };
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

async function filesOf(making: ReturnType<ReturnType<typeof place>['make']>) {
  const made = await making;
  if ('why' in made) throw new Error(made.why);
  return storedFiles(made.bytes);
}

test('[EXPORT-30] an export holds what its pages need and one story, and nothing of any other', async () => {
  const files = await filesOf(place().make('web'));
  expect([...files.keys()]).toEqual([
    'app/base.js',
    'app/letters.woff2',
    'app/packed.js',
    'app/participant.js',
    'app/projector.js',
    'app/solo.css',
    'app/solo.js',
    'app/stage.js',
    'assets/CREDITS.json',
    'assets/art/places/tree.svg',
    'icon.svg',
    'index.html',
    'languages/fr/solo.json',
    'languages/index.json',
    'participant/index.html',
    'projector/index.html',
    'solo/index.html',
    'solo/story.json',
    'voices/en/ok.mp3',
  ]);
  const story = JSON.parse(textOf(files.get('solo/story.json')));
  expect(story.name).toBe('my-mill');
  expect(Object.keys(story.files)).toEqual(['my-mill.ink', 'pack.yaml']);
  const all = [...files.values()].map(textOf).join('\n');
  expect(all).not.toMatch(/Another story|Their secret|their-story|Paris/);
});

test('[EXPORT-31] the same story makes the same bytes, wherever it lies', async () => {
  const [here, there] = [place(), place()];
  const [one, other] = await Promise.all([here.make('scorm'), there.make('scorm')]);
  if ('why' in one || 'why' in other) throw new Error('One of them makes nothing.');
  expect(one.bytes.length).toBeGreaterThan(0);
  expect(one).toEqual(other);
});

test('[EXPORT-31] what does not open, is not there, or has not the language, makes nothing', async () => {
  const { make, pack, root } = place();
  expect(await make('web', 'fr')).toEqual({ why: 'no-language', languages: ['en'] });
  expect(await make('web', null, join(root, 'nowhere'))).toEqual({ why: 'no-pack' });
  writeFileSync(join(pack, 'my-mill.ink'), '-> nowhere\n');
  expect(await make('web')).toMatchObject({ why: 'findings', findings: [{ severity: 'error' }] });
});

test('[EXPORT-32] pages may load and ask what lies beside them; cmi5 alone speaks with another place', async () => {
  const { make } = place();
  const policy = async (kind: ExportKind, name: string): Promise<string> => {
    const text = textOf((await filesOf(make(kind))).get(`${name}/index.html`));
    // Before anything that it holds for.
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<script'));
    return (/Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '').replaceAll(
      '&#39;',
      "'",
    );
  };
  for (const kind of ['web', 'scorm'] as const) {
    expect(await policy(kind, 'solo')).toMatch(/default-src 'none'.*connect-src 'self';/);
    expect(await policy(kind, 'solo')).not.toContain('http');
  }
  expect(await policy('cmi5', 'solo')).toContain("connect-src 'self' https: http:;");
  for (const name of ['projector', 'participant'])
    expect(await policy('cmi5', name)).toContain("connect-src 'self';");
});

test('[EXPORT-33] a learning system finds one unit, every file of it, and when it is done', async () => {
  const { make, pack } = place();
  const text = newTexts({ name: 'my-mill', template: 'decision', language: 'en' })['pack.yaml'];
  writeFileSync(
    join(pack, 'pack.yaml'),
    `${text}`.replace(/^title: .*/, 'title: "Salt & <bread>"'),
  );
  const scorm = await filesOf(make('scorm'));
  const manifest = textOf(scorm.get('imsmanifest.xml'));
  const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, file]) => file);
  expect(listed).toEqual([...scorm.keys()].filter((file) => file !== 'imsmanifest.xml'));
  expect(manifest.match(/<item /g)).toHaveLength(1);
  expect(manifest).toContain('<title>Salt &amp; &lt;bread&gt;</title>');
  expect(manifest).not.toMatch(/mastery|objective|prerequisite/i);
  const course = textOf((await filesOf(make('cmi5'))).get('cmi5.xml'));
  expect(course.match(/<au /g)).toHaveLength(1);
  expect(course).toContain('moveOn="Completed"');
  expect(course).toContain('<url>solo/index.html?language=en</url>');
  expect(course).not.toMatch(/masteryScore/);
});

test('[EXPORT-30] own people and places come along as they are drawn', async () => {
  const { make, pack } = place();
  const text = readFileSync(join(pack, 'pack.yaml'), 'utf8');
  writeFileSync(
    join(pack, 'pack.yaml'),
    text.replace('art: trader', 'art: { like: trader, hair: bun }'),
  );
  cpSync(pack, `${pack}-copy`, { recursive: true });
  const files = await filesOf(make('web'));
  const { art } = JSON.parse(textOf(files.get('solo/story.json')));
  const [at] = Object.values(art);
  expect(files.has(`alone/art/${String(at)}/told.json`)).toBe(true);
});
