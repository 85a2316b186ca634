import { openRawSocket } from '../../../src/bots/raw-socket.ts';
import type { Dialect } from './crowd.ts';

/** An address of this machine of its own for each thousand, as from several routers. */
export const addressOf = (number: number): string => `127.0.0.${2 + Math.floor(number / 300)}`;

/** What the bare server understands. */
export const plainDialect =
  (port: number): Dialect =>
  (number, ear) => {
    const socket = openRawSocket(
      { url: `ws://127.0.0.1:${port}/`, from: addressOf(number), weighed: ear.weighed },
      {
        text: (text, at) => (text.startsWith('{"ack"') ? ear.acked(at) : ear.shown(at)),
        closed: () => {},
      },
    );
    const say = (what: object): void => socket.send(JSON.stringify(what));
    return {
      answer: (round) => say({ id: round, ...(round > 0 && { answer: round % 4 }) }),
      hold: socket.hold,
      letGo: socket.letGo,
      leave: socket.close,
    };
  };

/** Socket.IO's own, over a bare socket. */
export const socketIoDialect =
  (port: number): Dialect =>
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
