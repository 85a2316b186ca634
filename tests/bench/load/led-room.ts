import { hostCiphers } from '../../../src/host/host-ciphers.ts';
import { hostChance, hostClock } from '../../../src/host/host-clock.ts';
import type { Others, RoomPorts, StreamId } from '../../../src/room/ports.ts';
import { openRoom, type Room } from '../../../src/room/room.ts';
import type { LinkCommand } from '../../../src/link/link.ts';
import type { CommandId, GroupId } from '../../../src/session/ids.ts';
import { makeDownFrame, makeUpFrame } from '../../../src/wire/make-frame.ts';
import { secrets } from '../../room/workshop.ts';

/** A small session without sockets: a room, and a console in the same process that leads it. */
export type LedRoom = {
  readonly room: Room;
  /** Commands count from 1; the same number is the same command. */
  readonly send: (number: number) => void;
  readonly leave: () => void;
};

type Place = {
  readonly stream: StreamId;
  readonly journal: RoomPorts['journal'];
  /** Where other nodes may serve it too. */
  readonly others?: Others;
};

const ciphers = hostCiphers(Buffer.alloc(32, 7).toString('base64url'));
const scenarios = { pin: async () => null, load: async () => null };
const ackStart = makeDownFrame({ kind: 'ack', id: 'x' as never }).split('"x"')[0] ?? '';

/** What stands before the numbers of all commands to small sessions. */
export const ofSmall = 'small-';

/** Each changes something, so that each leaves an event. */
export const smallCommand = (number: number): LinkCommand => ({
  kind: 'change-settings',
  settings: { people: 10 + (number % 50) },
});

export const smallId = (number: number): CommandId => `${ofSmall}${number}` as CommandId;

/** Resolves once its console is let in; `heard` is called with the number of each acknowledged command. */
export async function leadRoom(
  { stream, journal, others }: Place,
  heard: (number: number) => void,
): Promise<LedRoom> {
  const shared = { journal, ciphers, scenarios, clock: hostClock, chance: hostChance };
  const room = await openRoom({
    stream,
    group: stream as GroupId,
    secrets,
    join: null,
    ports: { ...shared, ...(others && { others }), trouble: console.error, ended: () => {} },
  });
  let comeIn = (): void => {};
  const isIn = new Promise<void>((resolve) => {
    comeIn = resolve;
  });
  const hear = (text: string): void => {
    if (text.includes('"kind":"welcome"')) comeIn();
    if (!text.startsWith(ackStart)) return;
    const { id } = JSON.parse(text) as { readonly id: string };
    heard(Number(id.slice(ofSmall.length)));
  };
  const ends = room.attach({ send: hear, waiting: () => 0, close: () => {} });
  const hello = { by: { token: secrets.facilitator }, language: 'en', have: null } as const;
  ends.text(makeUpFrame({ kind: 'hello', ...hello }));
  await isIn;
  return {
    room,
    send: (number) => {
      const [id, command] = [smallId(number), smallCommand(number)];
      ends.text(makeUpFrame({ kind: 'command', id, command }));
    },
    leave: () => ends.closed(),
  };
}
