import { randomBytes } from 'node:crypto';
import type { Attack } from './attack.ts';
import { lines, sendBytes } from './raw.ts';

const head = (path: string, ...more: readonly string[]): string =>
  lines(
    `GET ${path} HTTP/1.1`,
    ...(more.some((one) => one.startsWith('Host:')) ? [] : ['Host: 127.0.0.1']),
    'Connection: Upgrade',
    'Upgrade: websocket',
    ...(more.some((one) => one.startsWith('Sec-WebSocket-V')) ? [] : ['Sec-WebSocket-Version: 13']),
    ...(more.some((one) => one.startsWith('Sec-WebSocket-K'))
      ? []
      : ['Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==']),
    ...more,
  );

const open = (
  does: string,
  must: string,
  [path, ...more]: readonly [string, ...string[]],
): Attack => ({
  over: 'socket',
  does,
  must,
  try: async (ground) => (await sendBytes(head(path, ...more), ground)).status,
});

type Framing = {
  readonly first: number;
  readonly length?: number;
  readonly isMasked?: boolean;
  readonly payload?: Buffer;
};

/** One frame of a socket as it stands. */
function frame({ first, payload = Buffer.alloc(0), length, isMasked = true }: Framing): Buffer {
  const said = length ?? payload.length;
  const wide = Buffer.alloc(8);
  wide.writeBigUInt64BE(BigInt(said));
  const mask = isMasked ? 0x80 : 0;
  const size =
    said < 126
      ? Buffer.from([mask | said])
      : said < 65_536
        ? Buffer.from([mask | 126, said >> 8, said & 255])
        : Buffer.concat([Buffer.from([mask | 127]), wide]);
  const key = isMasked ? Buffer.alloc(4) : Buffer.alloc(0);
  return Buffer.concat([Buffer.from([first]), size, key, payload]);
}

/** With which code the host closes whoever sends such frames. */
const say = (does: string, must: string, ...frames: readonly Framing[]): Attack => ({
  over: 'socket',
  does,
  must,
  try: async (ground) => {
    const bytes = Buffer.concat([Buffer.from(head('/wire')), ...frames.map(frame)]);
    const heard: string[] = [];
    const listening = {
      ...ground,
      hear: (text: string) => void heard.push(text),
      isOpenEnded: true,
    };
    const { text } = await sendBytes(bytes, listening);
    ground.hear(text);
    const told = Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4), 'latin1');
    const at = told.indexOf(0x88);
    return at < 0 ? 'closed' : `closed with ${told.readUInt16BE(at + 2)}`;
  },
});

const text = 0x81;
const packed = 0xc1;

export const socketAttacks: readonly Attack[] = [
  open('opens a socket from another site', '403', ['/wire', 'Origin: http://evil.example']),
  open('opens one from a page without an address', '403', ['/wire', 'Origin: null']),
  open('leads its own name here', '421', [
    '/wire',
    'Host: evil.example',
    'Origin: http://evil.example',
  ]),
  open('calls itself a part of this host', '403', [
    '/wire',
    'Origin: http://127.0.0.1.evil.example',
  ]),
  open('opens a socket elsewhere', '403', ['/api/session']),
  open('opens one with a question', '403', ['/wire?as=facilitator']),
  open('climbs to the socket', '403', ['/app/../wire']),
  open('speaks another version', '400', ['/wire', 'Sec-WebSocket-Version: 99']),
  open('gives a key that is none', '400', ['/wire', 'Sec-WebSocket-Key: x']),
  say('sends what was packed', 'closed with 1002', { first: packed, payload: randomBytes(40) }),
  say('sends without a mask', 'closed with 1002', {
    first: text,
    isMasked: false,
    payload: Buffer.from('{}'),
  }),
  say('announces more than there is memory', 'closed with 1009', {
    first: text,
    length: Number.MAX_SAFE_INTEGER,
  }),
  say('announces 49 kB', 'closed with 1009', { first: text, length: 49 * 1024 + 1 }),
  say('sends bytes', 'closed with 1003', { first: 0x82, payload: randomBytes(20) }),
  say('sends what is no UTF-8', 'closed with 1007', {
    first: text,
    payload: Buffer.from([0xc3, 0x28]),
  }),
  say('sends a frame of no kind', 'closed with 1002', { first: 0x83, payload: Buffer.from('a') }),
  say('sends a long ping', 'closed with 1002', { first: 0x89, payload: Buffer.alloc(200) }),
  say('goes on with what never began', 'closed with 1002', {
    first: 0x80,
    payload: Buffer.from('a'),
  }),
  say(
    'sends 65 scraps of one text',
    'closed with 1008',
    { first: 0x01, payload: Buffer.from('a') },
    ...Array.from({ length: 64 }, () => ({ first: 0x00, payload: Buffer.from('a') })),
  ),
  {
    over: 'socket',
    does: 'asks with another method',
    must: '400 nosniff',
    try: async (ground) => {
      const { status, text: told } = await sendBytes(head('/wire').replace('GET', 'POST'), ground);
      return `${status} ${/nosniff/.exec(told)?.[0]}`;
    },
  },
  {
    over: 'socket',
    does: 'asks for another protocol on the same line',
    must: '403 nosniff',
    try: async (ground) => {
      const { status, text: told } = await sendBytes(
        head('/wire').replace('/wire', '/seal').replace('websocket', 'h2c'),
        ground,
      );
      return `${status} ${/nosniff/.exec(told)?.[0]}`;
    },
  },
  say(
    'sends 20,000 scraps of one text',
    'closed with 1008',
    { first: 0x01, payload: Buffer.from('a') },
    ...Array.from({ length: 20_000 }, () => ({ first: 0x00, payload: Buffer.from('a') })),
  ),
  {
    over: 'socket',
    does: 'asks for packing, which would let a bomb in',
    must: 'opened without it',
    try: async (ground) => {
      const asked = head('/wire', 'Sec-WebSocket-Extensions: permessage-deflate');
      const { status, text: told } = await sendBytes(asked, ground);
      const isPacked = /sec-websocket-extensions/i.test(told);
      return status === '101' && !isPacked ? 'opened without it' : told;
    },
  },
];
