import type { Opened } from '../../../scenario/open-scenario.ts';
import type { Walked } from '../../../scenario/walk/walked.ts';
import { openSimulation, type Simulated } from './simulate.ts';
import { openStoryWalk, openWalkMemory, type StoryWalk } from './story-walk.ts';
import type { FromWalk, StoryWords, ToWalk } from './walk-messages.ts';

export type TurnPorts = {
  readonly tell: (message: FromWalk) => void;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Lets whoever waits speak first. */
  readonly rest: () => Promise<void>;
};

/** Milliseconds that a turn walks before it asks. */
export const turnLimit = 20_000;
/** Milliseconds between two looks at what was asked meanwhile. */
const breath = 120;
const slice = 64;
/** Choices beyond which a browser's memory may not do. */
const mostSituations = 1_500_000;

type Simulation = ReturnType<typeof openSimulation>;
type Going = {
  readonly turn: number;
  readonly story: StoryWalk;
  rooms: number;
  simulations: readonly Simulation[];
};

function wordsOf({ scenario }: Opened, language: string): StoryWords {
  if (!scenario) return { meters: {}, endings: {}, cuts: [] };
  const { pack, text } = scenario;
  const named = (
    field: 'meters' | 'endings',
    all: Readonly<Record<string, { readonly name: string }>>,
  ): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(all).map(([key, { name }]) => [
        key,
        text(`${field}.${key}.name`, name, language),
      ]),
    );
  return {
    meters: named('meters', pack.meters),
    endings: named('endings', pack.endings),
    cuts: pack.minutes,
  };
}

function simulate({ story, rooms, simulations }: Going): readonly Simulated[] {
  const { scenario, written } = story.opened;
  if (!scenario || !written) return [];
  const ranges = Object.fromEntries(
    Object.entries(scenario.pack.meters).map(([name, { range }]) => [name, range]),
  );
  return simulations.map((send) => send({ count: rooms, ranges, written }));
}

const hasStates = (walked: Walked): boolean => (walked.columns?.placeOf.length ?? 0) > 0;

/** Walks the newest version of a story, turn after turn; an older one is left where it stands. */
export function openWalkTurns({ tell, clock, rest }: TurnPorts): (asked: ToWalk) => Promise<void> {
  const memory = openWalkMemory();
  let newest = 0;
  let going: Going | null = null;

  const sendRooms = (now: Going): void =>
    tell({ kind: 'sent', turn: now.turn, lengths: simulate(now) });

  /** Walks until all is walked, the time is over, or another version came. */
  async function walk(now: Going): Promise<void> {
    const { turn, story } = now;
    const until = clock() + turnLimit;
    let isGoing = true;
    while (isGoing && clock() < until && story.situations() < mostSituations) {
      const pause = clock() + breath;
      do isGoing = story.advance(slice);
      while (isGoing && clock() < pause);
      tell({ kind: 'walking', turn, situations: story.situations() });
      await rest();
      if (turn !== newest) return;
    }
    tell({ kind: 'found', turn, found: story.found() });
    await rest();
    if (turn !== newest) return;
    now.simulations = story.walks().filter(hasStates).map(openSimulation);
    sendRooms(now);
  }

  async function begin({ turn, files, language, rooms }: ToWalk & { kind: 'walk' }): Promise<void> {
    newest = turn;
    going = null;
    await rest();
    if (turn !== newest) return;
    const story = openStoryWalk(files, memory);
    if (!story) return tell({ kind: 'not-open', turn });
    going = { turn, story, rooms, simulations: [] };
    tell({ kind: 'opened', turn, words: wordsOf(story.opened, language), lacks: story.lacks });
    await walk(going);
  }

  return async (asked) => {
    if (asked.kind === 'walk') return begin(asked);
    if (!going || going.turn !== asked.turn) return;
    if (asked.kind === 'go-on') return walk(going);
    going.rooms = asked.rooms;
    if (going.simulations.length > 0) sendRooms(going);
  };
}
