// A process of devices over real sockets. It is told to vote, and tells how long the last answer took.
import { WebSocket } from 'ws';
import type { CommandId } from '../../src/session/ids.ts';
import type { Target } from '../../src/session/target.ts';
import { makeUpFrame } from '../../src/wire/make-frame.ts';
import { parseKey } from '../../src/wire/public-key.ts';
import { plainSealPorts } from '../../src/wire/seal.ts';
import { sealForHost } from '../../src/wire/sealed-wire.ts';
import type { Wire, WireEvents } from '../../src/wire/wire.ts';
import { code } from './full-room.ts';

export type Asked = { readonly target: Target; readonly choice: number };

const [url = '', count = '0', key = ''] = process.argv.slice(2);

function openPlain(at: string, events: WireEvents): Wire {
  const socket = new WebSocket(at);
  const unsaid: string[] = [];
  socket.on('open', () => unsaid.splice(0).forEach((text) => socket.send(text)));
  socket.on('message', (data, isBinary) => {
    const bytes = Buffer.from(data as Buffer);
    if (isBinary) events.bytes?.(bytes);
    else events.text(bytes.toString('utf8'));
  });
  socket.on('close', events.closed);
  return {
    send: (text) => void (socket.readyState === 1 ? socket.send(text) : unsaid.push(text)),
    waiting: () => 0,
    close: () => socket.close(),
  };
}

const hostKey = parseKey(key);
const open = hostKey
  ? sealForHost({ open: openPlain, hostKey, other: () => {} }, plainSealPorts)
  : openPlain;

const ended = (): never => {
  throw new Error('A connection ended.');
};

/** Calls back at each acknowledgement, and at each view. */
function join(heard: (kind: string) => void): Promise<Wire> {
  return new Promise((resolve) => {
    const wire = open(url, {
      text: (text) => {
        const kind = /"kind":"([a-z-]+)"/.exec(text)?.[1] ?? '';
        if (kind === 'welcome') resolve(wire);
        heard(kind);
      },
      closed: ended,
    });
    wire.send(makeUpFrame({ kind: 'hello', by: { code }, language: 'en', have: null }));
  });
}

let answered = 0;
let shown = 0;
let then = (): void => {};
const devices: Wire[] = [];
for (let device = 0; device < Number(count); device += 1)
  devices.push(
    await join((kind) => {
      if (kind === 'ack') answered += 1;
      if (kind === 'view') shown += 1;
      then();
    }),
  );

let round = 0;
process.on('message', ({ target, choice }: Asked) => {
  round += 1;
  answered = 0;
  shown = 0;
  const start = performance.now();
  then = () => {
    if (answered < devices.length || shown < devices.length) return;
    then = () => {};
    process.send?.({ milliseconds: performance.now() - start });
  };
  const command = { kind: 'cast-vote', target, choice } as const;
  for (const device of devices)
    device.send(makeUpFrame({ kind: 'command', id: `vote-${round}` as CommandId, command }));
});
process.send?.({ ready: true });
