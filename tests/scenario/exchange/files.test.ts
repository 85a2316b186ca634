import { po } from 'gettext-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCsv, parseCsv } from '../../../src/scenario/exchange/csv-file.ts';
import type { Exchange } from '../../../src/scenario/exchange/exchange.ts';
import { makePo, parsePo } from '../../../src/scenario/exchange/po-file.ts';
import { readReturned } from '../../../src/scenario/exchange/read-returned.ts';
import type { FileTrouble, ReturnedFile } from '../../../src/scenario/exchange/returned-file.ts';
import type { TextEntry } from '../../../src/scenario/strings/text-entry.ts';

const entry: TextEntry = {
  id: 'a',
  source: 'Hi.',
  kind: 'line',
  speaker: null,
  flow: 'start',
  file: 'story.ink',
  line: 1,
  before: [],
  picture: null,
  note: null,
  voice: true,
  spoken: null,
  gaps: [],
};
const row = (own: Partial<TextEntry>, text: string, spoken = ''): Exchange['rows'][number] => ({
  entry: { ...entry, ...own },
  speaker: null,
  text,
  spoken,
  state: 'done',
  madeFor: '',
});
const exchange = (rows: Exchange['rows']): Exchange => ({
  title: 'A "story"',
  sourceLanguage: 'en',
  language: 'fr',
  rows,
});

function returnedIn(read: ReturnedFile | FileTrouble): ReturnedFile['returned'] {
  if ('why' in read) throw new Error(JSON.stringify(read));
  return read.returned;
}

const awkward = [
  '\n',
  '\r',
  '\r\n',
  '"',
  "'",
  ',',
  ';',
  '\t',
  '=',
  '+',
  '-',
  '@',
  '\\',
  '\u200F',
  '\u2067',
  '\u2069',
  '#',
  '~',
  'é',
  'ع',
  '😀',
  ' ',
  '\u0085',
  '\u2028',
  'n',
  '\\n',
  '{A}',
  '\0',
  'msgid',
  '\uFEFF',
];
const anything = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.array(fc.constantFrom(...awkward), { maxLength: 10 }).map((signs) => signs.join('')),
);
const anyRow = fc.record({
  id: anything.filter((text) => text.trim() !== ''),
  source: anything.filter((text) => text !== ''),
  text: anything,
  note: anything,
});

test.each([
  ['PO', makePo, (text: string) => returnedIn(parsePo(text))],
  ['CSV', makeCsv, (text: string) => returnedIn(parseCsv(text))],
] as const)('[STR-18] %s brings back every text as it went out', (_, make, parse) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRow, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
      (rows) => {
        const sent = rows.map(({ id, source, text, note }) =>
          row({ id, source, note, before: [note] }, text),
        );
        const returned = parse(make(exchange(sent)));
        const plain = (one: { id: string; source: string; text: string }) => [
          one.id,
          one.source,
          one.text,
        ];
        expect(new Set(returned.map(plain))).toEqual(new Set(rows.map(plain)));
      },
    ),
    { numRuns: 400 },
  );
});

test('[STR-18] PO has the id as context, remarks, a header, and fuzzy where the source has changed', () => {
  const stale = {
    ...row({ id: 'b', gaps: [{ name: 'LEADER', shows: 'constant', can: ['Dulomi'] }] }, 'Salut'),
    state: 'stale',
    madeFor: 'Old "one"',
  } as const;
  const made = makePo(exchange([row({}, 'Bonjour'), stale]));
  expect(made).toContain('"Language: fr\\n"');
  expect(made).toMatch(
    /#: story\.ink:1\n#\. line in start, spoken\nmsgctxt "a"\nmsgid "Hi\."\nmsgstr "Bonjour"/,
  );
  expect(made).toContain('#. {LEADER} is a name: "Dulomi"');
  expect(returnedIn(parsePo(made))).toEqual([
    { id: 'a', source: 'Hi.', text: 'Bonjour', doubt: 'none', madeFor: null },
    { id: 'b', source: 'Hi.', text: 'Salut', doubt: 'certain', madeFor: 'Old "one"' },
  ]);
});

test('[STR-18] no cell is a formula, and tables with other signs between cells are read', () => {
  const csv = makeCsv(exchange([row({ source: '=1+1' }, '@SUM(A1)'), row({ id: '-b' }, "'+1")]));
  const cells = csv.slice(1).split(/\r\n|,/);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  expect(returnedIn(parseCsv(csv)).map(({ id, source, text }) => [id, source, text])).toEqual([
    ['a', '=1+1', '@SUM(A1)'],
    ['-b', 'Hi.', "'+1"],
  ]);
  expect(returnedIn(parseCsv('translation;id\n"Sa;lut";a\n\n'))).toEqual([
    { id: 'a', source: '', text: 'Sa;lut', doubt: 'none', madeFor: null },
  ]);
  expect(parseCsv('one,two\n1,2')).toEqual({ why: 'column', line: 1, what: 'id' });
});

test.each([
  ['PO', makePo, (text: string) => returnedIn(parsePo(text))],
  ['CSV', makeCsv, (text: string) => returnedIn(parseCsv(text))],
] as const)('[STR-22] %s brings back the words for the voice', (name, make, parse) => {
  const sent = exchange([
    row({}, 'Le Dr est là.', 'Le docteur est là : "oui".'),
    row({ id: 'b' }, '=x', '=x y'),
    row({ id: 'c' }, 'Oui.'),
  ]);
  const [a, b, c] = parse(make(sent));
  expect([a?.spoken, b?.spoken]).toEqual(['Le docteur est là : "oui".', '=x y']);
  // An empty cell says that there are none; a PO file without the remark says nothing.
  expect(c?.spoken).toBe(name === 'CSV' ? '' : undefined);
});

test('[STR-22] a translator writes them as a remark, and an empty one takes them away', () => {
  const po = (remark: string) =>
    returnedIn(parsePo(`#  Look here.\n# ${remark}\nmsgctxt "a"\nmsgid "Hi."\nmsgstr "Salut"\n`));
  expect(po('Spoken:  Sa-lut ')[0]?.spoken).toBe('Sa-lut');
  expect(po('spoken:')[0]?.spoken).toBe('');
  expect(po('spoken aloud')[0]).not.toHaveProperty('spoken');
});

test('[STR-29] a PO file that gettext itself wrote is read, and ours is read by it', () => {
  const sent = exchange([
    row(
      { id: 'a.1', source: 'One\ntwo "three" \\ four', before: ['Well.'] },
      'Un\ndeux "trois" \\',
    ),
    row({ id: 'b', source: 'Hi {WHO}.' }, 'Salut {WHO}.', 'Sa-lut {WHO}.'),
    { ...row({ id: 'c' }, 'Vieux'), state: 'stale', madeFor: 'Old\t"one"' },
  ]);
  const theirs = po.parse(Buffer.from(makePo(sent)));
  expect(theirs.headers['Language']).toBe('fr');
  expect(theirs.translations['a.1']?.['One\ntwo "three" \\ four']?.msgstr).toEqual([
    'Un\ndeux "trois" \\',
  ]);
  const back = po.compile(theirs, { foldLength: 20 }).toString('utf8');
  expect(parsePo(back)).toEqual(parsePo(makePo(sent)));
});

test('[STR-29] what a translation program adds is passed over, and a plural counts by its first form', () => {
  const text = `\uFEFF# A remark at the head.\r
msgid ""\r
msgstr "Language: pt_BR\\n"\r
\r
#~ msgctxt "old"\r
#~ msgid "Gone"\r
#~ msgstr "Foi"\r
#, c-format\r
msgctxt "a"\r
msgid "Hi"\r
msgid_plural "His"\r
msgstr[0] "Oi"\r
msgstr[1] "Ois"\r
msgid "Nameless"\r
msgstr "Sem nome"\r
msgctxt "b"\r
msgid ""\r
"Two "\r
"parts"\r
msgstr ""\r
"Duas "\r
"partes"`;
  const bare = { doubt: 'none', madeFor: null } as const;
  expect(parsePo(text)).toEqual({
    language: 'pt-BR',
    returned: [
      { id: 'a', source: 'Hi', text: 'Oi', ...bare },
      { id: 'b', source: 'Two parts', text: 'Duas partes', ...bare },
    ],
    nameless: [14],
  });
});

test.each([
  ['msgid "a"\nmsgstr "b\n', { why: 'quote', line: 2, what: 'msgstr "b' }],
  ['msgid "a"\nmsgstr "b"\n\nhello\n', { why: 'line', line: 4, what: 'hello' }],
  ['msgid "a"\nmsgid "b"\n', { why: 'entry', line: 2, what: 'msgid "b"' }],
  ['msgid "a"\nmsgstr "b"\nmsgctxt "c"\nmsgstr "d"\n', { why: 'entry', line: 3, what: 'msgid' }],
  ['# one\nmsgid "a"\n', { why: 'entry', line: 1, what: 'msgstr' }],
  ['id,source,translation\na,b,c\n"d,e,f\n', { why: 'quote', line: 3, what: '"d,e,f' }],
  ['id,translation\na,"b\nb"\nc,"d"e\n', { why: 'quote', line: 4, what: '"d"e' }],
  ['id,translation\n"a\nb",c\nd,e,f\n', { why: 'cells', line: 4, what: '3' }],
  ['id,text\na,b\n', { why: 'column', line: 1, what: 'translation' }],
  [' \n\n', { why: 'empty', line: null, what: '' }],
])('[STR-30] a broken file says where and what: %j', (text, trouble) => {
  expect(readReturned(new TextEncoder().encode(text), decode)).toEqual(trouble);
});

test('[STR-30] a long line of number signs is no remark of a PO file without end', () => {
  for (const signs of ['#'.repeat(5_000), '#\u2028'.repeat(5_000), '# \n'.repeat(5_000)])
    expect(readReturned(new TextEncoder().encode(signs), decode)).toMatchObject({ why: 'column' });
  const remarked = `${'#'.repeat(40)}\n#\r\n\n# a\n  msgid "a"\nmsgstr "b"\n`;
  expect(readReturned(new TextEncoder().encode(remarked), decode)).toMatchObject({ nameless: [1] });
});

test('[STR-30] letters are read in the charset that the file names, and what is none is told by its line', () => {
  const po1252 = Buffer.from(
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=windows-1252\\n"\n\nmsgctxt "a"\nmsgid "b"\nmsgstr "\xE9t\xE9"\n',
    'latin1',
  );
  expect(readReturned(po1252, decode)).toHaveProperty('returned.0.text', 'été');
  const wide = Buffer.from('\uFEFFid\ttranslation\r\na\tété\r\n', 'utf16le');
  expect(readReturned(wide, decode)).toHaveProperty('returned.0.text', 'été');
  const broken = Buffer.from('id,translation\na,b\nc,\xE9t\xE9\n', 'latin1');
  expect(readReturned(broken, decode)).toEqual({ why: 'not-text', line: 3, what: 'utf-8' });
  const strange = Buffer.from('msgid ""\nmsgstr "charset=klingon-1\\n"\n');
  expect(readReturned(strange, decode)).toEqual({ why: 'charset', line: null, what: 'klingon-1' });
});

const decode = (bytes: Uint8Array, charset: string): string =>
  new TextDecoder(charset, { fatal: true }).decode(bytes);
