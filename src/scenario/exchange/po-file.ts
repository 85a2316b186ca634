import type { Returned } from '../strings/merge-table.ts';
import { describeGap, placeOf } from './exchange.ts';
import type { Exchange, ExchangeRow } from './exchange.ts';
import { readPoEntries, unescapePo, type PoEntry } from './po-lines.ts';
import type { FileTrouble, ReturnedFile } from './returned-file.ts';

/** A PO file, or its template: the id is the context, what has changed is fuzzy. */
export function makePo({ title, sourceLanguage, language, rows }: Exchange): string {
  const headers = {
    'Project-Id-Version': oneLine(title),
    'Report-Msgid-Bugs-To': '',
    'PO-Revision-Date': 'YEAR-MO-DA HO:MI+ZONE',
    'Last-Translator': 'FULL NAME <EMAIL@ADDRESS>',
    'Language-Team': '',
    Language: (language ?? '').replaceAll('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': sourceLanguage,
    'X-Generator': 'Elsewhere',
  };
  const header = Object.entries(headers).map(([name, value]) => quote(`${name}: ${value}\n`));
  const head = `msgid ""\nmsgstr ""\n${header.join('\n')}\n`;
  return [head, ...rows.map(entryFrom)].join('\n');
}

/** What came back in a PO file. */
export function parsePo(text: string): ReturnedFile | FileTrouble {
  const entries = readPoEntries(text.replace(/^\uFEFF/, ''));
  if ('why' in entries) return entries;
  const header = entries.find(({ context, source }) => context === null && source === '');
  const told = entries.filter((entry) => entry !== header);
  return {
    language: languageIn(header?.text ?? ''),
    returned: told.flatMap(({ context, ...entry }) =>
      context === null || context === ''
        ? []
        : [{ id: context, source: entry.source, text: entry.text, ...remarkedIn(entry) }],
    ),
    nameless: told.flatMap(({ context, text: said, line }) =>
      (context ?? '') === '' && said !== '' ? [line] : [],
    ),
  };
}

/** The language that the file's head names. */
function languageIn(header: string): string | null {
  const said = /^Language:\s*(\S+)\s*$/im.exec(header)?.[1];
  return said?.replaceAll('_', '-') ?? null;
}

/** What a translation's remarks say of it. */
function remarkedIn({
  flags,
  previous,
  remarks,
}: Pick<PoEntry, 'flags' | 'previous' | 'remarks'>): Pick<
  Returned,
  'doubt' | 'madeFor' | 'spoken'
> {
  const fuzzy = /\bfuzzy\b/.test(flags);
  return {
    doubt: fuzzy ? 'certain' : 'none',
    madeFor: fuzzy ? previousFrom(previous) : null,
    ...spokenFrom(remarks),
  };
}

function entryFrom(row: ExchangeRow): string {
  const { entry, text, spoken, state, madeFor } = row;
  const lines = [
    ...(spoken === '' ? [] : [`# spoken: ${oneLine(spoken)}`]),
    `#: ${oneLine(placeOf(entry)).replaceAll(' ', '\u00A0')}`,
    ...remarksOn(row).map((remark) => `#. ${oneLine(remark)}`),
    ...(state === 'stale' ? ['#, fuzzy', `#| msgid ${quote(madeFor)}`] : []),
    `msgctxt ${quote(entry.id)}`,
    `msgid ${inLines(entry.source)}`,
    `msgstr ${inLines(text)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function remarksOn({ entry, speaker }: ExchangeRow): readonly string[] {
  const { kind, flow, before, picture, note, voice, gaps } = entry;
  return [
    `${kind}${flow === '' ? '' : ` in ${flow}`}${voice ? ', spoken' : ''}`,
    ...(speaker === null ? [] : [`${speaker} says it`]),
    ...before.map((text) => `before: ${text}`),
    ...(picture === null ? [] : [`picture: ${picture}`]),
    ...(note === null ? [] : [`note: ${note}`]),
    ...gaps.map(describeGap),
  ];
}

/** What a voice says stands in a remark of the translator's; absent where there is none. */
function spokenFrom(remarks: string): { readonly spoken?: string } {
  const found = /^\s*spoken:(.*)$/im.exec(remarks)?.[1];
  return found === undefined ? {} : { spoken: found.trim() };
}

/** A comment cannot hold a line's end. */
const oneLine = (text: string): string => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');

const quote = (text: string): string =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')}"`;

/** A text of several lines stands in several. */
function inLines(text: string): string {
  const lines = text.split(/(?<=\n)(?!$)/);
  return lines.length < 2 ? quote(text) : ['""', ...lines.map(quote)].join('\n');
}

/** The source that a fuzzy translation was made for; null where the file does not say. */
function previousFrom(previous: string): string | null {
  const written = /msgid\s+((?:"(?:[^"\\]|\\.)*"\s*)+)/.exec(previous)?.[1];
  if (written === undefined) return null;
  return [...written.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, part = '']) => unescapePo(part))
    .join('');
}
