import type { Media } from './check/check-media.ts';
import { checkStory } from './check/check-story.ts';
import type { StoryToCheck } from './check/check-story.ts';
import { compile } from './ink/compile.ts';
import { openKeyPlaces } from './check/key-place.ts';
import { choicePointsOf } from './ink/choice-points.ts';
import { contentHash } from './content-hash.ts';
import type { Finding } from './finding.ts';
import type { CausedFinding } from './group-by-cause.ts';
import { mainFile, noStory } from './main-file.ts';
import { tidyFindings } from './tidy-findings.ts';
import { knotsOf } from './ink/knots.ts';
import { writtenLines } from './ink/written-lines.ts';
import { writtenTags } from './ink/written-tags.ts';
import type { WrittenTag } from './ink/written-tags.ts';
import { parsePack, parseWorldPlaces, titleOf } from './parse-pack.ts';
import { openReader, readerVersion } from './read.ts';
import type { Scenario, Sources } from './scenario.ts';
import { findStrangeNames, nameInPack, namesIn } from './world/world-names.ts';
import { openExploring } from './walk/exploring.ts';
import type { Exploring } from './walk/exploring.ts';
import type { Written } from './walk/report/written.ts';
import type { Setting, Walker } from './walk/walked.ts';
import { openWalkers } from './walk/walker.ts';
import { languagesOf, openStrings } from './strings/strings.ts';
import { openTexts } from './strings/texts.ts';
import type { Texts } from './strings/texts.ts';
import type { StringTables } from './strings/strings.ts';

/** What the host read from a pack's folder and its world's; the pack's file wins where both have one. */
export type ScenarioFiles = {
  readonly name: string;
  readonly files: Sources;
  readonly strings: StringTables;
  /** Told in this world, and not in the one its pack names. */
  readonly world?: string;
  /** Pictures and sounds that there are; without it nobody checks whether one is missing. */
  readonly media?: Media;
};

/** Without a scenario, the findings say why. */
export type Opened = {
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
  /** All that it says, and what is known of it in other languages; null without a scenario. */
  readonly texts: Texts | null;
  /** Walks every path bit by bit, with these values set before the first line; null without a scenario. */
  readonly openWalker: ((settings: readonly Setting[]) => Walker) | null;
  /** What the author wrote, to hold a walk against; null without a scenario. */
  readonly written: Written | null;
  /** Random walks, and what there is to reach; null without a scenario. */
  readonly exploring: Exploring | null;
};

const unopened = {
  scenario: null,
  texts: null,
  openWalker: null,
  written: null,
  exploring: null,
};

/** Compiles and checks a scenario. Pure, and never throws for what an author wrote. */
export function openScenario(written: ScenarioFiles): Opened {
  const { media = null } = written;
  return open(written, (story, texts) => [...texts.findings(), ...checkStory({ ...story, media })]);
}

/** For who only plays or walks it: without what an author should know beyond what keeps it from playing. */
export function openUnchecked(written: ScenarioFiles): Opened {
  return open(written, () => []);
}

type Look = (story: Omit<StoryToCheck, 'media'>, texts: Texts) => readonly CausedFinding[];

function open({ name, files, strings, world }: ScenarioFiles, look: Look): Opened {
  const main = mainFile(name, Object.keys(files));
  if (main === null) return { ...unopened, findings: [noStory(name)] };
  const { tree, outline, written: said, findings } = compile(main, files);
  if (tree === null || outline === null || said === null)
    return { ...unopened, findings: tidyFindings(findings, main) };
  const found: CausedFinding[] = [...findings];
  const note = (finding: Finding): void => void found.push(finding);
  const tags = writtenTags(tree);
  const own = parsePack(files['pack.yaml'] ?? '', storyTold(name, tags), note);
  const places = parseWorldPlaces(files['world.yaml'] ?? '', note);
  const names = namesIn(files);
  found.push(...findStrangeNames(files['pack.yaml'] ?? '', names));
  const told = { ...own, world: world ?? own.world, places: { ...places, ...own.places } };
  const pack = nameInPack(told, names);
  const texts = openTexts({ written: said, tags, pack: told, files, strings });
  found.push(...look({ tree, outline, tags, pack, main, files }, texts));
  const all = tidyFindings(found, main);
  const scenario: Scenario = {
    hash: hashOf(files),
    name,
    pack,
    languages: languagesOf(pack.language, strings),
    findings: all,
    read: openReader({ tree, pack, names: texts.names }),
    text: openStrings(strings),
  };
  return {
    scenario,
    findings: all,
    texts,
    openWalker: openWalkers({ tree, pack, seed: 1 }),
    written: {
      main,
      knots: knotsOf(tree),
      lines: writtenLines(tree),
      choices: choicePointsOf(tree),
      tags,
      inPack: files['pack.yaml'] === undefined ? null : openKeyPlaces(files['pack.yaml']),
    },
    exploring: openExploring({ tree, pack }),
  };
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
