import { wakeByTimer, newSecret } from './browser-ports.ts';
import { memoryStorage } from './frame-wire.ts';
import { openHostKey } from './host-key.ts';
import type { LinkPorts } from './open-link.ts';
import { sealedSocket } from './sealed-socket.ts';

/** What a program without a page gives a link. The host at `url` is asked for its key. */
export function programPorts(url: string, chance: () => number): LinkPorts {
  const storage = memoryStorage();
  const seal = new URL('/seal', url);
  seal.protocol = seal.protocol.replace('ws', 'http');
  const hostKey = openHostKey(storage, async () => (await fetch(seal)).text());
  return {
    openWire: sealedSocket(hostKey),
    storage,
    now: Date.now,
    wake: wakeByTimer,
    chance,
    newSecret,
    nudged: () => () => {},
  };
}
