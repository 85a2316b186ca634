import type { StreamRow } from '../room/ports.ts';
import type { Room } from '../room/room.ts';
import type { FacilitatorCommand } from '../session/command.ts';
import type { Instant } from '../session/ids.ts';
import type { Burning } from './burning.ts';
import type { RoundPlan } from '../session/round.ts';
import { readEarlier, toEarlier, unfinished, type EarlierSession } from './earlier.ts';
import { burnUnused } from './expiry.ts';
import { openFrontDoor } from './front-door.ts';
import { makeOne, makeSeveral, prepare } from './making.ts';
import { openOnPaper, type OnPaper } from './print/on-paper.ts';
import { servePassing, type Passing } from './passing-session.ts';
import { hostCiphers } from './host-ciphers.ts';
import { checkPlan, playable, type GroupPlan } from './plan.ts';
import {
  dropHalfMade,
  dropReports,
  dropUnusedPacks,
  eraseGroup,
  eraseSession,
  keepTotals,
  readSessions,
} from './records.ts';
import { bankFor, prepareRound } from './rounds/begin-round.ts';
import { openRounds, type Rounds } from './rounds/rounds.ts';
import { change, codeOf, lookForAway, type Desk } from './desk.ts';
import {
  findPresent,
  followPresent,
  letGoOf,
  readOn,
  servedStreams,
} from './nodes/follow-sitting.ts';
import type { Followed } from './nodes/following.ts';
import { fewAtATime } from './few-at-a-time.ts';
import { serve, usedAt, type Served, type ServingPorts } from './serving.ts';
import { openTotalsDesk, type TotalsDesk } from './totals-desk.ts';
import { findTraces } from './traces.ts';
import { whatWent } from './what-went.ts';

/** Pages that hold something of a group and have to forget it. */
const forgetting = ['seat', 'stage', 'observer', 'interpreter'] as const;

/** A group that is served, as its facilitator finds it: no content, and nothing of what was done in it. */
export type ServedGroup = Pick<Served, 'name' | 'secrets'> & {
  readonly code: string;
  /** Nothing of it is left to be opened. */
  readonly isBurned?: true;
};

/** The session this host serves now: one at a time, and always one, of one group or several. */
export type Sitting = {
  /** Of its first group. */
  readonly code: () => string;
  readonly groups: () => readonly ServedGroup[];
  readonly attach: Room['attach'];
  /** The file that a group of this session has told by this address; null for any other, and once it is burned. */
  readonly mediaAt: (address: string) => string | null;
  /** A file that was told by this address cannot be sent: the group's console is told so. */
  readonly mediaLost: (address: string) => void;
  /** How this host is reached has changed: whoever sees it written sees it anew. */
  readonly showAnew: () => void;
  /** Puts the present session away and begins a new one of one group, with this pack if one is named. */
  readonly begin: (pack: string | null) => Promise<void>;
  /** Puts the present session away and begins a rehearsal or a briefing on this pack, in memory alone. */
  readonly beginPassing: (pack: string, passing: Passing) => Promise<void>;
  /** Puts the present session away and begins one of several groups; rejects in plain words, and then nothing has changed. */
  readonly beginSeveral: (plans: readonly GroupPlan[]) => Promise<void>;
  readonly rounds: Rounds;
  /** What this group agreed to tell its officers; null where it agreed to nothing, or there is no such group. */
  readonly sentenceOf: (code: string) => string | null;
  readonly totals: TotalsDesk;
  /** What of it is printed, and typed in afterwards. */
  readonly onPaper: OnPaper;
  /** One command for each group, as its facilitator. */
  readonly commandAll: (command: FacilitatorCommand) => Promise<void>;
  /** Destroys the present session, or that one group of it. */
  readonly burn: (code?: string) => Promise<Burning>;
  /** Sessions left unfinished, beside the present one. */
  readonly earlier: () => Promise<readonly EarlierSession[]>;
  /** Puts the present session away and goes on with the one that has this code; rejects where there is none. */
  readonly openEarlier: (code: string) => Promise<void>;
  /** Destroys the unfinished session with this code, as `burn` does. */
  readonly burnEarlier: (code: string) => Promise<Burning>;
  /** Burns every session last used before this instant, the present one too; gives how many. */
  readonly burnUnused: (before: Instant) => Promise<number>;
  /** The groups of a workshop that are open here. */
  readonly served: () => readonly Followed[];
  readonly close: () => Promise<void>;
};

/** The groups of the unfinished session that was used last. What was to keep its totals only, and was cut short, is finished on the way. */
async function findUnfinished(ports: ServingPorts): Promise<readonly StreamRow[] | null> {
  const sessions = await readSessions(ports);
  for (const { row, group } of sessions.flatMap(({ groups }) => groups))
    if (group.keeping === 'totals') await keepTotals(ports, row);
  const [last] = sessions
    .flatMap((kept) => unfinished(kept) ?? [])
    .toReversed()
    .toSorted((a, b) => b.usedAt - a.usedAt);
  return last ? last.groups.map(({ row }) => row) : null;
}

/** While it is not known, a device had better keep what it has. */
function isPutAway({ away, ports }: Desk, token: string): boolean {
  return away === null || away.has(hostCiphers(ports.settings.hostKey).hash(token));
}

async function begin(desk: Desk, pack: string | null): Promise<void> {
  const { ports } = desk;
  const chosen = pack === null ? null : playable(await ports.packs.list(), pack);
  await change(desk, await serve(ports, await makeOne(ports)));
  const room = desk.present.groups[0]?.room;
  if (chosen)
    await room?.command({ kind: 'choose-scenario', name: chosen.name, hash: chosen.hash });
}

async function beginPassing(desk: Desk, pack: string, passing: Passing): Promise<void> {
  const chosen = playable(await desk.ports.packs.list(), pack);
  await change(desk, await servePassing(desk.ports, passing, chosen));
}

async function beginSeveral(desk: Desk, plans: readonly GroupPlan[]): Promise<void> {
  const { ports } = desk;
  const planned = checkPlan(plans, await ports.packs.list());
  await change(desk, await serve(ports, await makeSeveral(ports, planned)));
  await prepare(desk.present.groups, planned);
}

async function beginRound(desk: Desk, round: RoundPlan): Promise<void> {
  const bank = await bankFor(desk.ports.packs, round);
  await change(desk, await serve(desk.ports, await makeOne(desk.ports)));
  await prepareRound(desk.present.groups[0]?.room, bank, round);
}

async function findEarlier(desk: Desk, code: string): Promise<readonly StreamRow[]> {
  const earlier = await readEarlier(desk.ports, desk.present.session);
  const found = earlier.find(({ groups }) => groups.some(({ row }) => row.code === code));
  if (!found) throw new Error(`There is no unfinished session ${code}.`);
  return found.groups.map(({ row }) => row);
}

async function eraseWholly(
  { ports }: Desk,
  rows: readonly StreamRow[],
): Promise<readonly string[]> {
  const session = rows[0]?.session ?? '';
  const keys = await eraseSession(ports, session);
  for (const row of rows) dropReports(ports, row);
  return findTraces(ports.data, [session, ...rows.flatMap(namesOf), ...keys]);
}

/** What a stream is known by, in its rows and in the names of files. */
const namesOf = ({ stream, code }: StreamRow): readonly string[] =>
  code === null ? [stream] : [stream, code];

async function burnAll(desk: Desk): Promise<Burning> {
  const { ports, present } = desk;
  const { groups } = present;
  const went = await whatWent(ports, present);
  for (const { room } of groups) await room.retire(forgetting);
  const rows = groups.map(({ row }) => row);
  const left = await eraseWholly(desk, rows);
  for (const { stream } of rows) desk.burned.add(stream);
  return { left, went };
}

async function burn(desk: Desk, code: string | undefined): Promise<Burning> {
  const { ports, present } = desk;
  if (code === undefined) return burnAll(desk);
  const found = present.groups.find((one) => codeOf(one) === code);
  if (!found) throw new Error(`There is no group ${code}.`);
  if (present.groups.length === 1) return burnAll(desk);
  const went = await whatWent(ports, present, found.row.stream);
  await found.room.retire(forgetting);
  const { keys, isLast } = await eraseGroup(ports, found.row);
  dropReports(ports, found.row);
  desk.burned.add(found.row.stream);
  const session = isLast ? [present.session] : [];
  return { left: findTraces(ports.data, [...session, ...namesOf(found.row), ...keys]), went };
}

async function burnEarlier(desk: Desk, code: string): Promise<Burning> {
  const rows = await findEarlier(desk, code);
  const session = rows[0]?.session ?? '';
  const went = await whatWent(desk.ports, { session, groups: [] });
  const left = await eraseWholly(desk, rows);
  await lookForAway(desk);
  return { left, went };
}

function listServed({ present, burned }: Desk): readonly ServedGroup[] {
  return present.groups.map(({ row, name, secrets }) => ({
    code: row.code ?? '',
    name,
    secrets,
    ...(burned.has(row.stream) && { isBurned: true }),
  }));
}

/** The group that has told this address, and what it leads to. */
function tellerOf({ present, burned }: Desk, address: string) {
  for (const group of present.groups) {
    const file = burned.has(group.row.stream) ? null : group.media.fileAt(address);
    if (file !== null) return { group, file };
  }
  return null;
}

/** The session that is served is burned as any other, and then a new one is served. */
async function burnUnusedSince(desk: Desk, before: Instant): Promise<number> {
  const { ports, present } = desk;
  const rows = await ports.journal.streams();
  const isStored = rows.some((row) => row.session === present.session);
  const keepsTotals = present.groups.some(({ room }) => room.group().keeping === 'totals');
  const isOld = isStored && !keepsTotals && usedAt(present) < before;
  if (isOld) {
    await burnAll(desk);
    await begin(desk, null);
  }
  const count = await burnUnused(ports, before);
  await lookForAway(desk);
  return count + (isOld ? 1 : 0);
}

/** Goes on with the unfinished session that was used last, or begins the first. */
export async function openSitting(ports: ServingPorts): Promise<Sitting> {
  const inTurn = fewAtATime(1);
  // Another node may be in the middle of making what looks half made.
  if (!ports.nodes) await dropHalfMade(ports);
  const first = await findPresent(ports, () => findUnfinished(ports));
  await dropUnusedPacks(ports);
  const desk: Desk = { ports, present: await serve(ports, first), burned: new Set(), away: null };
  await lookForAway(desk);
  const leave = await ports.nodes?.follow({
    served: () => servedStreams(desk),
    gone: (stream) => inTurn(() => letGoOf(desk, stream)),
    look: ({ present }) => inTurn(() => followPresent(desk, present)),
  });
  const groups = (): readonly Served[] => desk.present.groups;
  return {
    code: () => groups().map(codeOf)[0] ?? '',
    groups: () => listServed(desk),
    mediaAt: (address) => tellerOf(desk, address)?.file ?? null,
    mediaLost: (address) => tellerOf(desk, address)?.group.mediaLost(address),
    showAnew: () => {
      for (const { room } of groups()) room.showAnew();
    },
    attach: openFrontDoor({
      clock: ports.clock,
      doors: groups,
      isPutAway: (token) => isPutAway(desk, token),
      ...(ports.isBusy && { isBusy: ports.isBusy }),
      ...(ports.nodes && { readOn: (door) => readOn(desk, door?.room ?? null) }),
    }),
    begin: (pack) => inTurn(() => begin(desk, pack)),
    beginPassing: (pack, passing) => inTurn(() => beginPassing(desk, pack, passing)),
    beginSeveral: (plans) => inTurn(() => beginSeveral(desk, plans)),
    rounds: openRounds(ports, (round) => inTurn(() => beginRound(desk, round))),
    sentenceOf: (code) =>
      groups()
        .find((one) => codeOf(one) === code)
        ?.room.group().offers.sentence ?? null,
    totals: openTotalsDesk({ ports, groups }),
    onPaper: openOnPaper(groups, ports.reached),
    commandAll: async (command) => {
      await Promise.all(groups().map(({ room }) => room.command(command)));
    },
    burn: (code) => inTurn(() => burn(desk, code)),
    earlier: async () => (await readEarlier(ports, desk.present.session)).map(toEarlier),
    openEarlier: (code) =>
      inTurn(async () => change(desk, await serve(ports, await findEarlier(desk, code)))),
    burnEarlier: (code) => inTurn(() => burnEarlier(desk, code)),
    served: () => servedStreams(desk),
    burnUnused: (before) => inTurn(() => burnUnusedSince(desk, before)),
    close: async () => {
      leave?.();
      desk.present.company?.close();
      for (const { room } of groups()) await room.close();
    },
  };
}
