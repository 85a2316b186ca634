import { moods, type Mood } from '../../scenario/beat.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import type { OpenedStory, ScenarioFiles } from '../../scenario/open-story.ts';
import { lineDuration } from '../../scenario/room-pace.ts';
import { partOf, speakerIn } from '../../scenario/strings/spoken-by.ts';
import { spokenTexts } from '../../scenario/strings/spoken-texts.ts';
import type { TextEntry } from '../../scenario/strings/text-entry.ts';

export type ScriptLine = {
  /** From 1, through the whole script. */
  readonly number: number;
  /** Null is the narrator. */
  readonly who: string | null;
  readonly mood: Mood | null;
  readonly words: string;
  /** What the author remarks on it. */
  readonly note: string | null;
  /** About as long as it takes. */
  readonly seconds: number;
  readonly isChoice: boolean;
};

export type ScriptPart = {
  /** The knot and stitch, or the file of what stands before them; '' beside the story. */
  readonly name: string;
  readonly lines: readonly ScriptLine[];
};

/** What is to be recorded in a language, for whoever speaks it. */
export type VoiceScript = {
  readonly what: 'script';
  readonly parts: readonly ScriptPart[];
  /** Texts that no recording can say: not translated, or known only in play. */
  readonly silent: number;
};

/** Everything that a voice says, in the story's order; null where the story is not told in the language. */
export function voiceScript(
  { scenario, texts }: Pick<OpenedStory, 'scenario' | 'texts'>,
  files: ScenarioFiles,
  language: LanguageTag,
): VoiceScript | null {
  if (!scenario || !texts) return null;
  const isOwn = language === texts.language;
  if (!isOwn && !Object.hasOwn(files.strings, language)) return null;
  const table = isOwn ? null : (files.strings[language] ?? {});
  const { texts: spoken, silent } = spokenTexts(texts.entries(), { language, table });
  const entries = new Map(texts.entries().map((entry) => [entry.id, entry]));
  const nameOf = speakerIn(scenario, language);
  const moodOf = moodsIn(files);
  const lines = spoken.flatMap(({ id, kind, speaker, words }, at) => {
    const entry = entries.get(id);
    if (!entry) return [];
    const line: ScriptLine = {
      number: at + 1,
      who: nameOf(speaker),
      mood: moodOf(entry),
      words,
      note: entry.note,
      seconds: Math.max(1, Math.round(lineDuration(words) / 1_000)),
      isChoice: kind === 'choice',
    };
    return [{ entry, line }];
  });
  const parts = [...Map.groupBy(lines, ({ entry }) => partOf(entry))];
  return {
    what: 'script',
    silent: silent.length,
    parts: parts.map(([name, some]) => ({ name, lines: some.map(({ line }) => line) })),
  };
}

const moodTag = /#\s*mood:\s*([^#\n]+)/g;

/** How whoever speaks feels: as the tags of their line and of lines of tags above it say, or as it was last said of them in that part. */
function moodsIn({ files }: ScenarioFiles): (entry: TextEntry) => Mood | null {
  const last = new Map<string, Mood>();
  let flow: string | null = null;
  return (entry) => {
    if (entry.flow !== flow) last.clear();
    flow = entry.flow;
    const { speaker } = entry;
    for (const [, told = ''] of tagsOf(files[entry.file] ?? '', entry.line).matchAll(moodTag)) {
      const words = told.trim().split(/\s+/);
      const mood = moods.find((one) => one === words.at(-1));
      const who = words.length > 1 ? words[0] : speaker;
      if (mood && who) last.set(who, mood);
    }
    return speaker === null ? null : (last.get(speaker) ?? null);
  };
}

/** A line of a source, with the lines of tags above it. */
function tagsOf(source: string, line: number | null): string {
  if (line === null) return '';
  const lines = source.split('\n');
  let from = line - 1;
  while (/^\s*#/.test(lines[from - 1] ?? '')) from -= 1;
  return lines.slice(from, line).join('\n');
}
