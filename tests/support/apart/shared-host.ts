import {
  openMediaAddresses,
  type MediaAddresses,
} from '../../../src/host/media/media-addresses.ts';
import { withMedia } from '../../../src/host/media/with-media.ts';
import { Readable } from 'node:stream';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { seededChance } from '../../../src/bots/seeded-chance.ts';
import { openApi } from '../../../src/host/api.ts';
import { carryOver } from '../../../src/host/carry-over.ts';
import { openFrontDoor, type Door } from '../../../src/host/front-door.ts';
import { hostCiphers } from '../../../src/host/host-ciphers.ts';
import { openOwnName } from '../../../src/host/own-name.ts';
import { openPages } from '../../../src/host/pages.ts';
import { openMemoryJournal } from '../../../src/room/memory-journal.ts';
import type { AnswerStream } from '../../../src/host/streams.ts';
import {
  helperKinds,
  type Chance,
  type Ciphers,
  type Journal,
  type RoomSecrets,
  type Scenarios,
} from '../../../src/room/ports.ts';
import { openRoom, type Room } from '../../../src/room/room.ts';
import type { Join } from '../../../src/session/facts.ts';
import type { BandedTotal } from '../../../src/session/offers.ts';
import type { CodePicture, CommandId, GroupId } from '../../../src/session/ids.ts';
import { paperSitting } from '../../host/paper-sitting.ts';
import { makeTestClock, type TestClock } from '../../room/test-clock.ts';
import { whileSettling } from '../../room/workshop.ts';
import type { SealPorts } from '../../../src/wire/seal.ts';
import { theFordCrossed } from '../the-ford-crossed.ts';
import { fixedPairs } from './fixed-pairs.ts';
import { openLines, type Lines } from './lines.ts';
import { paperBefore } from '../../host/paper-before.ts';

/** The group that is watched, and the one that may do anything. */
export type Side = 'a' | 'b';
export const sides: readonly Side[] = ['a', 'b'];

export const codes: Readonly<Record<Side, readonly CodePicture[]>> = {
  a: ['gourd', 'kite', 'lamp', 'kite'],
  b: ['boat', 'comb', 'leaf', 'drum'],
};
export const pages = ['console', 'stage', ...helperKinds] as const;
export const secretOf = (page: (typeof pages)[number], side: Side): string =>
  `${page}-of-${side}`.padEnd(43, '-');

const secretsOf = (side: Side): Required<RoomSecrets> => ({
  facilitator: secretOf('console', side),
  stage: secretOf('stage', side),
  second: secretOf('second', side),
  observer: secretOf('observer', side),
  interpreter: secretOf('interpreter', side),
});

/** What the rooms of one host are built from; a planted leak changes it before they are opened. */
export type Parts = {
  readonly clock: TestClock;
  readonly ciphers: Record<Side, Ciphers>;
  readonly chance: Record<Side, Chance>;
  readonly journal: Record<Side, Journal>;
  readonly scenarios: Record<Side, Scenarios>;
  /** Where each group's recordings are fetched. */
  readonly media: Record<Side, MediaAddresses>;
  readonly join: Record<Side, Join>;
  doors: (doors: readonly Door[]) => readonly Door[];
  /** What is found under a path before anything else is asked. */
  readonly files: Map<string, string>;
  /** The host's own keys of a connection of this name. */
  readonly pairs: Record<Side, (name: string) => SealPorts>;
  /** Answers what comes by requests. */
  answer: (answer: AnswerStream) => AnswerStream;
  /** Called once a group was burned. */
  burned: (side: Side) => Promise<void>;
  /** What comes of a total on its way from one group to another. */
  carry: (total: BandedTotal) => BandedTotal;
  readonly rooms: Partial<Record<Side, Room>>;
};

export type SharedHost = {
  readonly clock: TestClock;
  readonly open: Lines['open'];
  readonly room: (side: Side) => Room;
  /** What an HTTP request with this token is answered, every byte of it. */
  readonly ask: (path: string, token: string) => Promise<string>;
  /** Takes in what another group let go. */
  readonly receive: (side: Side, total: BandedTotal, id: string) => void;
  readonly burn: (side: Side) => void;
  readonly close: () => Promise<void>;
};

const hostKey = 'k'.repeat(43);

function chanceFrom(seed: number): Chance {
  const next = seededChance(seed);
  const letter = (): string => Math.floor(next() * 36).toString(36);
  return {
    secret: (bytes) => Array.from({ length: bytes + 12 }, letter).join(''),
    number: () => Math.floor(next() * 2 ** 31),
  };
}

const scenarios: Scenarios = {
  pin: async ({ hash }) => (hash === theFordCrossed.hash ? theFordCrossed : null),
  load: async () => theFordCrossed,
};

const noPacks = { list: async () => [], ...scenarios, keepOnly: () => {} };

/** Everything is recorded. */
const voicedPacks = {
  ...noPacks,
  mediaOf: () => ({
    voice: (id: string, _: string, language: string) => `/voice/${language}/${id}.mp3`,
    file: () => null,
    art: {},
    artFile: () => null,
    lost: () => [],
  }),
};

function makeParts(seeds: Readonly<Record<Side, number>>): Parts {
  const each = <T>(make: (side: Side) => T): Record<Side, T> => ({ a: make('a'), b: make('b') });
  const journal = openMemoryJournal();
  const media = each((side) => openMediaAddresses(secretOf('stage', side)));
  return {
    clock: makeTestClock(),
    ciphers: each(() => hostCiphers(hostKey)),
    chance: each((side) => chanceFrom(seeds[side])),
    journal: each(() => journal),
    media,
    scenarios: each((side) =>
      withMedia(voicedPacks, {
        addressOf: (file) => media[side].addressOf(file),
        artAt: (made, find) => media[side].artAt(made, find),
        fileAt: (rest) => media[side].fileAt(rest),
      }),
    ),
    join: each((side) => ({
      url: `http://192.0.2.1/#${codes[side].join('-')}`,
      code: codes[side],
    })),
    pairs: each((side) => (name) => fixedPairs(`host ${side} ${name}`)),
    answer: (answer) => answer,
    doors: (doors) => doors,
    files: new Map(),
    burned: async () => {},
    carry: (total) => total,
    rooms: {},
  };
}

async function openSide(parts: Parts, side: Side): Promise<Room> {
  const { clock } = parts;
  const row = { stream: side, session: 's', kind: 'group', createdAt: clock.now() } as const;
  await parts.journal[side].begin({ ...row, code: codes[side].join('-') });
  return openRoom({
    stream: side,
    group: side as GroupId,
    secrets: secretsOf(side),
    join: parts.join[side],
    ports: {
      clock,
      journal: parts.journal[side],
      chance: parts.chance[side],
      ciphers: parts.ciphers[side],
      scenarios: parts.scenarios[side],
      trouble: () => {},
      ended: () => {},
      released: (given) => carryOver(rowsOf(parts), { stream: side }, given),
    },
  });
}

function rowsOf({ rooms }: Parts) {
  return sides.flatMap((side) => {
    const room = rooms[side];
    const row = { stream: side, session: 's', kind: 'group', createdAt: 0 } as const;
    return room ? [{ row: { ...row, code: codes[side].join('-') }, room }] : [];
  });
}

type Pages = ReturnType<typeof openPages>;

function openAnswers({ media }: Parts): Pages {
  const api = openApi({
    secret: 'of-the-host'.padEnd(43, '-'),
    packs: noPacks,
    sitting: paperSitting([], []),
    stageAddress: (secret) => secret,
    before: paperBefore,
    helperAddresses: () => [],
  });
  return openPages({
    folders: [],
    isOwnName: openOwnName(),
    api: api.request,
    hostKey,
    streams: (_, response) => response.end(),
    media: (address, _, response) => {
      const file = sides.map((side) => media[side].fileAt(address)).find((one) => one !== null);
      if (file) response.end(file);
      return file !== undefined;
    },
    workshop: null,
  });
}

async function askPages(pages: Pages, path: string, token: string): Promise<string> {
  const headers = { host: 'class.lan', authorization: `Bearer ${token}` };
  const socket = { remoteAddress: '127.0.0.1' };
  const asked = { method: 'GET', url: path, headers, socket };
  const request = Object.assign(Readable.from([]), asked);
  const told: unknown[] = [];
  const response = {
    statusCode: 200,
    setHeader: (name: string, value: string) => told.push([name, value]),
    removeHeader: (name: string) => told.push(['without', name]),
    end: (body = '') => told.push(body),
  };
  await pages(request as unknown as IncomingMessage, response as unknown as ServerResponse);
  return JSON.stringify([response.statusCode, told]);
}

/** Two groups on one host: one clock, one journal, one front door, one API. */
export async function openSharedHost(
  seeds: Readonly<Record<Side, number>>,
  plant: (parts: Parts) => void = () => {},
): Promise<SharedHost> {
  const parts = makeParts(seeds);
  plant(parts);
  const { clock, rooms, files } = parts;
  for (const side of sides) rooms[side] = await whileSettling(clock, openSide(parts, side));
  const room = (side: Side): Room => {
    const found = rooms[side];
    if (!found) throw new Error(`no room ${side}`);
    return found;
  };
  const doors = parts.doors(sides.map((side) => ({ code: codes[side], room: room(side) })));
  const asked = openAnswers(parts);
  const lines = openLines(parts, openFrontDoor({ clock, doors: () => doors }));
  return {
    clock,
    open: lines.open,
    room,
    ask: async (path, token) => files.get(path) ?? askPages(asked, path, token),
    receive: (side, total, id) =>
      void room(side).receive({ total: parts.carry(total) }, id as CommandId),
    burn: (side) => {
      void room(side)
        .retire(['seat', 'stage', 'observer', 'interpreter'])
        .then(() => parts.journal[side].burn(side))
        .then(() => parts.burned(side));
    },
    close: async () => {
      lines.close();
      for (const side of sides) await room(side).close();
    },
  };
}
