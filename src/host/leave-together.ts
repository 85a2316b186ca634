import type { WebSocket } from 'ws';

/** How much is held back at most. */
const most = 500;

type Due = { readonly socket: WebSocket; readonly what: string | Uint8Array };

/**
 * Sends what is said in one turn at its end, one after another. Three hundred answers are then sealed before the first
 * wakes a device, and leave in two thirds of the time: a sleeping reader costs each one a wake-up.
 */
export function leaveTogether(): {
  readonly send: (socket: WebSocket, what: string | Uint8Array) => void;
  /** Sends what is held back at once. */
  readonly flush: () => void;
} {
  let due: Due[] = [];
  const flush = (): void => {
    const all = due;
    due = [];
    for (const { socket, what } of all) if (socket.readyState === socket.OPEN) socket.send(what);
  };
  return {
    send: (socket, what) => {
      if (due.length === 0) queueMicrotask(flush);
      due.push({ socket, what });
      if (due.length >= most) flush();
    },
    flush,
  };
}
