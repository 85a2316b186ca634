import { openBot, type Bot, type SeatLink } from '../../../src/bots/open-bot.ts';
import { openLink } from '../../../src/link/open-link.ts';
import { openMemoryJournal } from '../../../src/room/memory-journal.ts';
import { openCiphers } from '../../../src/room/page-ports.ts';
import type { Trouble } from '../../../src/room/ports.ts';
import { openRoom, type Room } from '../../../src/room/room.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { CodePicture, GroupId } from '../../../src/session/ids.ts';
import type { SessionKind } from '../../../src/session/session-kind.ts';
import { makeTestClock, type TestClock } from '../../room/test-clock.ts';
import { makeWirePair } from '../../wire/wire-pair.ts';
import type { About } from '../any-command.ts';
import { drawFrom, type Draw } from '../draw.ts';
import { openStorage } from '../../link/test-desk.ts';
import { openGuest, type Guest, type Looking } from './guest.ts';

export const secrets = {
  facilitator: 'f'.repeat(32),
  second: 'c'.repeat(32),
  observer: 'o'.repeat(32),
  interpreter: 'i'.repeat(32),
  stage: 's'.repeat(32),
};
export const code: readonly CodePicture[] = ['gourd', 'kite', 'lamp'];

/** A workshop in memory, whose room may close and open again over the same journal. */
export type House = {
  readonly clock: TestClock;
  readonly draw: Draw;
  readonly scenario: Scenario;
  readonly as: SessionKind;
  /** How many teams it plays with. */
  readonly teams: number;
  readonly troubles: Trouble[];
  readonly journal: ReturnType<typeof openMemoryJournal>;
  readonly lately: About['lately'];
  readonly startedAt: number;
  /** Devices that do anything at all; those that are away keep their token. */
  readonly restless: { guest: Guest; token: string | null }[];
  readonly bots: Bot[];
  /** Bots see every view, the others what there is whenever this is on. */
  readonly looking: Looking;
  room: Room;
  console: Guest;
  stage: Guest;
  /** Who help the group: a second console, an observer, an interpreter. */
  helpers: Helpers;
};

export type Helpers = Readonly<Record<'second' | 'observer' | 'interpreter', Guest>>;

function openHelpers(room: Room, looking: Looking): Helpers {
  return {
    second: openGuest(room, { token: secrets.second }, looking),
    observer: openGuest(room, { token: secrets.observer }, looking),
    interpreter: openGuest(room, { token: secrets.interpreter }, looking),
  };
}

/** In every fourth session one team is the whole room, so that whole rooms decide and may let something out. */
export const teamsOf = (seed: number): number => (seed % 4 === 1 ? 1 : 8);

type Opening = {
  readonly seed: number;
  readonly scenario: Scenario;
  readonly as: SessionKind;
  readonly teams: number;
};

export async function openHouse({ seed, scenario, as, teams }: Opening): Promise<House> {
  const clock = makeTestClock();
  const draw = drawFrom(seed);
  const journal = openMemoryJournal();
  const troubles: Trouble[] = [];
  await journal.begin({
    stream: 'g',
    session: 's',
    kind: 'group',
    code: code.join('-'),
    createdAt: 0,
  });
  const parts = { clock, draw, scenario, as, troubles, journal };
  const looking = { isOn: true };
  const room = await openRoomOver(parts);
  const house: House = {
    ...parts,
    teams,
    lately: [],
    startedAt: clock.now(),
    restless: [],
    bots: [],
    room,
    looking,
    console: openGuest(room, { token: secrets.facilitator }, looking),
    stage: openGuest(room, { token: secrets.stage }, looking),
    helpers: openHelpers(room, looking),
  };
  await clock.settle();
  looking.isOn = false;
  return house;
}

type Parts = Pick<House, 'clock' | 'draw' | 'scenario' | 'as' | 'troubles' | 'journal'>;

async function openRoomOver(parts: Parts): Promise<Room> {
  const { clock, draw, scenario, as, troubles, journal } = parts;
  const mine = ({ hash }: { readonly hash: string }) =>
    Promise.resolve(hash === scenario.hash ? scenario : null);
  let drawn = 0;
  const opening = openRoom({
    stream: 'g',
    group: 'g' as GroupId,
    as,
    secrets,
    join: { url: 'http://192.0.2.1/participant/', code },
    ports: {
      journal,
      clock,
      chance: {
        secret: (bytes) => `${Math.floor(clock.now())}-${(drawn += 1)}-`.padEnd(bytes + 12, 'x'),
        number: () => draw.whole(0, 2 ** 31 - 1),
      },
      ciphers: openCiphers,
      scenarios: { pin: mine, load: mine },
      trouble: (trouble) => troubles.push(trouble),
      ended: () => {},
    },
  });
  const state: { room: Room | null } = { room: null };
  void opening.then((room) => (state.room = room));
  while (state.room === null) await clock.settle();
  return state.room;
}

/** As after a crash: everybody says hello anew to another room over the same journal. */
export async function restart(house: House): Promise<void> {
  await house.room.close();
  house.room = await openRoomOver(house);
  const { room, looking } = house;
  house.console = openGuest(room, { token: secrets.facilitator }, looking);
  house.stage = openGuest(room, { token: secrets.stage }, looking);
  house.helpers = openHelpers(room, looking);
  for (const device of house.restless)
    if (device.token) device.guest = openGuest(room, { token: device.token }, looking);
  await house.clock.settle();
}

export async function join(house: House): Promise<void> {
  const guest = openGuest(house.room, { code }, house.looking);
  await house.clock.settle();
  if (guest.token() !== null) house.restless.push({ guest, token: guest.token() });
}

/** A participant without hands, over a link that mends itself. */
export function seatBot(house: House): void {
  const { clock, draw } = house;
  const storage = openStorage();
  let made = 0;
  const open = (): SeatLink =>
    openLink({
      url: '',
      by: { code },
      language: 'en',
      ports: {
        openWire: (_, events) => {
          const pair = makeWirePair();
          pair.listen(events);
          pair.answer(house.room.attach(pair.host));
          return pair.device;
        },
        storage,
        now: clock.now,
        wake: clock.wake,
        chance: draw.chance,
        newSecret: () => `bot-${house.bots.length}-${(made += 1)}-`.padEnd(32, 'b'),
        nudged: () => () => {},
      },
    });
  house.bots.push(
    openBot({ openLink: open, clock, chance: draw.chance, thinks: 20_000, naps: 0.1 }),
  );
}
