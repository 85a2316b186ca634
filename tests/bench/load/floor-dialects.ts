import { openRawSocket, type RawSocket } from '../../../src/bots/raw-socket.ts';
import type { Milliseconds } from '../../../src/session/ids.ts';
import type { Dialect, Ear, Talker } from './crowd.ts';
import { openSealedRaw } from './sealed-raw.ts';
import type { Server } from './start-server.ts';

/** An address of this machine of its own for each thousand, as from several routers. */
export const addressOf = (number: number): string => `127.0.0.${2 + Math.floor(number / 300)}`;

type Line = Pick<RawSocket, 'send' | 'hold' | 'letGo' | 'close'>;

const hearBare = (ear: Ear) => ({
  text: (text: string, at: Milliseconds): void =>
    text.startsWith('{"ack"') ? ear.acked(at) : ear.shown(at),
  closed: (): void => {},
});

function talkBare({ send, hold, letGo, close }: Line): Talker {
  const say = (what: object): void => send(JSON.stringify(what));
  return {
    answer: (round) => say({ id: round, ...(round > 0 && { answer: round % 4 }) }),
    hold,
    letGo,
    leave: close,
  };
}

const called = (port: number, number: number, { weighed }: Ear) => ({
  url: `ws://127.0.0.1:${port}/`,
  from: addressOf(number),
  weighed,
});

/** What the bare server understands. */
export const plainDialect =
  ({ port }: Server): Dialect =>
  (number, ear) =>
    talkBare(openRawSocket(called(port, number, ear), hearBare(ear)));

/** The same behind seals. */
export const sealedDialect =
  ({ port, said }: Server): Dialect =>
  (number, ear) => {
    const at = { ...called(port, number, ear), hostKey: said['key'] ?? '' };
    const wire = openSealedRaw(at, hearBare(ear));
    wire.send('');
    return talkBare(wire);
  };

/** Socket.IO's own, over a bare socket. */
export const socketIoDialect =
  ({ port }: Server): Dialect =>
  (number, ear) => {
    const url = `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`;
    const socket = openRawSocket(
      { url, from: addressOf(number), weighed: ear.weighed },
      {
        text: (text, at) => {
          if (text.startsWith('0')) socket.send('40');
          else if (text === '2') socket.send('3');
          else if (text.startsWith('43')) ear.acked(at);
          else if (text.startsWith('42')) ear.shown(at);
        },
        closed: () => {},
      },
    );
    return {
      answer: (round) => socket.send(`42${round}["${round > 0 ? 'answer' : 'show'}",${round % 4}]`),
      hold: socket.hold,
      letGo: socket.letGo,
      leave: socket.close,
    };
  };
