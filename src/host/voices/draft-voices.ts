import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpokenText } from '../../scenario/strings/spoken-texts.ts';
import { spokenTexts } from '../../scenario/strings/spoken-texts.ts';
import { hashOfWords, makeVoiceNotes, recordingName } from '../../scenario/strings/voice-notes.ts';
import type { VoiceNote, VoiceNotes } from '../../scenario/strings/voice-notes.ts';
import type { OpenedPack } from '../translations/open-pack.ts';
import { writeWhole } from '../translations/open-pack.ts';
import { timbreOf, type DraftMaker } from './draft-maker.ts';

/** What came of it, in texts. */
export type Drafted = {
  readonly made: number;
  /** Drafts that still say what is written. */
  readonly kept: number;
  readonly recorded: number;
  /** Recordings of people that say other words than are written now; they are left as they are. */
  readonly staleRecordings: readonly string[];
  readonly unsayable: readonly string[];
  readonly untranslated: number;
  /** Said only in play, so that no file can say it. */
  readonly inPlay: readonly string[];
  readonly stopped: boolean;
};

type Work = {
  readonly opened: OpenedPack;
  readonly language: string;
  /** Lines and choices alone, where there is no room for more. */
  readonly isStoryOnly: boolean;
  readonly maker: DraftMaker;
  readonly stopped: AbortSignal;
  readonly progress: (done: number, of: number) => void;
};

const hashOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

type Standing = { readonly note: VoiceNote | null; readonly bytes: Buffer | null };

/** How a text stands: nothing there, a draft, or what somebody recorded. */
function judge({ note, bytes }: Standing, says: string): 'make' | 'keep' | 'recorded' | 'stale' {
  if (bytes === null) return 'make';
  const isDraft = note !== null && note.draft && note.file === hashOf(bytes);
  if (isDraft) return note.says === says ? 'keep' : 'make';
  const isKnown = note !== null && !note.draft && note.file === hashOf(bytes);
  return isKnown && note.says !== says ? 'stale' : 'recorded';
}

/** What is known so far. */
type Desk = {
  readonly home: string;
  readonly notes: Record<string, VoiceNote>;
  readonly made: Map<string, Buffer>;
  readonly recorded: string[];
  readonly stale: string[];
  kept: number;
};

/** Makes a draft of every spoken text of a language that has no voice, or an old draft. What people recorded is never touched. */
export async function draftVoices(work: Work): Promise<Drafted> {
  const { opened, language, progress, stopped } = work;
  const { pack, texts } = opened;
  const table = language === texts.language ? null : (pack.strings[language] ?? {});
  const spoken = spokenTexts(texts.entries(), { language, table });
  const home = join(opened.folder ?? '', 'voice', language);
  const notes = { ...pack.voiceNotes?.[language] };
  const desk: Desk = { home, notes, made: new Map(), recorded: [], stale: [], kept: 0 };
  const wanted = spoken.texts.filter((text) => isWanted(text, work));
  for (const [index, text] of wanted.entries()) {
    if (stopped.aborted) break;
    progress(index, wanted.length);
    await takeOn(text, work, desk);
  }
  await keep(home, desk.made, notes);
  return {
    made: desk.made.size,
    kept: desk.kept,
    recorded: desk.recorded.length,
    staleRecordings: desk.stale,
    unsayable: spoken.texts.flatMap(({ id, forMachine }) => (forMachine === null ? [id] : [])),
    untranslated: spoken.silent.filter(({ why }) => why === 'untranslated').length,
    inPlay: spoken.silent.flatMap(({ id, why }) => (why === 'in-play' ? [id] : [])),
    stopped: stopped.aborted,
  };
}

const isWanted = ({ forMachine, kind }: SpokenText, { isStoryOnly }: Work): boolean =>
  forMachine !== null && (!isStoryOnly || kind === 'line' || kind === 'choice');

async function takeOn(text: SpokenText, work: Work, desk: Desk): Promise<void> {
  const name = recordingName(text.id);
  const says = hashOfWords(text.words);
  const bytes = await readFile(join(desk.home, `${name}.mp3`)).catch(() => null);
  const verdict = judge({ note: noteOf(desk.notes, name), bytes }, says);
  if (verdict === 'keep') desk.kept += 1;
  if (verdict === 'stale') desk.stale.push(text.id);
  if (verdict === 'recorded' && bytes) {
    desk.recorded.push(text.id);
    desk.notes[name] = { says, file: hashOf(bytes), draft: false, maker: 'recorded' };
  }
  if (verdict !== 'make') return;
  const draft = await speak(text, work, Object.keys(work.opened.scenario.pack.cast));
  if (!draft) return;
  desk.made.set(name, draft);
  desk.notes[name] = { says, file: hashOf(draft), draft: true, maker: work.maker.name };
}

const noteOf = (notes: VoiceNotes, name: string): VoiceNote | null =>
  Object.hasOwn(notes, name) ? (notes[name] ?? null) : null;

const speak = ({ forMachine, speaker }: SpokenText, { maker }: Work, cast: readonly string[]) =>
  maker.speak(forMachine ?? '', timbreOf(cast, speaker));

/** Notes before files: whoever is stopped in between has notes on files that are not there, and those are made anew. */
async function keep(
  home: string,
  made: ReadonlyMap<string, Buffer>,
  notes: VoiceNotes,
): Promise<void> {
  if (Object.keys(notes).length === 0) return;
  await mkdir(home, { recursive: true });
  for (const name of made.keys()) await rm(join(home, `${name}.mp3`), { force: true });
  await writeWhole(join(home, 'voices.json'), makeVoiceNotes(notes));
  for (const [name, bytes] of made) await writeWhole(join(home, `${name}.mp3`), bytes);
}
