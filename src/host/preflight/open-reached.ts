import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import type { Reached } from '../addresses.ts';
import { isReal, listCards, type Card } from './cards.ts';

/** How this host is reached, by a card that can be chosen anew. */
export type Choosable = {
  /** Always as it was chosen last. */
  readonly reached: Reached;
  readonly cards: () => readonly Card[];
  /** The address in use, without a port. */
  readonly address: () => string;
  /** False for an address that is on no card, or where the host listens on one alone. */
  readonly choose: (address: string) => boolean;
};

type Listening = {
  /** The address it listens on alone; null is every one of this machine. */
  readonly host: string | null;
  readonly port: number;
  readonly hostKey: string;
  /** The address that leads here from anywhere, whatever cards there are; absent on a laptop. */
  readonly given?: string | null;
  /** Keeps what was chosen over restarts. */
  readonly file: string;
};

const wildcards = new Set(['0.0.0.0', '::']);
const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

export function openReached(
  { host, port, hostKey, given = null, file }: Listening,
  cards: () => readonly Card[] = listCards,
): Choosable {
  const only = host === null || wildcards.has(host) ? null : host;
  let chosen = only === null ? read(file) : null;
  const address = (): string => {
    if (only !== null) return only;
    const all = cards();
    // A card may have left since.
    const kept = all.find((card) => card.address === chosen);
    return (kept ?? all.find(isReal))?.address ?? '127.0.0.1';
  };
  return {
    reached: {
      get base() {
        return given ?? `http://${bracketed(address())}:${port}`;
      },
      hostKey,
    },
    cards,
    address,
    choose: (wanted) => {
      if (only !== null || !cards().some((card) => card.address === wanted)) return false;
      chosen = wanted;
      writeFileSync(`${file}.new`, `${wanted}\n`, { flush: true });
      renameSync(`${file}.new`, file);
      return true;
    },
  };
}

function read(file: string): string | null {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return isIP(text) === 4 ? text : null;
}
