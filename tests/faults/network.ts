import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A network between devices and the host, which keeps all that passes, and may stop letting sockets through. */
export async function openNetwork(port: number) {
  let letsSockets = true;
  const sockets = new Set<Socket>();
  const upgrades = new Set<Socket>();
  const passed: Buffer[] = [];
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    sockets.add(near).add(far);
    near.on('data', (data) => {
      passed.push(data);
      const isUpgrade = data.toString('latin1').startsWith('GET /wire HTTP');
      if (isUpgrade) upgrades.add(near);
      if (isUpgrade && !letsSockets) near.destroy();
      else far.write(data);
    });
    far.on('data', (data) => {
      passed.push(data);
      near.write(data);
    });
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      end.on('error', () => {});
      end.on('close', () => other.destroy());
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
    url: `ws://127.0.0.1:${at}/wire`,
    passed: () => Buffer.concat(passed),
    stopSockets: () => {
      letsSockets = false;
      for (const socket of upgrades) socket.destroy();
    },
    isStopped: () => [...upgrades].every((socket) => socket.destroyed),
  };
}
