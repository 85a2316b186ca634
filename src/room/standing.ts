import type { Scenario } from '../scenario/scenario.ts';
import type { Group } from '../session/group.ts';
import type { SeatId } from '../session/ids.ts';
import { replay, replayOn } from '../session/replay.ts';
import type { Cut, Journal, Scenarios, StreamId } from './ports.ts';

/** How a group stands by what is on disk, and nothing else. */
export type Standing = {
  readonly group: Group;
  /** The pinned scenario; null until one is chosen, or where its copy cannot be read. */
  readonly scenario: Scenario | null;
  readonly keys: ReadonlyMap<string, string>;
  /** Where its record was damaged; null where it is whole. */
  readonly cut: Cut | null;
  /** Commands that were done, as `sender/id`. Only ever grows. */
  readonly answered: Set<string>;
  /** Seats by the hash of their token. Only ever grows. */
  readonly tokens: Map<string, SeatId>;
};

/** Rejects where the journal cannot be read. */
export async function readStanding(
  stream: StreamId,
  from: { readonly journal: Journal; readonly scenarios: Scenarios },
): Promise<Standing> {
  const { events, memos, keys, cut = null } = await from.journal.read(stream);
  const group = replay(events);
  const scenario = group.scenario ? await from.scenarios.load(group.scenario) : null;
  const tokens = memos.flatMap((memo) => memo.tokens);
  return {
    group,
    scenario,
    keys,
    cut,
    answered: new Set(memos.flatMap((memo) => memo.answered)),
    tokens: new Map(tokens.map(({ seat, hash }) => [hash, seat])),
  };
}

async function scenarioAfter(
  before: Standing,
  { scenario: pinned }: Standing['group'],
  scenarios: Scenarios,
): Promise<Standing['scenario']> {
  const isSame = pinned?.hash === before.group.scenario?.hash && before.scenario !== null;
  if (isSame) return before.scenario;
  return pinned ? scenarios.load(pinned) : null;
}

/** The same, from how it stood before: what others wrote since is read alone. Rejects where the stream is no more. */
export async function readOn(
  before: Standing,
  stream: StreamId,
  from: { readonly journal: Journal; readonly scenarios: Scenarios },
): Promise<Standing> {
  const {
    events,
    memos,
    keys,
    cut = before.cut,
  } = await from.journal.read(stream, before.group.sequence);
  if (events.length === 0) return before;
  const group = replayOn(before.group, events);
  const scenario = await scenarioAfter(before, group, from.scenarios);
  const { answered, tokens } = before;
  for (const memo of memos) {
    for (const key of memo.answered) answered.add(key);
    for (const { seat, hash } of memo.tokens) tokens.set(hash, seat);
  }
  return { group, scenario, keys, cut, answered, tokens };
}
