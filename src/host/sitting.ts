import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, StreamRow, Trouble } from '../room/ports.ts';
import { openRoom, type Room } from '../room/room.ts';
import type { CodePicture, GroupId, Instant } from '../session/ids.ts';
import { parseCode } from '../wire/parse-frame.ts';
import { joinAddress, type Reached } from './addresses.ts';
import { isUntouched, readEarlier, toEarlier, type EarlierSession } from './earlier.ts';
import { burnUnused } from './expiry.ts';
import { hostCiphers } from './host-ciphers.ts';
import { hostChance } from './host-clock.ts';
import { newPictureCode } from './picture-code.ts';
import {
  dropUnusedPacks,
  eraseSession,
  keepTotals,
  readGroups,
  type RecordPorts,
} from './records.ts';
import type { Settings } from './settings.ts';
import { findTraces } from './traces.ts';

export type SittingOptions = RecordPorts & {
  readonly reached: Reached;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly trouble: (trouble: Trouble) => void;
};

/** The session this host serves now: one at a time, and always one. */
export type Sitting = {
  readonly code: () => string;
  readonly attach: Room['attach'];
  /** Puts the present session away and begins a new one, with this pack if one is named. */
  readonly begin: (pack: string | null) => Promise<void>;
  /** Destroys the present session; gives the files in which anything of it was still found. */
  readonly burn: () => Promise<readonly string[]>;
  /** Sessions left unfinished, beside the present one. */
  readonly earlier: () => Promise<readonly EarlierSession[]>;
  /** Puts the present session away and goes on with the one that has this code; rejects where there is none. */
  readonly openEarlier: (code: string) => Promise<void>;
  /** Destroys the unfinished session with this code, as `burn` does. */
  readonly burnEarlier: (code: string) => Promise<readonly string[]>;
  /** Burns every session last used before this instant, the present one too; gives how many. */
  readonly burnUnused: (before: Instant) => Promise<number>;
  readonly close: () => Promise<void>;
};

type Present = { readonly row: StreamRow; readonly room: Room };

const picturesOf = (row: StreamRow): readonly CodePicture[] => parseCode(row.code) ?? [];

async function openPresent(options: SittingOptions, row: StreamRow): Promise<Present> {
  const { journal, packs, settings, reached, clock, trouble } = options;
  let room: Room | null = null;
  const present = await openRoom({
    stream: row.stream,
    group: row.stream as GroupId,
    secrets: settings,
    join: { url: joinAddress(reached, row.code ?? ''), code: picturesOf(row) },
    ports: {
      journal,
      clock,
      chance: hostChance,
      ciphers: hostCiphers(settings.hostKey),
      scenarios: packs,
      trouble,
      ended: (group) => {
        if (group.keeping !== 'totals') return;
        void finish().catch((error: unknown) => trouble({ kind: 'bug', error, sequence: -1 }));
      },
    },
  });
  async function finish(): Promise<void> {
    await room?.retire(['seat']);
    await keepTotals(options, row);
  }
  room = present;
  return { row, room };
}

async function beginRow(options: SittingOptions): Promise<StreamRow> {
  const rows = await options.journal.streams();
  const taken = new Set(rows.map((row) => row.code ?? ''));
  const row: StreamRow = {
    stream: hostChance.secret(12),
    session: hostChance.secret(12),
    kind: 'group',
    code: newPictureCode(taken).join('-'),
    createdAt: options.clock.now(),
  };
  await options.journal.begin(row);
  return row;
}

/** The unfinished session that was used last. What was to keep its totals only, and was cut short, is finished on the way. */
async function findUnfinished(options: SittingOptions): Promise<StreamRow | null> {
  const groups = await readGroups(options);
  for (const { row, group } of groups)
    if (group.keeping === 'totals') await keepTotals(options, row);
  const [last] = groups
    .filter(({ group }) => group.keeping === null)
    .toReversed()
    .toSorted((a, b) => b.usedAt - a.usedAt);
  return last?.row ?? null;
}

/** Does one thing after another. */
function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}

/** Goes on with the unfinished session that was used last, or begins the first. */
export async function openSitting(options: SittingOptions): Promise<Sitting> {
  const inTurn = takeTurns();
  const first = (await findUnfinished(options)) ?? (await beginRow(options));
  await dropUnusedPacks(options);
  let present = await openPresent(options, first);

  async function find(pack: string): Promise<{ readonly name: string; readonly hash: string }> {
    const card = (await options.packs.list()).find((one) => one.name === pack);
    if (!card || card.hash === '') throw new Error(`There is no pack ${pack} that can be played.`);
    return { name: card.name, hash: card.hash };
  }

  /** The next room is open before the one before is left, and one in which nothing happened is not kept. */
  async function serve(row: StreamRow): Promise<void> {
    const before = present;
    present = await openPresent(options, row);
    await before.room.close();
    if (isUntouched(before.room.group())) await eraseSession(options, before.row.session);
  }

  async function findEarlier(code: string): Promise<StreamRow> {
    const earlier = await readEarlier(options, present.row.stream);
    const found = earlier.find(({ row }) => row.code === code);
    if (!found) throw new Error(`There is no unfinished session ${code}.`);
    return found.row;
  }

  async function begin(pack: string | null): Promise<void> {
    const chosen = pack === null ? null : await find(pack);
    await serve(await beginRow(options));
    if (chosen) await present.room.command({ kind: 'choose-scenario', ...chosen });
  }

  async function eraseWholly({ session, stream }: StreamRow): Promise<readonly string[]> {
    await eraseSession(options, session);
    rmSync(join(options.data, 'reports', `${session}.json`), { force: true });
    return findTraces(options.data, [session, stream]);
  }

  async function burn(): Promise<readonly string[]> {
    const { row, room } = present;
    await room.retire(['seat', 'stage']);
    return eraseWholly(row);
  }

  /** The session that is served is burned as any other, and then a new one is served. */
  async function burnUnusedSince(before: Instant): Promise<number> {
    const rows = await options.journal.streams();
    const group = present.room.group();
    const usedAt = Math.max(group.lastAt, present.row.createdAt);
    const isStored = rows.some((row) => row.stream === present.row.stream);
    const isOld = isStored && group.keeping !== 'totals' && usedAt < before;
    if (!isOld) return burnUnused(options, before);
    await burn();
    await begin(null);
    return 1 + (await burnUnused(options, before));
  }

  return {
    code: () => present.row.code ?? '',
    attach: (wire, from) => present.room.attach(wire, from),
    begin: (pack) => inTurn(() => begin(pack)),
    burn: () => inTurn(burn),
    earlier: async () => (await readEarlier(options, present.row.stream)).map(toEarlier),
    openEarlier: (code) => inTurn(async () => serve(await findEarlier(code))),
    burnEarlier: (code) => inTurn(async () => eraseWholly(await findEarlier(code))),
    burnUnused: (before) => inTurn(() => burnUnusedSince(before)),
    close: () => present.room.close(),
  };
}
