import type { FileTrouble } from './returned-file.ts';

/** One entry as it stands in a PO file. */
export type PoEntry = {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Null where the entry names none. */
  readonly context: string | null;
  readonly source: string;
  /** The first form, where there are several. */
  readonly text: string;
  readonly flags: string;
  readonly previous: string;
  /** What the translator remarks. */
  readonly remarks: string;
};

type Part = 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr' | `msgstr[${number}]`;
type Draft = {
  readonly line: number;
  readonly parts: Map<Part, string>;
  readonly remarks: Map<string, readonly string[]>;
};

const keyword = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*(.*)$/s;
const quoted = /^"((?:[^"\\]|\\.)*)"$/s;

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** What quotation marks hold in a PO file. */
export const unescapePo = (written: string): string =>
  written.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign);

/** Reads a PO file line by line; what the translator's program has put aside (`#~`) is passed over. */
export function readPoEntries(text: string): readonly PoEntry[] | FileTrouble {
  const drafts: Draft[] = [];
  for (const [at, whole] of text.split(/\r\n|[\n\r]/).entries()) {
    const read = readLine(whole.trim());
    const why = read === null ? null : 'why' in read ? read.why : put(drafts, read, at + 1);
    if (why !== null) return { why, line: at + 1, what: whole.trim() };
  }
  const entries = drafts.flatMap((draft) => entryFrom(draft) ?? []);
  const trouble = entries.find((one): one is FileTrouble => 'why' in one);
  return trouble ?? entries.filter((one): one is PoEntry => !('why' in one));
}

type Line =
  | { readonly kind: 'remark'; readonly mark: string; readonly value: string }
  | { readonly kind: 'part'; readonly name: Part; readonly value: string }
  | { readonly kind: 'more'; readonly value: string };

/** Null for a line that says nothing. */
function readLine(line: string): Line | Pick<FileTrouble, 'why'> | null {
  if (line === '' || line.startsWith('#~')) return null;
  if (line.startsWith('#')) {
    const [, mark = '', value = ''] = /^#([.:,|]?)[ ]?(.*)$/s.exec(line) ?? [];
    return { kind: 'remark', mark, value };
  }
  return readPart(line);
}

function readPart(line: string): Line | Pick<FileTrouble, 'why'> {
  const [, name, rest = line] = keyword.exec(line) ?? [];
  if (name === undefined && !line.startsWith('"')) return { why: 'line' };
  const written = quoted.exec(rest)?.[1];
  if (written === undefined) return { why: 'quote' };
  const value = unescapePo(written);
  return name === undefined ? { kind: 'more', value } : { kind: 'part', name: name as Part, value };
}

const isText = (name: string): boolean => name.startsWith('msgstr');

/** After a translation, whatever is not a further form of it belongs to the next entry. */
function beginsEntry({ parts }: Draft, line: Line): boolean {
  if (![...parts.keys()].some(isText)) return false;
  return line.kind === 'remark' || (line.kind === 'part' && !isText(line.name));
}

/** Puts a line into the entry that it belongs to, or begins one; why it fits nowhere, else null. */
function put(drafts: Draft[], line: Line, at: number): FileTrouble['why'] | null {
  const open = drafts.at(-1);
  if (line.kind === 'more') return goOn(open, line.value);
  const isNew = open === undefined || beginsEntry(open, line);
  const draft = isNew ? { line: at, parts: new Map(), remarks: new Map() } : open;
  if (isNew) drafts.push(draft);
  if (line.kind === 'remark') {
    draft.remarks.set(line.mark, [...(draft.remarks.get(line.mark) ?? []), line.value]);
    return null;
  }
  if (draft.parts.has(line.name)) return 'entry';
  draft.parts.set(line.name, line.value);
  return null;
}

function goOn(open: Draft | undefined, value: string): FileTrouble['why'] | null {
  const [last, before] = [...(open?.parts ?? [])].at(-1) ?? [];
  if (last === undefined || before === undefined) return 'line';
  open?.parts.set(last, before + value);
  return null;
}

/** Null for remarks that stand alone. */
function entryFrom({ line, parts, remarks }: Draft): PoEntry | FileTrouble | null {
  if (parts.size === 0) return null;
  const source = parts.get('msgid');
  const text = parts.get('msgstr') ?? parts.get('msgstr[0]');
  if (source === undefined || text === undefined)
    return { why: 'entry', line, what: source === undefined ? 'msgid' : 'msgstr' };
  const said = (mark: string): string => (remarks.get(mark) ?? []).join('\n');
  return {
    line,
    context: parts.get('msgctxt') ?? null,
    source,
    text,
    flags: said(','),
    previous: said('|'),
    remarks: said(''),
  };
}
