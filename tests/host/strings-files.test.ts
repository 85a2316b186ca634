import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCsv, parseCsv } from '../../src/host/translations/csv-file.ts';
import type { Exchange } from '../../src/host/translations/exchange.ts';
import { makePo, parsePo } from '../../src/host/translations/po-file.ts';
import type { TextEntry } from '../../src/scenario/strings/text-entry.ts';

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
/** The PO library keeps texts as keys of plain objects, which cannot hold this one. */
const isHeld = (text: string): boolean => text !== '__proto__';
const anyRow = fc.record({
  id: anything.filter((text) => text.trim() !== '' && isHeld(text)),
  source: anything.filter((text) => text !== '' && isHeld(text)),
  text: anything,
  note: anything,
});

test.each([
  ['PO', makePo, (text: string) => parsePo(Buffer.from(text))],
  ['CSV', makeCsv, parseCsv],
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
  const po = makePo(exchange([row({}, 'Bonjour'), stale]));
  expect(po).toContain('"Language: fr\\n"');
  expect(po).toMatch(
    /#: story\.ink:1\n#\. line in start, spoken\nmsgctxt "a"\nmsgid "Hi\."\nmsgstr "Bonjour"/,
  );
  expect(po).toContain('#. {LEADER} is a name: "Dulomi"');
  expect(parsePo(Buffer.from(po))).toEqual([
    { id: 'a', source: 'Hi.', text: 'Bonjour', doubt: 'none', madeFor: null },
    { id: 'b', source: 'Hi.', text: 'Salut', doubt: 'certain', madeFor: 'Old "one"' },
  ]);
});

test('[STR-18] no cell is a formula, and tables with other signs between cells are read', () => {
  const csv = makeCsv(exchange([row({ source: '=1+1' }, '@SUM(A1)'), row({ id: '-b' }, "'+1")]));
  const cells = csv.slice(1).split(/\r\n|,/);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  expect(parseCsv(csv).map(({ id, source, text }) => [id, source, text])).toEqual([
    ['a', '=1+1', '@SUM(A1)'],
    ['-b', 'Hi.', "'+1"],
  ]);
  expect(parseCsv('translation;id\n"Sa;lut";a\n\n')).toEqual([
    { id: 'a', source: '', text: 'Sa;lut', doubt: 'none', madeFor: null },
  ]);
  expect(() => parseCsv('one,two\n1,2')).toThrow('names no column "id"');
});

test.each([
  ['PO', makePo, (text: string) => parsePo(Buffer.from(text))],
  ['CSV', makeCsv, parseCsv],
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
    parsePo(Buffer.from(`#  Look here.\n# ${remark}\nmsgctxt "a"\nmsgid "Hi."\nmsgstr "Salut"\n`));
  expect(po('Spoken:  Sa-lut ')[0]?.spoken).toBe('Sa-lut');
  expect(po('spoken:')[0]?.spoken).toBe('');
  expect(po('spoken aloud')[0]).not.toHaveProperty('spoken');
});
