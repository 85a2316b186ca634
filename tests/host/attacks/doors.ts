import { connect, type Socket } from 'node:net';
import { codePictures } from '../../../src/session/ids.ts';
import type { Attack } from './attack.ts';
import type { Ground } from './ground.ts';
import { lines, sendBytes } from './raw.ts';
import { inWords } from './speak.ts';

async function join({ speak }: Ground, code: readonly string[], from: string): Promise<string> {
  const speaker = speak({ from });
  speaker.say({ kind: 'hello', by: { code }, language: 'en', have: null });
  const told = await speaker.next(() => true);
  speaker.hangUp();
  return inWords(told);
}

/** Wrong, and most like the code of this group. */
function like(code: readonly string[]): readonly string[] {
  const [first = '', second = '', third] = code;
  return [first, second, codePictures.find((one) => !code.includes(one)) ?? third ?? ''];
}

const upgrade = lines(
  'GET /wire HTTP/1.1',
  'Host: 127.0.0.1',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
);

function openOne(port: number, localAddress: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress });
    socket.on('error', reject);
    socket.once('data', () => resolve(socket));
    socket.write(upgrade);
  });
}

export const doorAttacks: readonly Attack[] = [
  {
    over: 'sealed wire',
    does: 'comes in after the door was shut',
    must: 'turned-away door-shut',
    try: (ground) => join(ground, ground.a.code, '127.0.0.20'),
  },
  {
    over: 'sealed wire',
    does: 'guesses a code 13 times from one address',
    must: 'turned-away wrong-code, then turned-away too-many-tries',
    try: async (ground) => {
      const told = new Set<string>();
      for (let guess = 0; guess < 13; guess += 1)
        told.add(await join(ground, like(ground.a.code), '127.0.0.21'));
      return [...told].join(', then ');
    },
  },
  {
    over: 'sealed wire',
    does: 'has guessed, and then knows the right code',
    must: 'turned-away too-many-tries',
    try: (ground) => join(ground, ground.a.code, '127.0.0.21'),
  },
  {
    over: 'sealed wire',
    does: 'guesses at one group to hold up another',
    must: 'turned-away door-shut',
    try: (ground) => join(ground, ground.b.code, '127.0.0.21'),
  },
  {
    over: 'sealed wire',
    does: 'guesses to hold up who comes from another address',
    must: 'turned-away door-shut',
    try: (ground) => join(ground, ground.a.code, '127.0.0.22'),
  },
  {
    over: 'sealed wire',
    does: "guesses 70 codes that begin as no group's does, to shut every door",
    must: 'turned-away door-shut, and turned-away door-shut at the other',
    try: async (ground) => {
      const { a, b } = ground;
      const nobodys = codePictures.find((one) => one !== a.code[0] && one !== b.code[0]) ?? '';
      for (let guess = 0; guess < 70; guess += 1)
        await join(ground, [nobodys, ...a.code.slice(1)], '127.0.0.23');
      const own = await join(ground, a.code, '127.0.0.23');
      return `${own}, and ${await join(ground, b.code, '127.0.0.23')} at the other`;
    },
  },
  {
    over: 'socket',
    does: 'opens 1,000 sockets and one more from one address',
    must: '503, and 101 from another address',
    try: async (ground) => {
      const { port } = ground;
      const opening = Array.from({ length: 1_000 }, () => openOne(port, '127.0.0.30'));
      const opened = await Promise.all(opening);
      const { status } = await sendBytes(upgrade, { ...ground, from: '127.0.0.30' });
      const other = await sendBytes(upgrade, { ...ground, from: '127.0.0.31' });
      for (const socket of opened) socket.destroy();
      return `${status}, and ${other.status} from another address`;
    },
  },
];
