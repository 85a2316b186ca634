import { po } from 'gettext-parser';
import type { GetTextTranslation } from 'gettext-parser';
import type { Returned } from '../../scenario/strings/merge-table.ts';
import { describeGap, placeOf } from './exchange.ts';
import type { Exchange, ExchangeRow } from './exchange.ts';

/** A PO file, or its template: the id is the context, what has changed is fuzzy. */
export function makePo({ title, sourceLanguage, language, rows }: Exchange): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const row of rows) {
    const { id, source } = row.entry;
    translations[id] = { [source]: entryFrom(row) };
  }
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
  const file = { charset: 'utf-8', headers, translations: { '': {}, ...translations } };
  return `${po.compile(file, { foldLength: 0 }).toString('utf8').trimEnd()}\n`;
}

/** What came back in a PO file, in whatever charset it says. Throws where it is none. */
export function parsePo(file: Buffer): readonly Returned[] {
  const { translations } = po.parse(file);
  return Object.entries(translations).flatMap(([id, byText]) =>
    Object.values(byText).flatMap(({ msgid, msgstr, comments = {}, obsolete }) => {
      if (id === '' || obsolete === true) return [];
      return [{ id, source: msgid, text: msgstr[0] ?? '', ...remarkedIn(comments) }];
    }),
  );
}

/** What a translation's remarks say of it. */
function remarkedIn({
  flag = '',
  previous = '',
  translator = '',
}: NonNullable<GetTextTranslation['comments']>): Pick<Returned, 'doubt' | 'madeFor' | 'spoken'> {
  const fuzzy = /\bfuzzy\b/.test(flag);
  return {
    doubt: fuzzy ? 'certain' : 'none',
    madeFor: fuzzy ? previousFrom(previous) : null,
    ...spokenFrom(translator),
  };
}

function entryFrom(row: ExchangeRow): GetTextTranslation {
  const { entry, text, spoken, state, madeFor } = row;
  const comments = {
    ...(spoken === '' ? {} : { translator: `spoken: ${oneLine(spoken)}` }),
    extracted: remarksOn(row).map(oneLine).join('\n'),
    reference: placeOf(entry).replaceAll(' ', '\u00A0'),
    ...(state === 'stale' ? { flag: 'fuzzy', previous: `msgid ${quote(madeFor)}` } : {}),
  };
  return { msgctxt: entry.id, msgid: entry.source, msgstr: [text], comments };
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

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The source that a fuzzy translation was made for; null where the file does not say. */
function previousFrom(previous: string): string | null {
  const written = /msgid\s+((?:"(?:[^"\\]|\\.)*"\s*)+)/.exec(previous)?.[1];
  if (written === undefined) return null;
  return [...written.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, part = '']) => part)
    .join('')
    .replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}
