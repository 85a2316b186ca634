import { extname } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import { makeCsv } from '../../scenario/exchange/csv-file.ts';
import { describeGap, rowsFor } from '../../scenario/exchange/exchange.ts';
import type { Exchange, ExchangeRow } from '../../scenario/exchange/exchange.ts';
import { keepIds, namePack, openPack } from './open-pack.ts';
import type { OpenedPack, Unopened } from './open-pack.ts';
import { nameInSource } from './name-in-source.ts';
import type { NamedInSource } from './name-in-source.ts';
import { makePo } from '../../scenario/exchange/po-file.ts';

export const formats = ['po', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

export type Wanted = {
  readonly language: string | null;
  readonly format: Format;
  readonly intoSource: boolean;
};

export type Extracted = {
  readonly text: string;
  readonly count: number;
  /** `strings/ids.json` was written. */
  readonly keptIds: boolean;
  readonly inSource: NamedInSource | null;
  /** Texts that are named after where they stand alone, since an Ink file has no folder for more. */
  readonly loose: number;
  readonly findings: readonly Finding[];
};

/** Takes out every text of a pack, and gives those without an `#id:` a name that stays. */
export async function extract(path: string, wanted: Wanted): Promise<Extracted | Unopened> {
  const read = await openPack(path);
  if ('why' in read) return read;
  const { named, inSource, keptIds } = await nameTextsOf(read, wanted.intoSource);
  const { scenario, texts, pack } = named;
  const { language } = wanted;
  const own = scenario.pack.language;
  const table = language === null ? {} : (pack.strings[language] ?? {});
  const entries = texts.entries();
  const speaker = (key: string): string => scenario.pack.cast[key]?.name ?? key;
  const exchange: Exchange = {
    title: scenario.pack.title,
    sourceLanguage: own,
    language,
    rows: rowsFor(entries, table, speaker).map(language === own ? asSaid : asIs),
  };
  return {
    text: writers[wanted.format](exchange),
    count: entries.length,
    keptIds,
    inSource,
    loose: named.folder === null ? texts.unnamed.length : 0,
    findings: texts.findings().filter(({ code }) => code.startsWith('string-id')),
  };
}

const asIs = (row: ExchangeRow): ExchangeRow => row;

/** A recording script of the story's own language says what its author wrote for the voice. */
const asSaid = (row: ExchangeRow): ExchangeRow => ({ ...row, spoken: row.entry.spoken ?? '' });

/** By the name of the file, where nobody says which. */
export function formatOf(asked: string | null, out: string | null): Format | null {
  const ending = asked ?? (out === null ? 'po' : extname(out).slice(1).toLowerCase());
  return formats.find((format) => format === (ending === 'pot' ? 'po' : ending)) ?? null;
}

const writers: Readonly<Record<Format, (exchange: Exchange) => string>> = {
  po: makePo,
  csv: makeCsv,
  json: (exchange) =>
    `${JSON.stringify({ ...exchange, rows: undefined, texts: exchange.rows.map(plainRow) }, null, 2)}\n`,
};

const plainRow = ({ entry, text, spoken, state }: Exchange['rows'][number]) => ({
  ...entry,
  gaps: entry.gaps.map((gap) => ({ ...gap, says: describeGap(gap) })),
  text,
  translationSpoken: spoken,
  state,
});

/** Before names are written into the source, nothing but the source is changed; what it cannot hold is kept beside it. */
async function nameTextsOf(
  read: OpenedPack,
  intoSource: boolean,
): Promise<{ named: OpenedPack; inSource: NamedInSource | null; keptIds: boolean }> {
  if (read.folder === null || read.texts.unnamed.length === 0) {
    return { named: read, inSource: null, keptIds: false };
  }
  const { named, ids } = namePack(read);
  if (!intoSource) return { named, inSource: null, keptIds: await keepIds(read, ids) };
  const inSource = await nameInSource(named, read.folder);
  const again = await openPack(read.folder);
  if ('why' in again) return { named, inSource, keptIds: await keepIds(read, ids) };
  const rest = namePack({ ...again, texts: { ...again.texts, lineIds: ids } });
  return { named: rest.named, inSource, keptIds: await keepIds(again, rest.ids) };
}
