import Papa from 'papaparse';
import type { Returned } from '../../scenario/strings/merge-table.ts';
import { describeGap, placeOf } from './exchange.ts';
import type { Exchange, ExchangeRow } from './exchange.ts';

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
  const text = Papa.unparse({ fields: [...columns], data: cells }, { newline: '\r\n' });
  return `${mark}${text}\r\n`;
}

/** What came back in a table, whatever stands between its cells. Throws where it has no ids or no translations. */
export function parseCsv(text: string): readonly Returned[] {
  const plain = text.replace(/^\uFEFF/, '');
  const [head = ''] = plain.split(/[\r\n]/, 1);
  const { data } = Papa.parse<string[]>(plain, {
    delimiter: delimiterIn(head),
    skipEmptyLines: 'greedy',
  });
  const [names = [], ...rows] = data;
  const places = new Map(names.map((name, index) => [name.trim().toLowerCase(), index]));
  for (const needed of ['id', 'translation'] as const) {
    if (!places.has(needed)) throw new Error(`its first line names no column "${needed}".`);
  }
  const cell = (row: readonly string[], column: Column): string =>
    unguard(row[places.get(column) ?? -1] ?? '');
  return rows.flatMap((row): readonly Returned[] => {
    const id = cell(row, 'id');
    if (id === '') return [];
    const stale = cell(row, 'state').startsWith('stale');
    const source = cell(row, 'source');
    const doubt = stale ? 'unless-changed' : 'none';
    const spoken = places.has('spoken') ? { spoken: cell(row, 'spoken') } : {};
    return [{ id, source, text: cell(row, 'translation'), doubt, madeFor: null, ...spoken }];
  });
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
