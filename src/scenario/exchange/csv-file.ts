import type { Returned } from '../strings/merge-table.ts';
import { describeGap, placeOf } from './exchange.ts';
import { makeCsvRows, readCsvRows, type CsvRow } from './csv-rows.ts';
import type { Exchange, ExchangeRow } from './exchange.ts';
import type { FileTrouble, ReturnedFile } from './returned-file.ts';

const columns = [
  'id',
  'kind',
  'speaker',
  'knot',
  'before',
  'picture',
  'gaps',
  'note',
  'source',
  'translation',
  'spoken',
  'state',
  'recording',
  'place',
] as const;
type Column = (typeof columns)[number];

/** Office programs take a file for UTF-8 when it begins with this. */
const mark = '\uFEFF';

/** A table that office programs open as it is: for translators, and a script for whoever records the voices. */
export function makeCsv({ language, rows }: Exchange): string {
  const cells = rows.map((row) => {
    const written = cellsOf(row, language);
    return columns.map((column) => guard(written[column]));
  });
  return `${mark}${makeCsvRows([columns, ...cells])}`;
}

/** What came back in a table, whatever stands between its cells. */
export function parseCsv(text: string): ReturnedFile | FileTrouble {
  const plain = text.replace(/^\uFEFF/, '');
  const [head = ''] = plain.split(/[\r\n]/, 1);
  const read = readCsvRows(plain, delimiterIn(head));
  if ('why' in read) return read;
  const [names, ...rows] = read;
  if (!names) return { why: 'empty', line: null, what: '' };
  const places = new Map(names.cells.map((name, index) => [name.trim().toLowerCase(), index]));
  for (const needed of ['id', 'translation'] as const)
    if (!places.has(needed)) return { why: 'column', line: names.line, what: needed };
  const broken = rows.find(({ cells }) =>
    cells.slice(names.cells.length).some((cell) => cell.trim() !== ''),
  );
  if (broken) return { why: 'cells', line: broken.line, what: String(broken.cells.length) };
  const isNamed = ({ cells }: CsvRow): boolean => (cells[places.get('id') ?? -1] ?? '') !== '';
  return {
    language: null,
    returned: rows.filter(isNamed).map(({ cells }) => returnedIn(cells, places)),
    nameless: rows.flatMap((row) => {
      const said = row.cells[places.get('translation') ?? -1] ?? '';
      return isNamed(row) || said.trim() === '' ? [] : [row.line];
    }),
  };
}

function returnedIn(cells: readonly string[], places: ReadonlyMap<string, number>): Returned {
  const cell = (column: Column): string => unguard(cells[places.get(column) ?? -1] ?? '');
  return {
    id: cell('id'),
    source: cell('source'),
    text: cell('translation'),
    doubt: cell('state').startsWith('stale') ? 'unless-changed' : 'none',
    madeFor: null,
    ...(places.has('spoken') ? { spoken: cell('spoken') } : {}),
  };
}

/** The sign that separates the names of the columns: office programs write what their country uses. */
function delimiterIn(head: string): string {
  const signs = [',', ';', '\t'];
  return signs.toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
}

function cellsOf(
  { entry, speaker, text, spoken, state, madeFor }: ExchangeRow,
  language: string | null,
): Readonly<Record<Column, string>> {
  const { id, kind, flow, before, picture, gaps, note, source, voice } = entry;
  return {
    id,
    kind,
    speaker: speaker ?? '',
    knot: flow,
    before: before.join('\n'),
    picture: picture ?? '',
    gaps: gaps.map(describeGap).join('\n'),
    note: note ?? '',
    source,
    translation: text,
    spoken,
    state: state === 'stale' ? `stale, made for: ${madeFor}` : state,
    recording: voice ? `voice/${language ?? 'LANGUAGE'}/${id}.mp3` : '',
    place: placeOf(entry),
  };
}

/** A cell that begins like a formula would be worked out by an office program. */
const guard = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
