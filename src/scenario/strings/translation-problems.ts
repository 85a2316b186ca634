import type { Finding } from '../finding.ts';
import type { Translation } from './strings.ts';
import { gapsOf, parseTemplate } from './template.ts';
import type { TextEntry } from './text-entry.ts';

/** What may be wrong with a translation, for whoever says it in another language, with the values that it is said with. */
export type ProblemSaid =
  | { readonly kind: 'empty' | 'stale' | 'spoken' | 'copy' | 'marks' }
  | { readonly kind: 'lost' | 'made'; readonly gaps: readonly string[] }
  | { readonly kind: 'choice'; readonly letters: number; readonly most: number }
  | { readonly kind: 'long'; readonly letters: number; readonly source: number }
  | { readonly kind: 'number'; readonly numbers: readonly string[] };

export type TranslationProblem = Pick<Finding, 'severity' | 'code' | 'what' | 'hint'> & {
  readonly said: ProblemSaid;
};

/** A button on a tablet holds about so many letters. */
const longestChoice = 40;
/** Copies of fewer words may be names, or the same word in both languages. */
const longestSame = 3;

/** What is wrong with one translation. */
export function problemsOf(
  entry: TextEntry,
  translation: Translation,
): readonly TranslationProblem[] {
  const text = typeof translation === 'string' ? translation : translation.text;
  if (text.trim() === '') {
    return [
      warn(
        { kind: 'empty' },
        'the translation is empty.',
        'Write it; until then the source is shown.',
      ),
    ];
  }
  if (isStale(entry, translation)) {
    const hint = `Translate it again; until then the source is shown. It reads now: "${entry.source}"`;
    return [warn({ kind: 'stale' }, 'the source has changed since it was translated.', hint)];
  }
  const gaps = gapProblems(entry, text);
  if (gaps.length > 0) return gaps;
  return [
    ...spokenGaps(translation),
    ...copied(entry, text),
    ...tooLong(entry, text),
    ...lostNumbers(entry, text),
    ...unbalanced(text),
  ];
}

export const isStale = (entry: TextEntry, translation: Translation): boolean =>
  typeof translation !== 'string' && translation.source !== entry.source;

/** Whether the translation has the same gaps as the source; with others it is not shown. */
export const hasGaps = (entry: TextEntry, text: string): boolean =>
  gapProblems(entry, text).length === 0;

/** Whether what a voice says has the gaps of what is read. */
export const hasSpokenGaps = (translation: Exclude<Translation, string>): boolean =>
  isSameSet(gapsIn(translation.spoken ?? translation.text), gapsIn(translation.text));

const gapsIn = (text: string): ReadonlySet<string> => new Set(gapsOf(parseTemplate(text)));

const isSameSet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size === others.size && [...some].every((name) => others.has(name));

function spokenGaps(translation: Translation): readonly TranslationProblem[] {
  if (typeof translation === 'string' || hasSpokenGaps(translation)) return [];
  const hint = 'Write the same {gaps} in both; until then the voice says what people read.';
  return [
    warn({ kind: 'spoken' }, 'what the voice says has other gaps than what people read.', hint),
  ];
}

const codes: Readonly<Record<ProblemSaid['kind'], string>> = {
  empty: 'empty',
  stale: 'stale',
  spoken: 'spoken',
  copy: 'copy',
  marks: 'marks',
  lost: 'gap',
  made: 'gap',
  choice: 'long',
  long: 'long',
  number: 'number',
};

const warn = (said: ProblemSaid, what: string, hint: string): TranslationProblem => ({
  severity: 'warning',
  code: `string-${codes[said.kind]}`,
  what,
  hint,
  said,
});

function gapProblems({ source }: TextEntry, text: string): readonly TranslationProblem[] {
  const [wanted, found] = [gapsOf(parseTemplate(source)), gapsOf(parseTemplate(text))];
  const lost = wanted.filter((name) => !found.includes(name));
  const made = found.filter((name) => !wanted.includes(name));
  const hint = `Write ${wanted.length > 0 ? inBraces(wanted) : 'no braces, or \\{ for a brace,'} exactly as in the source; until then the source is shown.`;
  const problem = (said: ProblemSaid, what: string): TranslationProblem => ({
    ...warn(said, what, hint),
    severity: 'error',
  });
  return [
    ...(lost.length > 0
      ? [problem({ kind: 'lost', gaps: lost }, `${inBraces(lost)} of the source is missing.`)]
      : []),
    ...(made.length > 0
      ? [problem({ kind: 'made', gaps: made }, `${inBraces(made)} is not in the source.`)]
      : []),
  ];
}

const inBraces = (names: readonly string[]): string =>
  names.map((name) => `{${name}}`).join(' and ');

function copied({ source }: TextEntry, text: string): readonly TranslationProblem[] {
  const words = source.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (text.trim() !== source.trim() || words.length <= longestSame) return [];
  return [warn({ kind: 'copy' }, 'it is the same as the source.', 'Translate it, or take it out.')];
}

function tooLong({ source, kind }: TextEntry, text: string): readonly TranslationProblem[] {
  const [before, now] = [lettersIn(source), lettersIn(text)];
  if (kind === 'choice' && now > longestChoice && now > before) {
    const hint = `A choice has at most ${longestChoice} letters, so that it fits its button.`;
    const said = { kind: 'choice', letters: now, most: longestChoice } as const;
    return [warn(said, `the choice has ${now} letters.`, hint)];
  }
  if (now <= 2 * before + 10) return [];
  const hint = 'Say it shorter, or look whether it is the translation of another line.';
  const said = { kind: 'long', letters: now, source: before } as const;
  return [warn(said, `it is ${now} letters long, and the source ${before}.`, hint)];
}

/** Without the marks that nobody sees. */
const lettersIn = (text: string): number => Array.from(text.replace(/[\p{Mn}\p{Cf}]/gu, '')).length;

function lostNumbers({ source }: TextEntry, text: string): readonly TranslationProblem[] {
  const [wanted, found] = [numbersIn(source), numbersIn(text)];
  const lost = wanted.filter((number) => !found.includes(number));
  if (lost.length === 0) return [];
  const hint =
    'Write the number in the digits of the language, or say it in words if all of them do.';
  return [warn({ kind: 'number', numbers: lost }, `the number ${lost.join(', ')} is gone.`, hint)];
}

/** Numbers in the digits of any script, as plain ones. */
function numbersIn(text: string): readonly string[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = text
    .replace(/\{[\p{L}\p{N}_]+\}/gu, ' ')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return plain.match(/\d+/g) ?? [];
}

/** Unicode keeps the ten digits of a script together, the nought first. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let nought = point;
  while (point - nought < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return point - nought;
}

const opening = /[\u2066-\u2068\u202A\u202B\u202D\u202E]/;
const closers: Readonly<Record<string, RegExp>> = {
  '\u2069': /[\u2066-\u2068]/,
  '\u202C': /[\u202A\u202B\u202D\u202E]/,
};

const turning = /[\u2066-\u2069\u202A-\u202E]/;

function unbalanced(text: string): readonly TranslationProblem[] {
  if (!turning.test(text)) return [];
  const open: string[] = [];
  let broken = false;
  for (const sign of text) {
    if (opening.test(sign)) open.push(sign);
    const closes = closers[sign];
    if (closes) broken ||= !closes.test(open.pop() ?? '');
  }
  if (!broken && open.length === 0) return [];
  const hint = 'Close each mark that turns the direction where it ends, or leave them all out.';
  return [
    warn({ kind: 'marks' }, 'its invisible marks for the direction of writing do not match.', hint),
  ];
}
