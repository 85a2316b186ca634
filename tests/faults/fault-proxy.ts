import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** How slowly bytes pass. */
export type Slowness = {
  /** Milliseconds, each way. */
  readonly latency: number;
  /** Up to so many milliseconds more. */
  readonly jitter: number;
  /** Of one connection, each way; null for as many as there are. */
  readonly bytesPerSecond: number | null;
};

export const quick: Slowness = { latency: 0, jitter: 0, bytesPerSecond: null };

type Line = { readonly near: Socket; readonly far: Socket; left: number };

/** A TCP network between devices and a host that fails in every way a network does. */
export type FaultProxy = {
  readonly port: number;
  readonly slow: (slowness: Slowness) => void;
  /** A black hole: nothing passes, nobody is told, and new connections get no further. What was sent comes once it is back. */
  readonly away: (isAway: boolean) => void;
  /** Every connection is reset. */
  readonly reset: () => void;
  /** Each connection ends after so many more bytes from the host: in the middle of a frame. */
  readonly cutAfter: (bytes: number) => void;
  /** The host's ends close; devices hear nothing of it. */
  readonly halfOpen: () => void;
  readonly close: () => void;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function openFaultProxy(target: number): Promise<FaultProxy> {
  const lines = new Set<Line>();
  let slowness = quick;
  let back = Promise.resolve();
  let comeBack = (): void => {};

  async function passOn(data: Buffer, to: Socket): Promise<void> {
    const { latency, jitter, bytesPerSecond } = slowness;
    const wait = latency + Math.random() * jitter;
    const length = bytesPerSecond === null ? 0 : (data.length / bytesPerSecond) * 1000;
    if (wait + length > 0) await pause(wait + length);
    await back;
    to.write(data);
  }

  /** Bytes keep their order, whatever each of them waits for. */
  function carry(from: Socket, to: Socket, meddle: (data: Buffer) => Buffer): void {
    let before = Promise.resolve();
    from.on('data', (data) => {
      before = before.then(() => passOn(meddle(data), to));
    });
  }

  function cut(line: Line, data: Buffer): Buffer {
    const passed = data.subarray(0, line.left);
    line.left -= passed.length;
    if (line.left === 0) setImmediate(() => line.near.destroy());
    return passed;
  }

  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const line: Line = { near, far, left: Number.POSITIVE_INFINITY };
    lines.add(line);
    carry(near, far, (data) => data);
    carry(far, near, (data) => cut(line, data));
    for (const end of [near, far]) end.on('error', () => {});
    near.on('close', () => {
      lines.delete(line);
      far.destroy();
    });
    far.on('close', () => {
      if (lines.has(line)) near.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    slow: (next) => {
      slowness = next;
    },
    away: (isAway) => {
      comeBack();
      if (isAway)
        back = new Promise((resolve) => {
          comeBack = resolve;
        });
    },
    reset: () => {
      for (const { near } of lines) near.resetAndDestroy();
    },
    cutAfter: (bytes) => {
      for (const line of lines) line.left = bytes;
    },
    halfOpen: () => {
      for (const line of lines) {
        lines.delete(line);
        line.far.destroy();
      }
    },
    close: () => {
      comeBack();
      server.close();
      for (const { near, far } of lines) [near, far].forEach((end) => end.destroy());
    },
  };
}
