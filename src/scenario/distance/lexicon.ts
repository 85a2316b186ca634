import { kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** A real name, as it is looked up. */
export type Entry = {
  readonly kind: Kind;
  /** Where it is, or which country it means: `Afghanistan`; empty where nothing is to be said. */
  readonly where: string;
  /** `^`: a common word in small letters; `!`: a common word always; `~`: people are called like this. */
  readonly marks: string;
};

/** Which sources the names come from, with their versions. */
export type LexiconSources = Readonly<Record<string, string>>;

export type Lexicon = {
  readonly sources: LexiconSources;
  /** By folded words with one space between, as `keyOf` makes them. */
  readonly names: ReadonlyMap<string, Entry>;
  /** How many words the longest name has that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
};

const first = 'elsewhere lexicon 1';
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const digitAt = (index: number): string => digits[index] ?? '0';

/** Writes names as sorted lines; each says how many letters it shares with the line before. */
export function makeLexicon(names: ReadonlyMap<string, Entry>, sources: LexiconSources): string {
  const meant = ({ kind, where }: Entry): string => `${kind}\t${where}`;
  const meanings = [...new Set([...names.values()].map(meant))].toSorted(byCode);
  const numberOf = new Map(meanings.map((meaning, index) => [meaning, index]));
  if (meanings.length > 64 * 64) throw new RangeError(`${meanings.length} meanings are too many.`);
  let before = '';
  const lines = [...names.keys()].toSorted(byCode).map((name) => {
    const entry = names.get(name);
    if (!entry) throw new RangeError(name);
    const shared = sharedLetters(before, name);
    before = name;
    const number = numberOf.get(meant(entry)) ?? 0;
    const value = digitAt(number >> 6) + digitAt(number & 63);
    return digitAt(shared) + name.slice(shared) + entry.marks + value;
  });
  return [first, JSON.stringify(sources), ...meanings, '', ...lines, ''].join('\n');
}

/** Reads what `makeLexicon` wrote. Throws a RangeError for anything else. */
export function parseLexicon(text: string): Lexicon {
  const lines = text.split('\n');
  if (lines[0] !== first) throw new RangeError('This is no lexicon of this version.');
  const sources = JSON.parse(lines[1] ?? '{}') as LexiconSources;
  const gap = lines.indexOf('');
  const meanings = lines.slice(2, gap).map(parseMeaning);
  const names = new Map<string, Entry>();
  let before = '';
  for (const line of lines.slice(gap + 1)) {
    if (line === '') continue;
    const { name, marks, number } = parseName(line, before);
    const meaning = meanings[number];
    if (!meaning) throw new RangeError(`The lexicon is broken at "${name}".`);
    names.set(name, { ...meaning, marks });
    before = name;
  }
  return openNames(names, sources);
}

/** Names with what a search wants to know of them. */
export function openNames(names: ReadonlyMap<string, Entry>, sources: LexiconSources): Lexicon {
  const longest = new Map<string, number>();
  for (const name of names.keys()) {
    const [head = '', ...more] = name.split(' ');
    longest.set(head, Math.max(longest.get(head) ?? 0, more.length + 1));
  }
  return { sources, names, longest };
}

function parseMeaning(line: string): Pick<Entry, 'kind' | 'where'> {
  const [kind = '', where = ''] = line.split('\t');
  if (!Object.hasOwn(kinds, kind)) throw new RangeError(`Nobody knows the kind "${kind}".`);
  return { kind: kind as Kind, where };
}

function parseName(line: string, before: string) {
  const end = line.length - 2;
  const marks = /[\^!~=]*$/.exec(line.slice(1, end))?.[0] ?? '';
  const shared = before.slice(0, digits.indexOf(line.charAt(0)));
  return {
    name: shared + line.slice(1, end - marks.length),
    marks,
    number: digits.indexOf(line.charAt(end)) * 64 + digits.indexOf(line.charAt(end + 1)),
  };
}

function sharedLetters(before: string, name: string): number {
  let shared = 0;
  while (shared < 63 && shared < name.length && before[shared] === name[shared]) shared += 1;
  return shared;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
