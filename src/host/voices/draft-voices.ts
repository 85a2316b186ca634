import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpokenText } from '../../scenario/strings/spoken-texts.ts';
import { hashOfWords, makeVoiceNotes, recordingName } from '../../scenario/strings/voice-notes.ts';
import type { VoiceNote, VoiceNotes } from '../../scenario/strings/voice-notes.ts';
import { writeWhole } from '../write-whole.ts';
import type { DraftMaker, Timbre } from './draft-maker.ts';
import { hashOfFile, notesAt } from './takes.ts';

/** What is to be said in a language, and where it is kept. */
export type Script = {
  /** The folder of the language's recordings. */
  readonly home: string;
  readonly notes: VoiceNotes;
  readonly texts: readonly Pick<SpokenText, 'id' | 'speaker' | 'words' | 'forMachine'>[];
  /** How whoever says a text sounds. */
  readonly timbreOf: (speaker: string | null) => Timbre;
  readonly untranslated: number;
  /** Said only in play, so that no file can say it. */
  readonly inPlay: readonly string[];
};

/** What came of it, in texts. */
export type Drafted = Pick<Script, 'untranslated' | 'inPlay'> & {
  readonly made: number;
  /** Drafts that still say what is written. */
  readonly kept: number;
  readonly recorded: number;
  /** Recordings of people that say other words than are written now; they are left as they are. */
  readonly staleRecordings: readonly string[];
  readonly unsayable: readonly string[];
  readonly stopped: boolean;
};

type Work = {
  readonly script: Script;
  readonly maker: DraftMaker;
  readonly stopped: AbortSignal;
  readonly progress: (done: number, of: number) => void;
  /** Writes while nobody else here does. */
  readonly inTurn?: (work: () => Promise<void>) => Promise<void>;
};

/** What is to be written of one text: a draft, or no more than that somebody recorded it. */
type Change = {
  readonly note: VoiceNote;
  readonly draft: Buffer | null;
  /** The file that lay there when it was looked at. */
  readonly over: string | null;
};

type Standing = { readonly note: VoiceNote | null; readonly bytes: Buffer | null };

/** How a text stands: nothing there, a draft, or what somebody recorded. */
function judge({ note, bytes }: Standing, says: string): 'make' | 'keep' | 'recorded' | 'stale' {
  if (bytes === null) return 'make';
  const isDraft = note !== null && note.draft && note.file === hashOfFile(bytes);
  if (isDraft) return note.says === says ? 'keep' : 'make';
  const isKnown = note !== null && !note.draft && note.file === hashOfFile(bytes);
  return isKnown && note.says !== says ? 'stale' : 'recorded';
}

/** What is known so far. */
type Desk = {
  readonly home: string;
  readonly notes: VoiceNotes;
  readonly changes: Map<string, Change>;
  readonly recorded: string[];
  readonly stale: string[];
  kept: number;
};

/** Makes a draft of every text that has no voice, or an old draft. What people recorded is never touched. */
export async function draftVoices(work: Work): Promise<Drafted> {
  const { script, progress, stopped, inTurn = (write) => write() } = work;
  const { home, notes, texts, untranslated, inPlay } = script;
  const desk: Desk = { home, notes, changes: new Map(), recorded: [], stale: [], kept: 0 };
  const wanted = texts.filter(({ forMachine }) => forMachine !== null);
  for (const [index, text] of wanted.entries()) {
    if (stopped.aborted) break;
    progress(index, wanted.length);
    await takeOn(text, work, desk);
  }
  await inTurn(() => keep(desk));
  return {
    made: [...desk.changes.values()].filter(({ draft }) => draft !== null).length,
    kept: desk.kept,
    recorded: desk.recorded.length,
    staleRecordings: desk.stale,
    unsayable: texts.flatMap(({ id, forMachine }) => (forMachine === null ? [id] : [])),
    untranslated,
    inPlay,
    stopped: stopped.aborted,
  };
}

async function takeOn(text: Script['texts'][number], work: Work, desk: Desk): Promise<void> {
  const name = recordingName(text.id);
  const says = hashOfWords(text.words);
  const bytes = await readFile(join(desk.home, `${name}.mp3`)).catch(() => null);
  const verdict = judge({ note: noteOf(desk.notes, name), bytes }, says);
  if (verdict === 'keep') desk.kept += 1;
  if (verdict === 'stale') desk.stale.push(text.id);
  if (verdict === 'recorded' && bytes) {
    desk.recorded.push(text.id);
    const over = hashOfFile(bytes);
    const note = recordedNote(noteOf(desk.notes, name), { says, file: over });
    desk.changes.set(name, { note, draft: null, over });
  }
  if (verdict !== 'make') return;
  const draft = await work.maker.speak(text.forMachine ?? '', work.script.timbreOf(text.speaker));
  if (!draft) return;
  const note = { says, file: hashOfFile(draft), draft: true, maker: work.maker.name };
  desk.changes.set(name, { note, draft, over: bytes && hashOfFile(bytes) });
}

/** Who spoke stays, where it is the same recording. */
const recordedNote = (
  note: VoiceNote | null,
  now: Pick<VoiceNote, 'says' | 'file'>,
): VoiceNote => ({
  ...now,
  draft: false,
  maker: note !== null && !note.draft && note.file === now.file ? note.maker : 'recorded',
});

const noteOf = (notes: VoiceNotes, name: string): VoiceNote | null =>
  Object.hasOwn(notes, name) ? (notes[name] ?? null) : null;

/** Notes before files: whoever is stopped in between has notes on files that are not there, and those are made anew. */
async function keep({ home, changes, notes }: Desk): Promise<void> {
  for (const [name, { over }] of changes) {
    const bytes = await readFile(join(home, `${name}.mp3`)).catch(() => null);
    // Somebody recorded it meanwhile.
    if ((bytes && hashOfFile(bytes)) !== over) changes.delete(name);
  }
  const changed = Object.fromEntries([...changes].map(([name, { note }]) => [name, note]));
  const now = { ...((await notesAt(home)) ?? notes), ...changed };
  if (Object.keys(now).length === 0) return;
  await mkdir(home, { recursive: true });
  const drafts = [...changes].flatMap(([name, { draft }]) =>
    draft ? [[join(home, `${name}.mp3`), draft] as const] : [],
  );
  for (const [place] of drafts) await rm(place, { force: true });
  await writeWhole(join(home, 'voices.json'), makeVoiceNotes(now));
  for (const [place, draft] of drafts) await writeWhole(place, draft);
}
