import type { Plant } from './histories.ts';
import type { Parts } from './shared-host.ts';

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

/** Whoever guesses at one door is slowed down at both. */
function shareLimits(parts: Parts): void {
  parts.doors = (doors) =>
    doors.map((door, index) => ({
      ...door,
      room: {
        ...door.room,
        attach: (wire, from = '') => {
          if (index === 1) doors[0]?.room.missCode(from);
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

/** Burning one group makes the devices of both forget. */
function burnBoth(parts: Parts): void {
  parts.burned = async () => {
    await parts.rooms.a?.retire(['seat']);
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
  'burning that reaches both': burnBoth,
};
