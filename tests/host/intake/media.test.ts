import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookAtMedia } from '../../../src/scenario/intake/look-at-media.ts';
import type { Seen } from '../../../src/host/intake/look-into.ts';
import { readPack } from '../../../src/host/packs.ts';
import { jpeg, png, storiesWith, zip } from './packed.ts';

const svg = (inside: string, head = ''): Buffer =>
  Buffer.from(
    `${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>`,
  );

const lookAt = (file: string, bytes: Buffer) => lookAtMedia(file, bytes);

test.each([
  ['a script', '<script>alert(1)</script>', 'script'],
  ['a script under another name', '<x:script xmlns:x="a">alert(1)</x:script>', 'script'],
  ['a script in capitals', '<SCRIPT href="data:,alert(1)"/>', 'script'],
  ['a script after a quoted sign', '<g title=">"/><script/>', 'script'],
  ['what runs when it loads', '<g onload="alert(1)"/>', 'onload'],
  ['what runs when touched', "<g\nOnClick = 'alert(1)'/>", 'onclick'],
  ['what moves', '<set attributeName="href" to="javascript:alert(1)"/>', '<set>'],
  ['a page in it', '<foreignObject><p/></foreignObject>', '<foreignObject>'],
  ['a page by its space', '<g xmlns="http://www.w3.org/1999/xhtml"/>', 'page'],
  ['the same drawing under another name', '<g xmlns:s="http://www.w3.org/2000/svg"/>', 'page'],
  ['a picture from elsewhere', '<image href="http://192.0.2.1/a.png"/>', 'fetches'],
  ['a picture by an old name', '<image xlink:href="//192.0.2.1/a.png"/>', 'fetches'],
  ['a script as an address', '<use href="java&#115;cript:alert(1)"/>', 'fetches'],
  ['a drawing in a drawing', '<image href="data:image/svg+xml;base64,AA"/>', 'fetches'],
  ['a shape from another file', '<use href="other.svg#a"/>', 'fetches'],
  ['a frame', '<iframe src="a"/>', '<iframe>'],
  ['a style from elsewhere', '<style>@import "a.css";</style>', '@import'],
  ['a style from elsewhere, hidden', '<style>@\\69mport "a.css";</style>', '@import'],
  ['a filling from elsewhere', '<g fill="url(http://192.0.2.1/#a)"/>', 'fetches'],
  ['a font from elsewhere', '<style>a{src:url( "//192.0.2.1/f")}</style>', 'fetches'],
  ['a tag that never ends', '<g title="', 'never ends'],
  ['more copies than a drawing has', '<use href="#a"/>'.repeat(31), 'copies'],
])('[PACKED-5] a drawing with %s is told with its line', (_, inside, word) => {
  const found = lookAt('a.svg', svg(`<g/>\n${inside}`));
  expect(found?.what).toContain(word);
  expect(found?.hint.length).toBeGreaterThan(20);
  if (!inside.includes('style') && !inside.includes('url(')) expect(found?.line).toBe(3);
});

test.each([
  ['abbreviations that grow', '<!DOCTYPE svg [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]>'],
  ['a file that is read into it', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ['a style sheet that is fetched', '<?xml-stylesheet href="http://192.0.2.1/a.xsl"?>'],
  ['another coding', '<?xml version="1.0" encoding="UTF-7"?>'],
])('[PACKED-5] a drawing that begins with %s is told', (_, head) => {
  expect(lookAt('a.svg', svg('<g/>', head))).toMatchObject({ code: 'svg-unsafe' });
});

test('[PACKED-5] a drawing in a coding that hides it is told, and what is no drawing as well', () => {
  const wide = Buffer.from(`\uFEFF${svg('<script/>').toString()}`, 'utf16le');
  expect(lookAt('a.svg', wide)).toMatchObject({ code: 'svg-unsafe' });
  expect(lookAt('a.svg', Buffer.from('hello'))).toMatchObject({ code: 'media-kind' });
  expect(lookAt('a.svg', Buffer.from('<html><p>hello</html>'))).not.toBeNull();
});

test('[PACKED-5] a drawing made to be slow to read is read once from end to end', () => {
  for (const slow of [
    '<'.repeat(900_000),
    '<g title="'.repeat(90_000),
    `<g ${'a'.repeat(900_000)}>`,
  ])
    expect(lookAt('a.svg', svg(slow))?.what ?? 'still').toMatch(/never ends|still/);
});

test('[PACKED-5] still drawings are none, ours and those of drawing programs', () => {
  const art = join(import.meta.dirname, '../../../assets/art');
  const files = readdirSync(art, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svg'),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect([file, lookAt(file, readFileSync(join(art, file)))]).toEqual([file, null]);
  const inkscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape, don't touch > -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">
<sodipodi:namedview id="v" pagecolor="#ffffff"/><metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format></cc:Work></rdf:RDF></metadata>
<defs><linearGradient id="g"><stop offset="0" style="stop-color:#fff"/></linearGradient></defs>
<style><![CDATA[ .a > .b { fill: url(#g) } ]]></style>
<g inkscape:label="One"><path d="M0 0" fill="url(#g)"/><use xlink:href="#v"/><image href="data:image/png;base64,AAAA"/></g></svg>`;
  expect(lookAt('a.svg', Buffer.from(inkscape))).toBeNull();
});

test.each([
  ['a program as a picture', 'a.png', Buffer.from('MZ\u0090\0'), 'media-kind'],
  ['a page as a sound', 'a.mp3', Buffer.from('<html>'), 'media-kind'],
  ['a drawing as a photo', 'a.jpg', svg(''), 'media-kind'],
  ['a picture as a sound', 'a.ogg', png(9, 9), 'media-kind'],
  ['an empty file', 'a.wav', Buffer.alloc(0), 'media-kind'],
  ['a picture with a zip behind it', 'a.png', Buffer.concat([png(9, 9), zip]), 'media-two-kinds'],
  ['a picture with anything behind it', 'a.png', png(9, 9, 'more'), 'media-two-kinds'],
  [
    'a photo that is a page too',
    'a.jpg',
    Buffer.concat([jpeg(9, 9), Buffer.from('<script>')]),
    'media-two-kinds',
  ],
  [
    'a sound that is a document too',
    'a.mp3',
    Buffer.from('ID3\u0003 %PDF-1.7', 'latin1'),
    'media-two-kinds',
  ],
  ['a picture that unfolds', 'a.png', png(60_000, 60_000), 'media-large'],
  ['a photo that unfolds', 'a.jpg', jpeg(65_000, 9), 'media-large'],
])('[PACKED-6] %s is a finding', (...[, file, bytes, code]) => {
  expect(lookAt(file, bytes)).toMatchObject({ code });
});

test('[PACKED-6] pictures and sounds that are what they say are none', () => {
  for (const [file, bytes] of [
    ['a.png', png(1920, 1080)],
    ['a.JPG', jpeg(1920, 1080)],
    ['a.webp', Buffer.from('RIFF\u0001\u0001\u0001\u0001WEBPVP8X', 'latin1')],
    ['a.avif', Buffer.from('\0\0\0\u001Cftypavif', 'latin1')],
    ['a.mp3', Buffer.from('ID3\u0003', 'latin1')],
    ['a.ogg', Buffer.from('OggS')],
    ['a.m4a', Buffer.from('\0\0\0\u001CftypM4A ', 'latin1')],
  ] as const)
    expect([file, lookAt(file, bytes)]).toEqual([file, null]);
  const bell = readFileSync(join(import.meta.dirname, '../../../assets/sounds/join.wav'));
  expect(lookAt('bell.wav', bell)).toBeNull();
});

test('[PACKED-6] in a pack it is said with its file and its line', async () => {
  const { pack } = storiesWith({
    'pictures/sly.svg': svg('<g/>\n<script/>'),
    'voice/fr/one.mp3': '<html>',
    'sounds/two.ogg': 'OggS',
  });
  const { findings, voices } = await readPack(pack);
  expect(findings).toMatchObject([
    { severity: 'error', code: 'svg-unsafe', file: 'pictures/sly.svg', line: 3 },
    { severity: 'error', code: 'media-kind', file: 'voice/fr/one.mp3' },
  ]);
  expect(voices).toEqual({});
});

test('[PACKED-12] who looks again opens only what was written since, of whatever length', async () => {
  const { pack } = storiesWith({ 'sounds/one.ogg': 'OggS', 'sounds/two.ogg': 'OggS' });
  const seen: Seen = new Map();
  const look = () => readPack(pack, undefined, { depth: 'media', seen });
  expect((await look()).findings).toEqual([]);
  writeFileSync(join(pack, 'sounds/one.ogg'), 'MThd');
  const again = await look();
  expect(again.findings).toMatchObject([{ code: 'media-kind', file: 'sounds/one.ogg' }]);
  expect(again.findings).toEqual((await readPack(pack)).findings);
  const two = seen.get(join(pack, 'sounds/two.ogg'));
  const marked = { code: 'seen', what: 'Seen before.', hint: 'None.' };
  seen.set(join(pack, 'sounds/two.ogg'), { stamp: two?.stamp ?? '', trouble: marked });
  expect((await look()).findings.map(({ code }) => code)).toEqual(['media-kind', 'seen']);
});
