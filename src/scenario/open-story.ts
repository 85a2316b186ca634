import type { Media } from './check/check-media.ts';
import { compile } from './ink/compiling/compile.ts';
import type { InkNode } from './ink/compiling/outline.ts';
import type { StoryTree } from './ink/story-tree.ts';
import { contentHash } from './content-hash.ts';
import { filmsOf, type Captions, type FilmFiles } from './film.ts';
import type { Finding } from './finding.ts';
import type { CausedFinding } from './group-by-cause.ts';
import { mainFile, noStory } from './main-file.ts';
import { findUnreadable } from './unreadable.ts';
import { tidyFindings } from './tidy-findings.ts';
import { titleOf } from './title-of.ts';
import { writtenTags } from './ink/written/written-tags.ts';
import type { WrittenTag } from './ink/written/written-tags.ts';
import type { WrittenText } from './ink/written/written-part.ts';
import type { Pack } from './pack.ts';
import { parsePack, type StoryTold } from './parse-pack.ts';
import { parseIndicators } from './survey/parse-survey.ts';
import { parseWorld } from './parse-world.ts';
import { openReader, readerVersion } from './read.ts';
import type { Scenario, Sources } from './scenario.ts';
import { findStrangeNames, nameInPack, namesIn } from './world/world-names.ts';
import { languagesOf, openStrings } from './strings/strings.ts';
import type { StringTables } from './strings/strings.ts';
import type { VoiceNotes } from './strings/voice-notes.ts';
import { openTexts } from './strings/texts.ts';
import type { Texts } from './strings/texts.ts';

/** What the host read from a pack's folder and its world's; the pack's file wins where both have one. */
export type ScenarioFiles = {
  readonly name: string;
  readonly files: Sources;
  readonly strings: StringTables;
  /** Told in this world, and not in the one its pack names. */
  readonly world?: string;
  /** Pictures and sounds that there are; without it nobody checks whether one is missing. */
  readonly media?: Media;
  /** By language: the lines that are recorded in `voice/LANGUAGE`. */
  readonly voices?: Readonly<Record<string, readonly string[]>>;
  /** Pictures in `art` and films and their stills in `film` that the pack brings itself, by their paths in it. */
  readonly ownMedia?: readonly string[];
  /** Where its own art was drawn to, by the name under which scenes show it; absent where nobody drew it. */
  readonly artAt?: Readonly<Record<string, string>>;
  /** What lies in its `film` folder; without it nobody checks whether a film is missing. */
  readonly films?: FilmFiles;
  /** What is said in them, by film and language. */
  readonly captions?: Captions;
  /** By language: what is known of these recordings. */
  readonly voiceNotes?: Readonly<Record<string, VoiceNotes>>;
};

/** A story as it was read, for whoever looks at how it is written. */
export type ReadStory = {
  readonly tree: StoryTree;
  readonly outline: InkNode;
  readonly tags: readonly WrittenTag[];
  readonly written: WrittenText;
  /** As it is written, with names of its world still in braces. */
  readonly told: Pack;
  readonly pack: Pack;
  readonly main: string;
  readonly files: Sources;
  readonly films: Scenario['films'];
};

/** Without a scenario, the findings say why. */
export type OpenedStory = {
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
  /** All that it says, and what is known of it in other languages; null without a scenario. */
  readonly texts: Texts | null;
  /** Null without a scenario. */
  readonly story: ReadStory | null;
};

/** What else is found of a story that opens, once it does. */
export type Look = (story: ReadStory, texts: Texts) => readonly CausedFinding[];

/**
 * Opens a scenario for whoever plays it: says what keeps it from playing, and whatever `look` finds besides. Pure, and
 * never throws for what an author wrote.
 */
export function openStory(from: ScenarioFiles, look: Look = () => []): OpenedStory {
  const { name, files, strings, world } = from;
  const unopened = { scenario: null, texts: null, story: null };
  const main = beginIn(name, files);
  if (typeof main !== 'string') return { ...unopened, findings: main };
  const { tree, outline, written: said, findings } = compile(main, files);
  if (tree === null || outline === null || said === null)
    return { ...unopened, findings: tidyFindings(findings, main) };
  const found: CausedFinding[] = [...findings];
  const note = (finding: Finding): void => void found.push(finding);
  const tags = writtenTags(tree);
  const names = namesIn(files);
  const written = packIn(files, storyTold(name, tags), note);
  found.push(...findStrangeNames(files['pack.yaml'] ?? '', names));
  const told = { ...written, world: world ?? written.world };
  const pack = nameInPack(told, names);
  const texts = openTexts({ written: said, tags, pack: told, files, strings });
  const films = filmsIn(from, pack);
  const story: ReadStory = { tree, outline, tags, written: said, told, pack, main, files, films };
  found.push(...look(story, texts));
  const all = tidyFindings(found, main);
  return {
    scenario: scenarioOf(from, { story, films, texts, findings: all }),
    findings: all,
    texts,
    story,
  };
}

type Films = ReturnType<typeof filmsOf>;

const filmsIn = ({ films, captions }: ScenarioFiles, pack: Pack): Films =>
  filmsOf(pack.films, { files: films, captions });

type Playable = {
  readonly story: Pick<ReadStory, 'tree' | 'pack'>;
  readonly films: Films;
  readonly texts: Texts;
  readonly findings: readonly Finding[];
};

function scenarioOf(
  { name, files, strings }: ScenarioFiles,
  { story, films, texts, findings }: Playable,
): Scenario {
  const { tree, pack } = story;
  return {
    hash: hashOf(files),
    name,
    pack,
    languages: languagesOf(pack.language, strings),
    films,
    findings,
    read: openReader({ tree, pack, names: texts.names }),
    text: openStrings(strings),
  };
}

/** What is worked out of a story's texts before it plays, without what is quick to find again. */
export type KeptStory = Pick<ReadStory, 'tree' | 'tags' | 'written' | 'told'> & {
  readonly findings: readonly Finding[];
};

/** Opens the same files again by what was kept of them, as a scenario to play. Whoever keeps it vouches that it is of these files. */
export function openKept(from: ScenarioFiles, kept: KeptStory): OpenedStory {
  const { files, strings } = from;
  const { tree, tags, written, told, findings } = kept;
  const pack = nameInPack(told, namesIn(files));
  const texts = openTexts({ written, tags, pack: told, files, strings });
  const films = filmsIn(from, pack);
  const scenario = scenarioOf(from, { story: { tree, pack }, films, texts, findings });
  return { scenario, findings, texts, story: null };
}

/** The pack, with what its world and the bank of indicators bring to it. */
function packIn(files: Sources, story: StoryTold, note: (finding: Finding) => void): Pack {
  const around = parseWorld(files['world.yaml'] ?? '', note);
  const bank = parseIndicators(files['indicators.yaml'] ?? '', note);
  const own = parsePack(files['pack.yaml'] ?? '', { ...story, around, bank }, note);
  return { ...own, places: { ...around.places, ...own.places } };
}

/** The file that the story begins in; findings where none can be read. */
function beginIn(name: string, files: Sources): string | readonly Finding[] {
  const main = mainFile(name, Object.keys(files));
  const wrong = main === null ? [noStory(name)] : findUnreadable(files);
  return main === null || wrong.length > 0 ? wrong : main;
}

function storyTold(name: string, tags: readonly WrittenTag[]) {
  const top = (tag: string): string | undefined =>
    tags.find((written) => written.stand === 'story' && written.name === tag)?.value;
  const speakers = tags.flatMap((tag) =>
    ['speaker', 'enter'].includes(tag.name) && !tag.changes ? [firstWord(tag.value)] : [],
  );
  return {
    title: top('title') ?? titleOf(name),
    world: top('world') ?? null,
    language: top('lang') ?? 'en',
    speakers: [...new Set(speakers)].filter((key) => key !== ''),
  };
}

const firstWord = (value: string): string => value.toLowerCase().split(/[\s,]+/)[0] ?? '';

function hashOf(files: Sources): string {
  const parts = Object.entries(files).filter(
    ([name]) => name.endsWith('.ink') || name === 'world.yaml',
  );
  return contentHash([...parts, ['readerVersion', String(readerVersion)]]);
}
