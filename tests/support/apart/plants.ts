import type { Door } from '../../../src/host/front-door.ts';
import type { HelperKind } from '../../../src/room/ports.ts';
import { makeUpFrame } from '../../../src/wire/make-frame.ts';
import type { Plant } from './histories.ts';
import { secretOf, type Parts } from './shared-host.ts';

/** Numbers tags by how much has happened on the whole host. */
function shareSequence({ ciphers }: Parts): void {
  const { a, b } = ciphers;
  let shared = 0;
  for (const [side, own] of [
    ['a', a],
    ['b', b],
  ] as const)
    ciphers[side] = { ...own, tag: (_, bytes) => own.tag((shared += 1), bytes) };
}

function shareChance({ chance }: Parts): void {
  chance.b = chance.a;
}

function guessAt(door: Door | undefined, from: string): void {
  const by = { code: ['wheel', 'wheel', 'wheel'] } as const;
  const nowhere = { send: () => {}, waiting: () => 0, close: () => {} };
  const guess = makeUpFrame({ kind: 'hello', by, language: 'en', have: null });
  door?.room.attach(nowhere, from).text(guess);
}

/** Whoever guesses at one door is slowed down at both. */
function shareLimits(parts: Parts): void {
  parts.doors = (doors) =>
    doors.map((door, index) => ({
      ...door,
      room: {
        ...door.room,
        attach: (wire, from = '') => {
          if (index === 1) guessAt(doors[0], from);
          return door.room.attach(wire, from);
        },
      },
    }));
}

/** Tells in the first group's picture how many seats the other has. */
function tellCount({ join, rooms }: Parts): void {
  const { url, code } = join.a;
  join.a = {
    code,
    get url() {
      return `${url}?${rooms.b?.group().seats.size ?? 0}`;
    },
  };
}

/** One disk queue: what one group wrote holds up the other's acknowledgement. */
function queueWrites({ clock, journal }: Parts): void {
  const { a, b } = journal;
  let isBusy = false;
  journal.b = {
    ...b,
    append: (commit) => {
      isBusy = true;
      return b.append(commit);
    },
  };
  journal.a = {
    ...a,
    append: async (commit) => {
      const wait = isBusy;
      isBusy = false;
      if (wait) await new Promise<void>((resolve) => clock.wake(clock.now() + 30, resolve));
      return a.append(commit);
    },
  };
}

/** What the other group chose is found under the first group's address. */
function mislayFile({ scenarios, files }: Parts): void {
  const own = scenarios.b;
  scenarios.b = {
    ...own,
    pin: async (chosen) => {
      files.set('/media/a/scene.svg', chosen.name);
      return own.pin(chosen);
    },
  };
}

/** One list of recordings for the whole host: what the other group is told pushes the first one's out. */
function shareVoices({ media }: Parts): void {
  const { a, b } = media;
  let told = 0;
  media.b = { ...b, addressOf: (file) => ((told += 1), b.addressOf(file)) };
  media.a = { ...a, fileAt: (rest) => (told % 3 === 1 ? null : a.fileAt(rest)) };
}

/** Burning one group makes the devices of both forget. */
function burnBoth(parts: Parts): void {
  parts.burned = async () => {
    await parts.rooms.a?.retire(['seat']);
  };
}

/** One row of keys for all connections of the host. */
function shareKeys({ pairs }: Parts): void {
  const { a } = pairs;
  let count = 0;
  pairs.a = () => a(`${(count += 1)}`);
  pairs.b = pairs.a;
}

/** Numbers streams by how many were opened on the whole host. */
function numberStreams(parts: Parts): void {
  let count = 0;
  parts.answer = (answer) => (request, response, id) => {
    if (request.method === 'GET') response.setHeader('X-Stream', `${(count += 1)}`);
    answer(request, response, id);
  };
}

type Attach = Door['room']['attach'];

/** Whoever comes to the first group's door goes through this first. */
function atFirstDoor(parts: Parts, lead: (attach: Attach) => Attach): void {
  parts.doors = (doors) =>
    doors.map((door, index) =>
      index === 0 ? { ...door, room: { ...door.room, attach: lead(door.room.attach) } } : door,
    );
}

const othersIn = ({ rooms }: Parts): number => rooms.b?.group().seats.size ?? 0;

/** The door falls shut while the other group is many. */
function fillHost(parts: Parts): void {
  atFirstDoor(parts, (attach) => (wire, from) => {
    const inside = attach(wire, from);
    if (othersIn(parts) > 3) wire.close();
    return inside;
  });
}

/** Tells one page of the first group how many seats the other has. */
const tellPage =
  (page: HelperKind): Plant =>
  (parts) =>
    atFirstDoor(parts, (attach) => (wire, from) => {
      let isTold = false;
      const count = (): string => `,"others":${othersIn(parts)}}`;
      const send = (text: string): void => wire.send(isTold ? text.replace(/\}$/, count()) : text);
      const inside = attach({ ...wire, send }, from);
      return {
        closed: inside.closed,
        text: (text) => {
          isTold ||= text.includes(secretOf(page, 'a'));
          inside.text(text);
        },
      };
    });

/** What one group lets go carries along how many people its own devices have. */
function carryMore(parts: Parts): void {
  parts.carry = ({ title, choices }) => {
    const seats = parts.rooms.b?.group().seats.size ?? 0;
    return { title: { ...title, text: `${title.text} ${seats}` }, choices };
  };
}

/** Leaks put in on purpose: a comparison that does not find each of them proves nothing. */
export const plants: Readonly<Record<string, Plant>> = {
  'a shared sequence in tags': shareSequence,
  'shared chance': shareChance,
  'rate limits shared by both doors': shareLimits,
  "a count of the other group's seats in a view": tellCount,
  'acknowledgements in one queue': queueWrites,
  "a file under the first group's address": mislayFile,
  'one list of recordings for both groups': shareVoices,
  'burning that reaches both': burnBoth,
  'keys of sealed wires drawn from one row': shareKeys,
  'streams numbered over the whole host': numberStreams,
  'a door that falls shut where the host is full': fillHost,
  "a count on a second facilitator's page": tellPage('second'),
  "a count on an observer's page": tellPage('observer'),
  "a count on an interpreter's page": tellPage('interpreter'),
  'more than bands in what another group lets go': carryMore,
};
