import type { LanguageTag } from '../../../scenario/language.ts';
import { isTold } from '../../../scenario/figures/languages-figures.ts';
import { withoutPicture } from '../../../scenario/figures/picture-share.ts';
import type { Opened } from '../../../scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import { stateOf } from '../../../scenario/strings/table-status.ts';
import type { TextEntry } from '../../../scenario/strings/text-entry.ts';
import { recordingName } from '../../../scenario/strings/voice-notes.ts';

/** Of one knot or stitch: its lines and choices, and how many of them lack something. */
export type Lacking = {
  readonly texts: number;
  readonly lacking: number;
  /** The first that does. */
  readonly first: { readonly file: string; readonly line: number } | null;
};

/** By knot or stitch. */
export type LackingByPart = Readonly<Record<string, Lacking>>;

/** What is still to be drawn, recorded and translated. */
export type Lacks = {
  /** Null where nobody knows which pictures there are. */
  readonly pictures: LackingByPart | null;
  readonly voices: Readonly<Record<LanguageTag, LackingByPart>>;
  readonly words: Readonly<Record<LanguageTag, LackingByPart>>;
};

export function countLacks(
  { scenario, texts }: Pick<Opened, 'scenario' | 'texts'>,
  { media, strings, voices = {} }: ScenarioFiles,
): Lacks | null {
  if (!scenario || !texts) return null;
  const { pack } = scenario;
  const told = texts.entries().filter(isTold);
  const byPart = (lacking: readonly TextEntry[]): LackingByPart => countIn(told, new Set(lacking));
  const opening = scenario.read({ scenario: scenario.hash, seed: 1, steps: [] });
  const opensSomewhere = (opening.lines.at(-1)?.scene.place ?? null) !== null;
  const others = Object.keys(strings).filter((language) => language !== pack.language);
  const spoken = new Set([pack.language, ...others, ...Object.keys(voices)]);
  const recorded = (language: LanguageTag): ReadonlySet<string> => new Set(voices[language] ?? []);
  const unvoiced = (language: LanguageTag): readonly TextEntry[] => {
    const there = recorded(language);
    return told.filter(({ voice, id }) => voice && !there.has(recordingName(id)));
  };
  const unsaid = (language: LanguageTag): readonly TextEntry[] =>
    told.filter((entry) => stateOf(entry, strings[language] ?? {}) !== 'done');
  return {
    pictures: media ? byPart(withoutPicture(told, { pack, media, opensSomewhere })) : null,
    voices: Object.fromEntries([...spoken].map((tag) => [tag, byPart(unvoiced(tag))])),
    words: Object.fromEntries(others.map((tag) => [tag, byPart(unsaid(tag))])),
  };
}

function countIn(told: readonly TextEntry[], lacking: ReadonlySet<TextEntry>): LackingByPart {
  return Object.fromEntries(
    [...Map.groupBy(told, ({ flow }) => flow)].map(([flow, entries]) => {
      const without = entries.filter((entry) => lacking.has(entry));
      const [first] = without.filter(({ line }) => line !== null);
      const at = first && { file: first.file, line: first.line ?? 1 };
      return [flow, { texts: entries.length, lacking: without.length, first: at ?? null }];
    }),
  );
}
