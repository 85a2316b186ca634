import { openMemoryJournal } from './memory-journal.ts';
import type { Chance, Ciphers, Clock, RoomPorts } from './ports.ts';

const pageClock: Clock = {
  now: () => Date.now(),
  wake: (at, then) => {
    const timer = setTimeout(then, Math.max(0, at - Date.now()));
    return () => clearTimeout(timer);
  },
};

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

const pageChance: Chance = {
  secret: (bytes) =>
    Array.from(randomBytes(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  number: () => new DataView(randomBytes(4).buffer).getUint32(0) >>> 1,
};

/** FNV-1a: tells texts apart, hides nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** Hides nothing: in a page that plays alone there is nobody to hide from. Decisions and keys still have to fit. */
export const openCiphers: Ciphers = {
  newKey: () => pageChance.secret(8),
  seal: (key, decision, choice) => `${fingerprint(`${key} ${decision}`)}:${choice}`,
  open: (key, decision, sealed) => {
    const [lock = '', choice = ''] = sealed.split(':');
    return lock === fingerprint(`${key} ${decision}`) ? Number(choice) : null;
  },
  hash: (token) => token,
  tag: (sequence, { named, mine }) =>
    [sequence.toString(36), fingerprint(named), fingerprint(mine)].join('_'),
  names: (tag, { named, mine }) => {
    const [, scene, own] = tag.split('_');
    return { named: scene === fingerprint(named), mine: own === fingerprint(mine) };
  },
};

/** Everything a room needs in a page that plays alone, but where its scenarios come from and who listens. */
export function pagePorts(): Pick<RoomPorts, 'journal' | 'clock' | 'chance' | 'ciphers'> {
  return {
    journal: openMemoryJournal(),
    clock: pageClock,
    chance: pageChance,
    ciphers: openCiphers,
  };
}
