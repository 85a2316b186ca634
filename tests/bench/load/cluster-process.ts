// One node's share of many small sessions, without sockets: rooms over the shared journal, each led by a console that sends its next command once the last is answered.
import { hostCiphers } from '../../../src/host/host-ciphers.ts';
import { hostChance, hostClock } from '../../../src/host/host-clock.ts';
import { openNodes } from '../../../src/host/nodes/open-nodes.ts';
import { openRoom } from '../../../src/room/room.ts';
import type { GroupId } from '../../../src/session/ids.ts';
import { makeDownFrame, makeUpFrame } from '../../../src/wire/make-frame.ts';
import { secrets } from '../../room/workshop.ts';

const [database = '', keys = '', sessions = '1', seconds = '5'] = process.argv.slice(2);
const nodes = await openNodes({ database, keys }, console.error);
const { journal } = nodes;
const ciphers = hostCiphers(Buffer.alloc(32, 7).toString('base64url'));
const acknowledged: number[] = [];
let isOver = false;

async function openSession(): Promise<() => Promise<void>> {
  const stream = hostChance.secret(12);
  const row = {
    stream,
    session: stream,
    kind: 'group',
    code: null,
    createdAt: Date.now(),
  } as const;
  await journal.begin(row);
  const scenarios = { pin: async () => null, load: async () => null };
  const ports = { journal, ciphers, scenarios, clock: hostClock, chance: hostChance };
  const room = await openRoom({
    stream,
    group: stream as GroupId,
    secrets,
    join: null,
    ports: { ...ports, trouble: console.error, ended: () => {} },
  });
  let done = (): void => {};
  let count = 0;
  let sentAt = 0;
  let comeIn = (): void => {};
  const isIn = new Promise<void>((resolve) => {
    comeIn = resolve;
  });
  const ask = (): void => {
    if (isOver) return done();
    count += 1;
    sentAt = performance.now();
    const settings = { people: 10 + (count % 50) };
    const command = { kind: 'change-settings', settings } as const;
    const id = `${stream}-${count}` as never;
    ends.text(makeUpFrame({ kind: 'command', id, command }));
  };
  const hear = (text: string): void => {
    if (text.includes('"kind":"welcome"')) comeIn();
    if (!text.startsWith(ackStart)) return;
    acknowledged.push(performance.now() - sentAt);
    ask();
  };
  const ends = room.attach({ send: hear, waiting: () => 0, close: () => {} });
  const hello = { by: { token: secrets.facilitator }, language: 'en', have: null } as const;
  ends.text(makeUpFrame({ kind: 'hello', ...hello }));
  return async () => {
    await isIn;
    await new Promise<void>((resolve) => {
      done = resolve;
      ask();
    });
  };
}

const ackStart = makeDownFrame({ kind: 'ack', id: 'x' as never }).split('"x"')[0] ?? '';

const led: (() => Promise<void>)[] = [];
while (led.length < Number(sessions))
  led.push(...(await Promise.all(Array.from({ length: 50 }, openSession))));
process.send?.('ready');
await new Promise((resolve) => process.once('message', resolve));
const start = performance.now();
setTimeout(
  () => {
    isOver = true;
  },
  Number(seconds) * 1000,
);
await Promise.all(led.map((lead) => lead()));
const took = (performance.now() - start) / 1000;
process.send?.({ acknowledged, took });
process.disconnect();
await nodes.close();
process.exit(0);
