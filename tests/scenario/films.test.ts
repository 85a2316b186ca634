import { expect, test } from 'vitest';
import { parseCaptions, readCaptions } from '../../src/scenario/captions.ts';
import { filmParts, type FilmFiles } from '../../src/scenario/film.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import { mustOpen, playthrough } from './open.ts';

const ink = `# lang: en
At the water. # film: ford
-> second
== second ==
It is late. # motion-comic
Somebody comes. # pause-mark: Who may it be?
# motion-comic: off
It is a boy.
+ [Greet] -> last
+ [Wait] -> last
== last ==
Good night.
-> END
`;

const packText = `title: The Ford
films:
  ford:
    title: At the ford
    description: A woman walks to the water.
    pauses:
      - {at: 0:07, ask: What would you do?}
      - {at: 4, ask: What does she see?}
`;

const vtt = (text: string): string => `WEBVTT\n\n00:00.500 --> 00:03.000\n${text}\n`;

function open(more: Readonly<Record<string, string>> = {}, films?: FilmFiles) {
  const files = { 'story.ink': ink, 'pack.yaml': packText, ...more };
  const { captions, findings } = readCaptions(files);
  const opened = openScenario({
    name: 'story',
    files,
    strings: {},
    captions,
    ...(films && { films }),
  });
  return { ...opened, findings: [...findings, ...opened.findings] };
}

const whole: FilmFiles = {
  ford: { file: 'film/ford.webm', still: 'film/ford.svg', length: 10_000 },
};

/** Of what is said about films alone: `code file:line`. */
const said = (opened: ReturnType<typeof open>): readonly string[] =>
  opened.findings
    .filter(({ code }) => /film|pause/.test(code))
    .map(({ code, file, line }) => `${code} ${file}${line === undefined ? '' : `:${line}`}`);

test('[MEDIA-18] a film has what its pack says and what its file says, its marks in their order', () => {
  const { scenario } = open({ 'film/ford.en.vtt': vtt('High water.') }, whole);
  expect(scenario?.films?.['ford']).toEqual({
    title: 'At the ford',
    description: 'A woman walks to the water.',
    length: 10_000,
    pauses: [
      { at: 4_000, ask: 'What does she see?', id: 'films.ford.pauses.1.ask' },
      { at: 7_000, ask: 'What would you do?', id: 'films.ford.pauses.0.ask' },
    ],
    file: 'film/ford.webm',
    still: 'film/ford.svg',
    captions: { en: [{ from: 500, to: 3_000, text: 'High water.' }] },
  });
  const parts = filmParts(scenario!.films!['ford']!);
  expect(parts.map(({ from, to, mark }) => [from, to, mark?.ask])).toEqual([
    [0, 4_000, 'What does she see?'],
    [4_000, 7_000, 'What would you do?'],
    [7_000, 10_000, undefined],
  ]);
  expect(filmParts({ pauses: [], length: null })).toEqual([{ from: 0, to: null, mark: null }]);
});

test('[MEDIA-18] a film that lies in the folder alone has the name of its file', () => {
  const { scenario } = open({ 'pack.yaml': '' }, whole);
  expect(scenario?.films?.['ford']).toMatchObject({ title: 'Ford', pauses: [], length: 10_000 });
});

test('[MEDIA-18] a line says which film it plays, and which lines go by themselves and hold', () => {
  const scenario = mustOpen(ink, { 'pack.yaml': packText });
  const { lines } = scenario.read(playthrough(scenario));
  expect(lines.map(({ text, film, comic, pauseMark }) => [text, film, comic, pauseMark])).toEqual([
    ['At the water.', 'ford', undefined, undefined],
    ['It is late.', undefined, true, undefined],
    ['Somebody comes.', undefined, true, 'Who may it be?'],
    ['It is a boy.', undefined, undefined, undefined],
  ]);
});

test('[STR-40] what films and pause marks say goes out to translators', () => {
  const { texts } = open();
  const ids = texts?.entries().map(({ id, source }) => [id, source]) ?? [];
  expect(ids).toContainEqual(['films.ford.title', 'At the ford']);
  expect(ids).toContainEqual(['films.ford.description', 'A woman walks to the water.']);
  expect(ids).toContainEqual(['films.ford.pauses.1.ask', 'What does she see?']);
  expect(ids).toContainEqual(['Who may it be?', 'Who may it be?']);
});

test('[MEDIA-19] captions are read with their times, without looks and places', () => {
  const text = `\uFEFFWEBVTT - at the ford
Kind: captions

NOTE nobody reads this
00:09.000 --> 00:10.000

STYLE
::cue { color: red }

2
00:03.000 --> 00:04.250 line:0 align:start
<v Elder>Who &amp; what?</v>
<i>Nobody.</i>

01:00:00.000 --> 01:00:01.000
Late.

00:01,000 --> 00:02,000
ماء
`;
  const noted: unknown[] = [];
  expect(parseCaptions(text.replaceAll('\n', '\r\n'), (one) => noted.push(one))).toEqual([
    { from: 1_000, to: 2_000, text: 'ماء' },
    { from: 3_000, to: 4_250, text: 'Who & what?\nNobody.' },
    { from: 3_600_000, to: 3_601_000, text: 'Late.' },
  ]);
  expect(noted).toEqual([]);
});

test('[MEDIA-19] captions that cannot be read are told with their line, and the others are taken', () => {
  const text = `hello

00:01.000 -> 00:02.000
No.

00:05.000 --> 00:04.000
Backwards.

00:06.000 --> 00:07.000
Yes.
`;
  const lines: unknown[] = [];
  const cues = parseCaptions(text, ({ line }) => lines.push(line));
  expect(cues.map((cue) => cue.text)).toEqual(['Yes.']);
  expect(lines).toEqual([1, 1, 3, 6]);
  expect(
    said(open({ 'film/ford.vtt': vtt('x'), 'film/ford.en.vtt': 'WEBVTT\n\nx\n' }, whole)),
  ).toEqual(
    expect.arrayContaining([
      'film-captions-broken film/ford.vtt:1',
      'film-captions-broken film/ford.en.vtt:3',
    ]),
  );
});

test('[CHECK-15] a film that is whole is not spoken of; where nobody says what there is, nothing is missing', () => {
  expect(said(open({ 'film/ford.en.vtt': vtt('High water.') }, whole))).toEqual([]);
  expect(said(open())).toEqual([]);
});

test('[CHECK-15] a film that is not there, not described or not played is told', () => {
  const other = ink.replace('# film: ford', '# film: fort');
  expect(said(open({ 'film/ford.en.vtt': vtt('High.'), 'story.ink': other }, whole))).toEqual(
    expect.arrayContaining(['film-unknown story.ink:2', 'film-unused pack.yaml:3']),
  );
  const named = open({ 'story.ink': other }, whole).findings.find(
    ({ code }) => code === 'film-unknown',
  );
  expect(named?.hint).toBe('Did you mean "ford"?');
  expect(said(open({ 'film/ford.en.vtt': vtt('High.') }, {}))).toEqual([
    'film-missing pack.yaml:3',
  ]);
  expect(said(open({ 'pack.yaml': '', 'film/ford.en.vtt': vtt('High.') }, whole))).toEqual([
    'film-described film/ford.webm',
  ]);
});

test('[CHECK-16] captions that are missing in a promised language, too long or too late are told', () => {
  const pack = `languages: [ar]\n${packText}`;
  const table = { 'strings/ar.json': '{}' };
  const lacking = open({ 'pack.yaml': pack, ...table, 'film/ford.en.vtt': vtt('High.') }, whole);
  expect(said(lacking)).toEqual(['film-captions pack.yaml:4']);
  expect(lacking.findings.find(({ code }) => code === 'film-captions')?.hint).toContain(
    'film/ford.ar.vtt',
  );
  for (const [text, why] of [
    [vtt('word '.repeat(20)), 'more than people can read'],
    ['WEBVTT\n\n00:20.000 --> 00:22.000\nLate.\n', 'behind the end'],
  ] as const) {
    const found = open({ 'film/ford.en.vtt': text }, whole).findings;
    expect(found.find(({ code }) => code === 'film-captions')?.what).toContain(why);
  }
});

test('[CHECK-17] marks and lengths that do not fit the film, and marks that hold nothing, are told', () => {
  const captions = { 'film/ford.en.vtt': vtt('High.') };
  const withPack = (from: string, to: string, films = whole) =>
    said(open({ ...captions, 'pack.yaml': packText.replace(from, to) }, films));
  expect(withPack('0:07', '0:17')).toEqual(['film-pause pack.yaml:6']);
  expect(withPack('0:07', 'soon')).toEqual(['pack-film pack.yaml:7']);
  expect(withPack('ask: What would you do?', 'asks: x')).toEqual(['pack-film pack.yaml:7']);
  expect(withPack('    pauses:', '    length: 0:30\n    pauses:')).toEqual([
    'film-length pack.yaml:6',
  ]);
  const silent: FilmFiles = { ford: { file: 'film/ford.webm' } };
  expect(withPack('x', 'x', silent)).toEqual(['film-length pack.yaml:3']);
  expect(withPack('    pauses:', '    length: 0:30\n    pauses:', silent)).toEqual([]);
  const lone = ink.replace('# motion-comic\n', '\n');
  expect(said(open({ ...captions, 'story.ink': lone }, whole))).toEqual([
    'tag-pause-mark story.ink:6',
  ]);
});
