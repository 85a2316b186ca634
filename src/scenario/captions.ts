import type { Finding } from './finding.ts';
import type { Captions } from './film.ts';
import type { Sources } from './scenario.ts';

/** What is said in a film from one moment to another, in milliseconds from its beginning. */
export type Cue = { readonly from: number; readonly to: number; readonly text: string };

const captionsAt = /^film\/([^/]+)\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.vtt$/;

/** Whether a file of a pack holds captions of a film, such as `film/ford.ar.vtt`. */
export const isCaptions = (file: string): boolean => /^film\/[^/]+\.vtt$/.test(file);

type ReadCaptions = { readonly captions: Captions; readonly findings: readonly Finding[] };

/** The captions among a pack's files, by film and language. Of what cannot be read the rest is taken, and it is a finding. */
export function readCaptions(files: Sources): ReadCaptions {
  const findings: Finding[] = [];
  const note = (finding: Finding): void => void findings.push(finding);
  const found = Object.entries(files).flatMap(([file, text]) => {
    if (!isCaptions(file)) return [];
    const [, name, language] = captionsAt.exec(file) ?? [];
    if (name === undefined || language === undefined) {
      note(wrong(file, 1, 'The name of this file does not say whose captions it holds.'));
      return [];
    }
    return [{ name, language, cues: parseCaptions(text, (one) => note({ ...one, file })) }];
  });
  const byFilm = Map.groupBy(found, ({ name }) => name);
  const captions = Object.fromEntries(
    [...byFilm].map(([name, some]) => [
      name,
      Object.fromEntries(some.map(({ language, cues }) => [language, cues])),
    ]),
  );
  return { captions, findings };
}

type Said = Pick<Finding, 'code' | 'severity' | 'line' | 'what' | 'hint'>;

const hint =
  'Write WEBVTT in the first line of film/NAME.LANGUAGE.vtt; then for each text a line such as 00:02.000 --> 00:05.500, its words below, and an empty line.';

const wrong = (file: string, line: number, what: string): Finding => ({
  severity: 'warning',
  code: 'film-captions-broken',
  file,
  line,
  what,
  hint,
});

const moment = '(?:(\\d{1,3}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{3})';
const timing = new RegExp(`^\\s*${moment}\\s+-->\\s+${moment}(?:\\s|$)`);

/** Reads a WebVTT file: its texts in their order, without the places and looks that it may name. */
export function parseCaptions(text: string, note: (said: Said) => void): readonly Cue[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const complain = (line: number, what: string): void => {
    const { file: _, ...said } = wrong('', line, what);
    note(said);
  };
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) complain(1, 'It does not begin with WEBVTT.');
  const cues: Cue[] = [];
  for (const { at, lines: block } of blocksOf(lines)) {
    if (/^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/.test(block[0] ?? '')) continue;
    const timed = block.findIndex((line) => line.includes('-->'));
    const cue = timed < 0 ? null : cueFrom(block.slice(timed));
    if (cue) cues.push(cue);
    else complain(at + Math.max(0, timed), 'Here no text with its time can be read.');
  }
  return cues.toSorted((a, b) => a.from - b.from);
}

type Block = { readonly at: number; readonly lines: readonly string[] };

/** What stands between empty lines, each with the number of its first line. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { at: number; lines: string[] }[] = [];
  let open: { at: number; lines: string[] } | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = null;
    else if (open) open.lines.push(line);
    else {
      open = { at: index + 1, lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}

function cueFrom([first = '', ...words]: readonly string[]): Cue | null {
  const [, ...numbers] = timing.exec(first) ?? [];
  if (numbers.length === 0) return null;
  const [from, to] = [milliseconds(numbers.slice(0, 4)), milliseconds(numbers.slice(4))];
  const text = plain(words.join('\n'));
  return to > from && text !== '' ? { from, to, text } : null;
}

function milliseconds([hours = '0', minutes = '0', seconds = '0', rest = '0']: readonly (
  | string
  | undefined
)[]): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(rest);
}

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00A0',
  '&lrm;': '\u200E',
  '&rlm;': '\u200F',
  '&amp;': '&',
};

/** The words alone: what is in angle brackets says how they look. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|nbsp|lrm|rlm|amp);/g, (sign) => signs[sign] ?? sign)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
