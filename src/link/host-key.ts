import { makeBase64 } from '../wire/base64.ts';
import { parseKey } from '../wire/public-key.ts';
import type { Storage } from './kept.ts';

const kept = 'elsewhere.host-key';
/** In an address the host's key stands last, behind this sign. */
const before = '~';

type Page = {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: { readonly replaceState: (state: null, title: '', url: string) => void };
};

/** The public key of the host that this device has to do with. */
export type HostKey = {
  /** The key that an address brought or that was asked for before, else the one the host tells of itself. Null where it tells none. */
  readonly find: () => Promise<Uint8Array | null>;
  readonly forget: () => void;
};

/** Takes a host's key out of the address, and keeps it; what else stands behind the # stays there. */
export function takeHostKey({ location, history }: Page, storage: Storage): void {
  const { hash, pathname, search } = location;
  const [rest = '', text] = hash.split(before);
  if (text === undefined) return;
  history.replaceState(null, '', pathname + search + rest);
  const key = parseKey(text);
  if (key) write(storage, key);
}

/** `ask` fetches what the host tells of itself: whoever rewrites what is fetched could tell another. */
export function openHostKey(storage: Storage, ask: () => Promise<string>): HostKey {
  return {
    find: async () => {
      const known = read(storage);
      if (known) return known;
      const key = parseKey(await ask());
      if (key) write(storage, key);
      return key;
    },
    forget: () => attempt(() => storage.removeItem(kept)),
  };
}

const read = (storage: Storage): Uint8Array | null =>
  parseKey(attempt(() => storage.getItem(kept)));

function write(storage: Storage, key: Uint8Array): void {
  attempt(() => storage.setItem(kept, makeBase64(key)));
}

/** A storage may refuse; then the key is asked for again. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
