import { newSecret, openAnyWire, wakeByTimer } from './browser-ports.ts';
import { memoryStorage } from './frame-wire.ts';
import { openHostKey } from './host-key.ts';
import type { LinkPorts } from './open-link.ts';
import { sealedWire } from './sealed-wire.ts';

/** What a program without a page gives a link. The host at `url` is asked for its key. */
export function programPorts(url: string, chance: () => number): LinkPorts {
  const storage = memoryStorage();
  const seal = new URL('seal', url);
  seal.protocol = seal.protocol.replace('ws', 'http');
  const hostKey = openHostKey(storage, async () => (await fetch(seal)).text());
  return {
    openWire: sealedWire(hostKey, openAnyWire),
    storage,
    now: Date.now,
    wake: wakeByTimer,
    chance,
    newSecret,
    nudged: () => () => {},
  };
}
