import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { hostSealPorts } from '../../src/host/host-seals.ts';
import { openOwnName } from '../../src/host/own-name.ts';
import { openPlaces } from '../../src/host/places.ts';
import { openSockets } from '../../src/host/sockets.ts';
import { openMemoryJournal } from '../../src/room/memory-journal.ts';
import type { Room } from '../../src/room/room.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { makeBase64 } from '../../src/wire/base64.ts';
import { sealForDevices } from '../../src/wire/sealed-wire.ts';
import { connect, openEmpty, openVote, secrets } from './full-room.ts';
import { openStory } from './memory.ts';
import { printRows, rounded } from './rows.ts';
import type { Asked } from './seal-devices.ts';

const people = 300;
const rounds = 25;

type Side = {
  /** Milliseconds until the last of all devices has its acknowledgement and its view. */
  readonly vote: (choice: number) => Promise<number>;
  readonly close: () => Promise<void>;
};

const listen = (child: ChildProcess): Promise<{ readonly milliseconds: number }> =>
  once(child, 'message').then(([said]) => said as { readonly milliseconds: number });

/** A room over real sockets, with all its devices in another process. */
async function openSide(scenario: Scenario, isSealed: boolean): Promise<Side> {
  const room: Room = await openEmpty(openMemoryJournal(), scenario);
  const host = hostSealPorts.newPair();
  const server = createServer();
  const attach = isSealed ? sealForDevices(room.attach, host, hostSealPorts) : room.attach;
  const places = openPlaces({ most: people, mostEach: people });
  const sockets = openSockets(server, { attach, places, isOwnName: openOwnName() });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/wire`;
  const given = [url, String(people), ...(isSealed ? [makeBase64(host.publicKey)] : [])];
  const child = fork(join(import.meta.dirname, 'seal-devices.ts'), given);
  await listen(child);
  const console = await connect(room, { token: secrets.facilitator }, () => {});
  const target = await openVote(room, console, scenario);
  return {
    vote: async (choice) => {
      const asked: Asked = { target, choice };
      child.send(asked);
      return (await listen(child)).milliseconds;
    },
    close: async () => {
      child.kill();
      sockets.close();
      server.close();
      await room.close();
    },
  };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** What sealing costs: the same votes over sealed wires and over plain ones, in turns, so that both meet the same machine. */
export async function benchSeals(json: boolean): Promise<void> {
  const scenario = await openStory();
  const plain = await openSide(scenario, false);
  const sealed = await openSide(scenario, true);
  const times = { plain: [] as number[], sealed: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.plain.push(await plain.vote(round % 4));
    times.sealed.push(await sealed.vote(round % 4));
  }
  await plain.close();
  await sealed.close();
  const [plainMs, sealedMs] = [middle(times.plain), middle(times.sealed)];
  const measured = {
    devices: people,
    plain_ms: rounded(plainMs),
    sealed_ms: rounded(sealedMs),
    ratio: rounded(sealedMs / plainMs, 2),
  };
  if (json) return console.log(JSON.stringify(measured));
  console.log(`${cpus().length} cores, Node ${process.version}, the middle of ${rounds} rounds\n`);
  printRows([
    [`${people} votes at once, plain, to the last answer and view`, `${measured.plain_ms} ms`],
    ['  sealed', `${measured.sealed_ms} ms`],
    ['  sealed to plain', `${measured.ratio}×`],
  ]);
}
