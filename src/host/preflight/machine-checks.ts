import { isReal, type Card } from './cards.ts';
import { check, type Check } from './check.ts';

/** Which card and address phones come in by. */
export function checkNetwork(
  cards: readonly Card[],
  {
    address,
    port,
    isOnly,
  }: { readonly address: string; readonly port: number; readonly isOnly: boolean },
): Check {
  // A port is typed as it stands, so it is no number to a language.
  const values = {
    address,
    port: String(port),
    card: cards.find((one) => one.address === address)?.name ?? '',
  };
  if (address.startsWith('127.'))
    return check('network', ['look', isOnly ? 'alone' : 'none'], values);
  if (isOnly) return check('network', ['good', 'given'], values);
  const inUse = cards.find((one) => one.address === address);
  if (inUse && !isReal(inUse)) return check('network', ['look', inUse.kind], values);
  const many = cards.filter(isReal).length > 1;
  return check('network', many ? ['look', 'several'] : ['good', 'one'], values);
}

/** Whether a name of the house leads here; numbers always do. */
export const checkName = (name: string | null): Check =>
  name === null ? check('name', ['unknown', 'none']) : check('name', ['good', 'found'], { name });

/** Whether a phone has come through the Wi-Fi and this machine's firewall. */
export function checkPhone(arrived: number, address: string): Check {
  if (address.startsWith('127.')) return check('phone', ['look', 'alone']);
  return arrived > 0
    ? check('phone', ['good', 'arrived'], { count: arrived })
    : check('phone', ['unknown', 'waiting']);
}

const megabyte = 1_048_576;
/** Megabytes; a day of workshops takes fewer than fifty. */
const enough = 500;

export function checkDisk(freeBytes: number | null): Check {
  if (freeBytes === null) return check('disk', ['unknown', 'unseen']);
  const free = Math.floor(freeBytes / megabyte);
  if (free < enough) return check('disk', ['look', 'little'], { free });
  return check('disk', ['good', 'enough'], { free: Math.floor(free / 102.4) / 10 });
}

/** No earlier than when this was written. A laptop with an empty battery wakes up long ago. */
const firstYear = 2026;
const lastYear = 2060;
/** Milliseconds, as the room takes for a jump. */
const jump = 5_000;

/** `drift`: milliseconds by which the clock went another way than time did since the host started. */
export function checkClock(now: Date, drift: number): Check {
  const year = now.getFullYear();
  const values = { time: `${pad(now.getHours())}:${pad(now.getMinutes())}`, year };
  if (year < firstYear || year > lastYear) return check('clock', ['look', 'year'], values);
  return check('clock', Math.abs(drift) > jump ? ['look', 'jumped'] : ['good', 'right'], values);
}

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * Devices one access point carries well. Cisco's own answer for its access points is "ideally, not more than 24
 * clients" (community.cisco.com, "How many clients can be connected to an Access Point"); a small router may carry
 * fewer, one made for halls many more.
 */
export const devicesEach = 24;

export function checkDevices(people: number): Check {
  const points = Math.ceil(people / devicesEach);
  const values = { people, each: devicesEach, points };
  if (people === 0) return check('devices', ['unknown', 'untold'], values);
  return check('devices', points > 1 ? ['look', 'many'] : ['good', 'few'], values);
}
