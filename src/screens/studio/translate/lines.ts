import type { StringTable, Translation } from '../../../scenario/strings/strings.ts';
import type { TextEntry } from '../../../scenario/strings/text-entry.ts';
import {
  isStale,
  problemsOf,
  type TranslationProblem,
} from '../../../scenario/strings/translation-problems.ts';
import { recordingName } from '../../../scenario/strings/voice-notes.ts';

export const lineStates = ['done', 'problem', 'stale', 'missing'] as const;
export type LineState = (typeof lineStates)[number];

/** A text of the story and what there is of it in one language. */
export type Line = {
  readonly entry: TextEntry;
  /** '' where there is none. */
  readonly text: string;
  /** What a voice says, where that is not the text itself. */
  readonly spoken: string;
  /** The source that a stale translation was made for; '' for any other. */
  readonly madeFor: string;
  readonly state: LineState;
  readonly problems: readonly TranslationProblem[];
  /** Said by the world of the story, and not by its own table. */
  readonly isAround: boolean;
  readonly isRecorded: boolean;
};

export type InLanguage = {
  /** The story's own. */
  readonly table: StringTable;
  /** What its world and its questions say. */
  readonly around: StringTable;
  /** Names of recordings. */
  readonly recorded: ReadonlySet<string>;
};

/** Every text as it stands in one language. */
export const linesIn = (entries: readonly TextEntry[], inLanguage: InLanguage): readonly Line[] =>
  entries.map((entry) => {
    const { table, around, recorded } = inLanguage;
    const own = saidIn(table, entry.id);
    const found = own ?? saidIn(around, entry.id);
    return {
      entry,
      ...lineFrom(entry, found),
      isAround: own === undefined && found !== undefined,
      isRecorded: recorded.has(recordingName(entry.id)),
    };
  });

const saidIn = (table: StringTable, id: string): Translation | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

type FromTable = Pick<Line, 'text' | 'spoken' | 'madeFor' | 'state' | 'problems'>;

const nothing: FromTable = { text: '', spoken: '', madeFor: '', state: 'missing', problems: [] };

function lineFrom(entry: TextEntry, found: Translation | undefined): FromTable {
  if (found === undefined) return nothing;
  const whole = typeof found === 'string' ? { source: '', text: found } : found;
  const { source, text, spoken = '' }: Exclude<Translation, string> = whole;
  if (text.trim() === '') return nothing;
  if (isStale(entry, found)) return { text, spoken, madeFor: source, state: 'stale', problems: [] };
  const problems = problemsOf(entry, found);
  return { text, spoken, madeFor: '', state: problems.length > 0 ? 'problem' : 'done', problems };
}

export type Counts = Readonly<Record<LineState, number>> & {
  readonly all: number;
  /** Texts that are spoken, and those that a recording says. */
  readonly wanted: number;
  readonly voiced: number;
};

export function countsOf(lines: readonly Line[]): Counts {
  const of = (state: LineState): number => lines.filter((line) => line.state === state).length;
  const spoken = lines.filter(({ entry }) => entry.voice);
  return {
    all: lines.length,
    done: of('done'),
    problem: of('problem'),
    stale: of('stale'),
    missing: of('missing'),
    wanted: spoken.length,
    voiced: spoken.filter(({ isRecorded }) => isRecorded).length,
  };
}

/** Which lines somebody wants to see. */
export type Wanted = {
  readonly show: 'all' | Exclude<LineState, 'done'>;
  readonly search: string;
  /** A knot with its stitches; null for the whole story, '' for what stands outside of it. */
  readonly knot: string | null;
};

export const knotOf = ({ entry }: Line): string => entry.flow.split('.')[0] ?? '';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Lines that are wanted; `kept` stays, whatever became of it. */
export function wantedLines(
  lines: readonly Line[],
  { show, search, knot }: Wanted,
  kept: string | null,
): readonly Line[] {
  const words = plain(search.trim());
  return lines.filter((line) => {
    const { entry, text, state } = line;
    if (entry.id === kept) return true;
    if (show !== 'all' && state !== show) return false;
    if (knot !== null && knotOf(line) !== knot) return false;
    return words === '' || plain(`${entry.source}\n${text}\n${entry.id}`).includes(words);
  });
}

/** The next line after one on which something is left to do, round the end; null where nothing is. */
export function nextUndone(lines: readonly Line[], id: string | null): string | null {
  const at = lines.findIndex(({ entry }) => entry.id === id);
  const round = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))];
  return round.find(({ state }) => state === 'missing' || state === 'stale')?.entry.id ?? null;
}

/** The text of the same knot that is told after one; null where none is. */
export function afterOf(entries: readonly TextEntry[], entry: TextEntry): string | null {
  const next = entries[entries.indexOf(entry) + 1];
  return next && next.flow === entry.flow && entry.flow !== '' ? next.source : null;
}

/** Whether wall and tablet can stand at it. */
export const isOnStage = ({ entry: { file, line } }: Line): boolean =>
  file.endsWith('.ink') && line !== null;

/** The line that stands where the cursor does, or nearest before it; null where none does. */
export function lineAt(lines: readonly Line[], file: string, line: number): string | null {
  const before = lines.filter(
    ({ entry }) => entry.file === file && (entry.line ?? Infinity) <= line,
  );
  const nearest = Math.max(...before.map(({ entry }) => entry.line ?? 0));
  return before.find(({ entry }) => entry.line === nearest)?.entry.id ?? null;
}
