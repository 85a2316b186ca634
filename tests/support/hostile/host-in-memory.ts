import { join } from 'node:path';
import { openApi } from '../../../src/host/api.ts';
import { answerAsks } from '../../../src/host/answer-asks.ts';
import { openFrontDoor } from '../../../src/host/front-door.ts';
import { hostCiphers } from '../../../src/host/host-ciphers.ts';
import { openOwnName } from '../../../src/host/own-name.ts';
import { openPages } from '../../../src/host/pages.ts';
import { openPlaces } from '../../../src/host/places.ts';
import { openStreams } from '../../../src/host/streams.ts';
import { openCiphers } from '../../../src/room/page-ports.ts';
import type { Journal, Trouble } from '../../../src/room/ports.ts';
import { openRoom, type Room } from '../../../src/room/room.ts';
import type { Event } from '../../../src/session/event.ts';
import { currentTarget } from '../../../src/session/current-beat.ts';
import type { CodePicture, GroupId, SeatId } from '../../../src/session/ids.ts';
import { paperBefore } from '../../host/paper-before.ts';
import { paperSitting } from '../../host/paper-sitting.ts';
import { connect, whileSettling } from '../../room/workshop.ts';
import { makeTestClock, type TestClock } from '../../room/test-clock.ts';
import { theFord } from '../the-ford.ts';

export type Side = 'a' | 'b';
type Attach = ReturnType<typeof answerAsks>;

const codes: Readonly<Record<Side, readonly CodePicture[]>> = {
  a: ['gourd', 'kite', 'lamp', 'kite'],
  b: ['boat', 'comb', 'leaf', 'drum'],
};
const pages = ['facilitator', 'stage', 'second', 'observer', 'interpreter'] as const;
type Page = (typeof pages)[number];

const secretsOf = (side: Side): Record<Page, string> =>
  Object.fromEntries(pages.map((page) => [page, `${page}-of-${side}-`.padEnd(43, 'q')])) as Record<
    Page,
    string
  >;
const hostSecret = 'secret-of-the-host-'.padEnd(43, 'q');

/** A host in memory, with two groups in the middle of a vote; every handler is the real one. */
export type HostInMemory = {
  readonly clock: TestClock;
  readonly attach: Attach;
  readonly pages: ReturnType<typeof openPages>;
  readonly room: (side: Side) => Room;
  readonly secrets: Readonly<Record<Side, Readonly<Record<Page, string>>>>;
  readonly seats: Readonly<
    Record<Side, readonly { readonly id: SeatId; readonly token: string }[]>
  >;
  /** What nobody may be told who did not bring it. */
  readonly hidden: readonly string[];
  /** What became an event since it was asked last. */
  readonly takeEvents: () => readonly { readonly side: Side; readonly event: Event }[];
  /** What was done to the sitting as a whole. */
  readonly asked: string[];
  readonly troubles: Trouble[];
  readonly close: () => Promise<void>;
};

/** What a planted hole may change before anything is opened. */
export type Openings = {
  secrets: Record<Side, Record<Page, string>>;
  hostSecret: string;
  attach: (attach: Attach, room: (side: Side) => Room) => Attach;
  files: Map<string, string>;
};

/** Counts, and keeps nothing: what grows beside it would be the host's own. */
function forgetfulJournal(heard: (events: readonly Event[]) => void): Journal {
  let count = 0;
  return {
    streams: async () => [],
    begin: async () => {},
    read: async () => ({ events: [], memos: [], keys: new Map() }),
    append: async ({ expected, events }) => {
      if (expected !== count) return 'conflict';
      count += events.length;
      heard(events as readonly Event[]);
      return 'done';
    },
    burn: async () => [],
    close: async () => {},
  };
}

async function leadToVote(room: Room, clock: TestClock): Promise<void> {
  const { name, hash } = theFord;
  const settings = { teams: 2, turning: 'facilitator', closesWhenAllVoted: false } as const;
  const commands = [
    { kind: 'choose-scenario', name, hash },
    { kind: 'change-settings', settings },
    { kind: 'move-on', to: 'rules' },
    { kind: 'move-on', to: 'roles' },
    { kind: 'deal-roles' },
    { kind: 'move-on', to: 'play' },
  ] as const;
  for (const command of commands) await whileSettling(clock, room.command(command));
  for (let step = 0; step < 30; step += 1) {
    const [team] = room.group().teams;
    if (!team || team.ballot.state === 'voting') return;
    const target = currentTarget(team);
    for (const next of [
      { kind: 'turn-line', target, line: team.line + 1 },
      { kind: 'go-on', target },
      { kind: 'open-vote', target },
    ] as const)
      if ((await whileSettling(clock, room.command(next))) === 'done') break;
  }
  throw new Error('No vote was reached.');
}

export async function openHostInMemory(
  plant: (openings: Openings) => void = () => {},
): Promise<HostInMemory> {
  const clock = makeTestClock();
  const openings: Openings = {
    secrets: { a: secretsOf('a'), b: secretsOf('b') },
    hostSecret,
    attach: (attach) => attach,
    files: new Map(),
  };
  plant(openings);
  const { secrets } = openings;
  const troubles: Trouble[] = [];
  const happened: { side: Side; event: Event }[] = [];
  const rooms: Partial<Record<Side, Room>> = {};
  let drawn = 0;
  const openSide = async (side: Side): Promise<Room> =>
    openRoom({
      stream: side,
      group: side as GroupId,
      secrets: secrets[side],
      join: { url: `http://192.0.2.1/#${codes[side].join('-')}`, code: codes[side] },
      ports: {
        clock,
        journal: forgetfulJournal((events) =>
          happened.push(...events.map((event) => ({ side, event }))),
        ),
        chance: {
          secret: (bytes) => `made-${side}-${(drawn += 1)}-`.padEnd(bytes + 12, 'w'),
          number: () => (drawn = (drawn * 48_271 + 11) % 2_147_483_647),
        },
        // Hashing is the host's; a choice is sealed once for thousands of frames.
        ciphers: { ...hostCiphers('k'.repeat(43)), hash: openCiphers.hash },
        scenarios: {
          pin: async ({ hash }) => (hash === theFord.hash ? theFord : null),
          load: async () => theFord,
        },
        trouble: (found) => troubles.push(found),
        ended: () => {},
      },
    });
  for (const side of ['a', 'b'] as const) rooms[side] = await whileSettling(clock, openSide(side));
  const room = (side: Side): Room => rooms[side]!;
  const asked: string[] = [];
  const api = openApi({
    secret: openings.hostSecret,
    packs: {
      list: async () => [],
      pin: async () => null,
      load: async () => null,
      keepOnly: () => {},
    },
    sitting: paperSitting(asked, []),
    stageAddress: (secret) => secret,
    before: paperBefore,
    helperAddresses: () => [],
  });
  const doors = (['a', 'b'] as const).map((side) => ({ code: codes[side], room: room(side) }));
  const attach = openings.attach(
    answerAsks(openFrontDoor({ clock, doors: () => doors }), api.answer),
    room,
  );
  const streams = openStreams(attach, openPlaces({ most: 200, mostEach: 200 }));
  const join_ = (side: Side) => {
    const device = connect(
      { attach: (wire, from = '') => attach(wire, from) },
      { code: codes[side] },
    );
    return device;
  };
  const devices = { a: [0, 1, 2, 3].map(() => join_('a')), b: [0, 1].map(() => join_('b')) };
  await clock.settle();
  for (const side of ['a', 'b'] as const) await leadToVote(room(side), clock);
  const seats = (side: Side) =>
    [...room(side).group().seats.keys()].map((id, at) => ({
      id,
      token: devices[side][at]!.token(),
    }));
  const both = { a: seats('a'), b: seats('b') };
  for (const device of [...devices.a, ...devices.b]) device.close();
  happened.length = 0;
  const answer = openPages({
    folders: [{ at: '/', folder: join(import.meta.dirname, '../../../public') }],
    isOwnName: openOwnName(),
    api: api.request,
    hostKey: 'K',
    streams: streams.answerIn(''),
    media: () => false,
    workshop: null,
  });
  return {
    clock,
    attach,
    room,
    pages: async (request, response) => {
      const file = openings.files.get(request.url ?? '');
      if (file === undefined) return answer(request, response);
      response.end(file);
    },
    secrets,
    seats: both,
    hidden: [
      openings.hostSecret,
      ...Object.values(secrets.a),
      ...Object.values(secrets.b),
      ...[...both.a, ...both.b].map(({ token }) => token),
    ],
    takeEvents: () => happened.splice(0),
    asked,
    troubles,
    close: async () => {
      streams.close();
      for (const side of ['a', 'b'] as const) await room(side).close();
    },
  };
}
