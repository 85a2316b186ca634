import type { Storage } from './kept.ts';
import type { LinkPorts } from './open-link.ts';
import { openHostKey, takeHostKey } from './host-key.ts';
import { eitherWire } from './either-wire.ts';
import { laterWire } from './later-wire.ts';
import { sealedWire } from './sealed-wire.ts';
import { openWebSocketWire } from './web-socket-wire.ts';

/** `randomUUID` does not exist on plain http. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Calls back no earlier than `at`, by the device's clock. */
export function wakeByTimer(at: number, then: () => void): () => void {
  const timer = setTimeout(then, Math.max(0, at - Date.now()));
  return () => clearTimeout(timer);
}

function nudgedByPage(then: () => void): () => void {
  const shown = (): void => {
    if (!document.hidden) then();
  };
  addEventListener('online', then);
  addEventListener('pageshow', then);
  document.addEventListener('visibilitychange', shown);
  return () => {
    removeEventListener('online', then);
    removeEventListener('pageshow', then);
    document.removeEventListener('visibilitychange', shown);
  };
}

/** A browser may refuse even to be asked; then nothing outlives a reload. */
export function pageStorage(outlives: 'page' | 'tab'): Storage {
  try {
    return outlives === 'tab' ? localStorage : sessionStorage;
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}

/** A socket, or where the network lets none through, requests. */
export const openAnyWire = eitherWire(
  openWebSocketWire,
  laterWire(async () => {
    const { openStreamWire } = await import('./stream-wire.ts');
    const ports = { fetch: (at: string, init: RequestInit) => fetch(at, init), newId: newSecret };
    return (url, events) => openStreamWire(url, events, ports);
  }),
);

/** What the host tells of itself: its public key, as text. */
async function askHost(): Promise<string> {
  const answer = await fetch(new URL('../seal', document.baseURI), { cache: 'no-store' });
  return (await answer.text()).trim();
}

/**
 * What a page gives a link: a seat outlives its tab, a stage's or a facilitator's secret does not. Takes the host's key
 * out of the address; it is kept as long as what it seals, or the next page would believe whoever answers.
 */
export function browserPorts(
  outlives: 'page' | 'tab',
  keyOutlives: 'page' | 'tab' = outlives,
): LinkPorts {
  const storage = pageStorage(outlives);
  const keys = pageStorage(keyOutlives);
  takeHostKey({ location, history }, keys);
  return {
    openWire: sealedWire(openHostKey(keys, askHost), openAnyWire),
    storage,
    now: Date.now,
    wake: wakeByTimer,
    chance: Math.random,
    newSecret,
    nudged: nudgedByPage,
  };
}
