import { randomBytes } from 'node:crypto';
import type { Attack } from './attack.ts';
import { inWords, type Frame, type Meddle } from './speak.ts';

/** Speaks as a seat that comes back; what travels is meddled with from the hello on. */
const meddled = (does: string, must: string, make: () => Meddle): Attack => ({
  over: 'sealed wire',
  does,
  must,
  try: async ({ a, speak }) => {
    const speaker = speak({ meddle: make() });
    const token = a.seats[3]?.token() ?? '';
    speaker.say({ kind: 'hello', by: { token }, language: 'en', have: null });
    await speaker.next(({ kind }) => kind === 'view');
    for (const id of ['meddled-1', 'meddled-2', 'meddled-3'])
      speaker.say({ kind: 'command', id, command: { kind: 'speak', language: 'en' } });
    const ended = await speaker.next(({ kind, id }) => kind === 'ack' && id === 'meddled-3');
    speaker.hangUp();
    return inWords(ended);
  },
});

/** Does something to the text with this number; the greeting has number 0. */
const at =
  (number: number, then: Meddle): (() => Meddle) =>
  () => {
    let count = -1;
    return (text, pass) => {
      count += 1;
      if (count === number) then(text, pass);
      else pass(text);
    };
  };

/** Says this in place of a greeting or behind it; gives all that came back. */
const say = (
  does: string,
  must: string,
  texts: (hostKey: string) => readonly string[],
): Attack => ({
  over: 'sealed wire',
  does,
  must,
  try: ({ port, hostKey, hear }) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/wire`);
      const told: string[] = [];
      socket.addEventListener('open', () => texts(hostKey).forEach((one) => socket.send(one)));
      socket.addEventListener('message', ({ data }) => {
        hear(String(data));
        told.push(String(data));
      });
      socket.addEventListener('close', () =>
        resolve(told.map((one) => one.replace(/"key":"[^"]+"/, 'a key')).join() || 'closed'),
      );
    }),
});

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64url');
const greeting = (hostKey: string, own = key(7)): string =>
  JSON.stringify({ seal: 2, key: own, to: hostKey });

const bitFlipped = (text: string): string => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;

export const sealAttacks: readonly Attack[] = [
  say('says hello without a greeting', 'closed', () => ['{"v":1,"kind":"alive"}']),
  say('greets with no key', 'closed', (host) => [`{"seal":2,"to":"${host}"}`]),
  say('greets with half a key', 'closed', (host) => [greeting(host, key(7).slice(0, 20))]),
  say('greets in another version', 'closed', (host) => [greeting(host).replace('2', '3')]),
  say('greets with a list', 'closed', () => ['[[[[1]]]]']),
  say('greets another host', '{"seal":2,"other":true}', () => [greeting(key(1))]),
  say('greets with a key of small order, and speaks in clear', '{"seal":2,a key}', (host) => [
    greeting(host, key(0)),
    '{"v":1,"kind":"alive"}',
  ]),
  say('greets twice', '{"seal":2,a key}', (host) => [greeting(host), greeting(host)]),
  say('says noise after the greeting', '{"seal":2,a key}', (host) => [
    greeting(host),
    randomBytes(400).toString('base64url'),
  ]),
  say('says nothing sealed after the greeting', '{"seal":2,a key}', (host) => [greeting(host), '']),
  meddled(
    'meddles with nothing, to compare',
    'ack',
    at(9, () => {}),
  ),
  meddled(
    'plays a hello again',
    'closed',
    at(1, (text, pass) => [text, text].forEach(pass)),
  ),
  meddled(
    'plays a command again',
    'closed',
    at(2, (text, pass) => [text, text].forEach(pass)),
  ),
  meddled(
    'leaves a command out',
    'closed',
    at(2, () => {}),
  ),
  meddled(
    'changes one bit',
    'closed',
    at(2, (text, pass) => pass(bitFlipped(text))),
  ),
  meddled(
    'cuts a command short',
    'closed',
    at(2, (text, pass) => pass(text.slice(0, 300))),
  ),
  meddled('sends commands in another order', 'closed', () => {
    let held = '';
    let count = -1;
    return (text, pass) => {
      count += 1;
      if (count === 2) held = text;
      else pass(text);
      if (count === 3) pass(held);
    };
  }),
  {
    over: 'sealed wire',
    does: 'plays what it overheard on another connection',
    must: 'closed after 0 frames',
    try: async ({ a, speak }) => {
      const overheard: string[] = [];
      const hello = { kind: 'hello', by: { token: a.secrets.stage }, language: 'en', have: null };
      const stage = speak({ meddle: (text, pass) => [overheard.push(text), pass(text)] });
      stage.say(hello);
      await stage.next(({ kind }: Frame) => kind === 'view');
      stage.hangUp();
      let count = -1;
      const thief = speak({
        meddle: (text, pass) => pass((count += 1) === 0 ? text : (overheard[1] ?? '')),
      });
      thief.say(hello);
      const ended = await thief.next(() => true);
      return `${inWords(ended)} after ${thief.frames.length} frames`;
    },
  },
];
