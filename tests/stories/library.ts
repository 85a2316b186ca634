import type { Beat } from '../../src/scenario/beat.ts';
import { cuts } from '../../src/scenario/pack.ts';
import type { Cut, Pack } from '../../src/scenario/pack.ts';
import type { WalkReport } from '../../src/scenario/walk/report/walk-report.ts';
import { storyNames } from './story-names.ts';
import { openStory, tellAll, tellReleased, tellSome } from './told.ts';
import type { Story, Telling } from './told.ts';

type Choice = Beat['choices'][number];
type Decision = NonNullable<Beat['decision']> & { readonly choices: readonly Choice[] };

/** One scenario of ours, walked and told. */
export type Shelved = {
  readonly name: string;
  readonly story: Story;
  readonly pack: Pack;
  readonly walks: Readonly<Record<Cut, WalkReport>>;
  readonly told: Readonly<Record<Cut, readonly Telling[]>>;
  readonly tellings: readonly Telling[];
  readonly beats: readonly Beat[];
  /** Beats of tellings in which everything was brought in, early, late or never. */
  readonly surprised: readonly Beat[];
  readonly lines: Beat['lines'];
  /** Each decision met, by the path of its knot. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Each choice met, by its id. */
  readonly offered: ReadonlyMap<string, Choice>;
};

/** The lengths of which every path is walked here. */
export const closedCuts = [12, 25] as const;

/**
 * 12 minutes: every path, told one by one. 25 minutes: every path, walked with merging, and a sample told.
 * 45 minutes: bounded. What is said of it is said of the first 3,000 choices of the walk and of 110 ways
 * drawn by chance from a fixed seed.
 */
async function shelved(name: string): Promise<Shelved> {
  const story = await openStory(name);
  const walks = {
    12: story.walk(12, 2_000),
    25: story.walk(25, 60_000),
    45: story.walk(45, 3_000),
  };
  const told = {
    12: tellAll(story, 12),
    25: tellSome(story, 25, 60),
    45: tellSome(story, 45, 110),
  };
  const tellings = Object.values(told).flat();
  const beats = tellings.flatMap((telling) => telling.beats);
  const surprised = cuts.flatMap((cut) => tellReleased(story, cut, 20));
  const decided = beats.flatMap(({ path, choices, decision }) =>
    decision ? [[path, { ...decision, choices }] as const] : [],
  );
  const choices = beats.flatMap((beat) =>
    beat.choices.map((choice) => [choice.id, choice] as const),
  );
  return {
    name,
    story,
    pack: story.scenario.pack,
    walks,
    told,
    tellings,
    beats,
    surprised,
    lines: [...beats, ...surprised].flatMap((beat) => beat.lines),
    decisions: new Map(decided),
    offered: new Map(choices),
  };
}

/** Every scenario of ours. */
export const library: readonly Shelved[] = await Promise.all(storyNames.map(shelved));
