import { openLocalRoom } from '../../../link/local.ts';
import { dressScenario } from '../../../scenario/art/dress-scenario.ts';
import { mainFile } from '../../../scenario/main-file.ts';
import { openStory, type ScenarioFiles } from '../../../scenario/open-story.ts';
import type { Cut } from '../../../scenario/pack.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { TextEntry } from '../../../scenario/strings/text-entry.ts';
import { beginAt, lineBegun, type Beginning } from './begin-at.ts';
import { findRoad } from './find-road.ts';
import { beginPlay, walkRoad, type SeenAs, type Told } from './told-room.ts';

/** What an author wants to see. */
export type ToSee = SeenAs & {
  readonly files: ScenarioFiles;
  /** Where it begins; null is the story's own beginning. */
  readonly from: Beginning | null;
  /** The line under the cursor, from 1. */
  readonly file: string;
  readonly line: number;
};

export type Seen = {
  /** Whether the line itself is shown; else the beginning of its knot. */
  readonly isThere: boolean;
  readonly roles: readonly string[];
  readonly cuts: readonly Cut[];
  readonly languages: readonly string[];
};

/** Before a choice is settled nobody is asked who cares for the room: there is none. */
const withoutRoom = (scenario: Scenario): Scenario => ({
  ...scenario,
  pack: { ...scenario.pack, notes: [] },
});

/** What stands on the line, or on the nearest before it that anybody reads. */
function idsAt(entries: readonly TextEntry[], file: string, line: number): ReadonlySet<string> {
  const told = entries.filter((entry) => entry.file === file && (entry.line ?? 0) > 0);
  const last = Math.max(...told.map((entry) => entry.line ?? 0).filter((one) => one <= line));
  const here = told.filter((entry) => entry.line === last).map(({ id }) => id);
  // A line that is told in several ways has a number behind its name for each.
  return new Set(here.flatMap((id) => [id, id.replace(/\.\d+$/, '')]));
}

function open({ files, from }: ToSee) {
  const main = mainFile(files.name, Object.keys(files.files));
  const begun = main !== null && from ? beginAt(files.files, main, from) : files.files;
  const { scenario, texts } = openStory({ ...files, files: begun });
  const addresses = new Map(Object.entries(files.artAt ?? {}));
  const dressed = scenario && dressScenario(scenario, addresses);
  return { main, scenario: dressed && withoutRoom(dressed), texts };
}

/** Opens a room that stands at a line of a story; null where the story does not open, or not there. */
export async function see(
  asked: ToSee,
): Promise<{ readonly told: Told; readonly seen: Seen } | null> {
  const { main, scenario, texts } = open(asked);
  if (!scenario || !texts) return null;
  const { file, line, from, cut } = asked;
  const text = asked.files.files[file] ?? '';
  const moved = file === main && from ? lineBegun(text, line, from) : line;
  const hasCut = 'cut' in scenario.read({ scenario: scenario.name, seed: 1, steps: [] }).variables;
  const road = findRoad(scenario, hasCut ? cut : null, idsAt(texts.entries(), file, moved));
  const told = { room: await openLocalRoom(scenario), scenario };
  const isBegun = await beginPlay(told, asked);
  const isThere = isBegun && (await walkRoad(told, road)) && road.isThere;
  if (!isBegun) return null;
  const { roles, minutes } = scenario.pack;
  const seen = { isThere, roles: Object.keys(roles), cuts: minutes, languages: scenario.languages };
  return { told, seen };
}
