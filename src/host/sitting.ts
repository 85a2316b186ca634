import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal, StreamRow, Trouble } from '../room/ports.ts';
import { openRoom, type Room } from '../room/room.ts';
import { replay } from '../session/replay.ts';
import type { CodePicture, GroupId } from '../session/ids.ts';
import type { Wire, WireEvents } from '../wire/wire.ts';
import { parseCode } from '../wire/parse-frame.ts';
import { joinAddress } from './addresses.ts';
import { hostCiphers } from './host-ciphers.ts';
import { hostChance, hostClock } from './host-clock.ts';
import type { PackStore } from './pack-store.ts';
import { newPictureCode } from './picture-code.ts';
import type { Settings } from './settings.ts';
import { findTraces } from './traces.ts';
import { totalsOf, writeTotals } from './totals.ts';

export type SittingOptions = {
  readonly data: string;
  readonly base: string;
  readonly journal: Journal;
  readonly packs: PackStore;
  readonly settings: Settings;
  readonly trouble: (trouble: Trouble) => void;
};

/** The session this host serves now: one at a time, and always one. */
export type Sitting = {
  readonly code: () => string;
  readonly attach: (wire: Wire) => WireEvents;
  /** Puts the present session away and begins a new one, with this pack if one is named. */
  readonly begin: (pack: string | null) => Promise<void>;
  /** Destroys the present session; gives the files in which anything of it was still found. */
  readonly burn: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

type Present = { readonly row: StreamRow; readonly room: Room };

const picturesOf = (row: StreamRow): readonly CodePicture[] => parseCode(row.code) ?? [];

/** Nothing of a session stays but what was written as its totals. */
async function eraseSession(options: SittingOptions, row: StreamRow): Promise<void> {
  const { journal, packs } = options;
  const { scenario } = replay((await journal.read(row.stream)).events);
  await journal.burn(row.session);
  if (scenario) packs.drop(scenario.hash);
}

async function keepTotals(options: SittingOptions, row: StreamRow): Promise<void> {
  const group = replay((await options.journal.read(row.stream)).events);
  const scenario = group.scenario ? await options.packs.load(group.scenario) : null;
  writeTotals(options.data, row.session, totalsOf(group, scenario));
  await eraseSession(options, row);
}

async function openPresent(options: SittingOptions, row: StreamRow): Promise<Present> {
  const { journal, packs, settings, base, trouble } = options;
  let room: Room | null = null;
  const present = await openRoom({
    stream: row.stream,
    group: row.stream as GroupId,
    secrets: settings,
    join: { url: joinAddress(base, row.code ?? ''), code: picturesOf(row) },
    ports: {
      journal,
      clock: hostClock,
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
    createdAt: hostClock.now(),
  };
  await options.journal.begin(row);
  return row;
}

/** The newest session that has not ended. What was to keep its totals only, and was cut short, is finished on the way. */
async function findUnfinished(options: SittingOptions): Promise<StreamRow | null> {
  const rows = (await options.journal.streams()).filter((row) => row.kind === 'group');
  for (const row of rows.toReversed()) {
    const { keeping } = replay((await options.journal.read(row.stream)).events);
    if (keeping === null) return row;
    if (keeping === 'totals') await keepTotals(options, row);
  }
  return null;
}

/** Goes on with the newest unfinished session, or begins the first. */
export async function openSitting(options: SittingOptions): Promise<Sitting> {
  const first = (await findUnfinished(options)) ?? (await beginRow(options));
  let present = await openPresent(options, first);

  async function find(pack: string): Promise<{ readonly name: string; readonly hash: string }> {
    const card = (await options.packs.list()).find((one) => one.name === pack);
    if (!card || card.hash === '') throw new Error(`There is no pack ${pack} that can be played.`);
    return { name: card.name, hash: card.hash };
  }

  return {
    code: () => present.row.code ?? '',
    attach: (wire) => present.room.attach(wire),
    begin: async (pack) => {
      const chosen = pack === null ? null : await find(pack);
      await present.room.close();
      present = await openPresent(options, await beginRow(options));
      if (chosen) await present.room.command({ kind: 'choose-scenario', ...chosen });
    },
    burn: async () => {
      const { row, room } = present;
      await room.retire(['seat', 'stage']);
      const rows = await options.journal.streams();
      if (rows.some((one) => one.stream === row.stream)) await eraseSession(options, row);
      rmSync(join(options.data, 'reports', `${row.session}.json`), { force: true });
      return findTraces(options.data, [row.session, row.stream]);
    },
    close: () => present.room.close(),
  };
}
