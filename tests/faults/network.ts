import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Overheard } from './overheard.ts';

/** A network between devices and the host, which keeps all that passes, and may stop letting sockets through. */
export async function openNetwork(port: number) {
  let letsSockets = true;
  const sockets = new Set<Socket>();
  const upgrades = new Set<Socket>();
  const passed: { readonly up: Buffer[]; readonly down: Buffer[] }[] = [];
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const kept = { up: [] as Buffer[], down: [] as Buffer[] };
    passed.push(kept);
    sockets.add(near).add(far);
    near.on('data', (data) => {
      kept.up.push(data);
      const isUpgrade = data.toString('latin1').startsWith('GET /wire HTTP');
      if (isUpgrade) upgrades.add(near);
      if (isUpgrade && !letsSockets) near.destroy();
      else far.write(data);
    });
    far.on('data', (data) => {
      kept.down.push(data);
      near.write(data);
    });
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      end.on('error', () => {});
      end.on('close', () => {
        sockets.delete(end);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port: at } = server.address() as AddressInfo;
  return {
    port: at,
    base: `http://127.0.0.1:${at}`,
    url: `ws://127.0.0.1:${at}/wire`,
    /** All that passed since this was asked last, by connection. */
    takePassed: (): readonly Overheard[] =>
      passed.splice(0).map(({ up, down }) => ({
        up: Buffer.concat(up),
        down: Buffer.concat(down),
      })),
    stopSockets: () => {
      letsSockets = false;
      for (const socket of upgrades) socket.destroy();
    },
    isStopped: () => [...upgrades].every((socket) => socket.destroyed),
  };
}
