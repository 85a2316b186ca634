import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** The room's own Wi-Fi, as its router names it; an open one has no password. */
export type RoomNetwork = { readonly name: string; readonly password: string };

/** What the trainer said of the room's Wi-Fi, kept over restarts in one file. */
export type KnownNetwork = {
  readonly now: () => RoomNetwork | null;
  /** Null forgets it. */
  readonly set: (network: RoomNetwork | null) => void;
};

const bytesOf = (text: string): number => Buffer.byteLength(text);
const isPlain = (text: string): boolean => !/\p{Cc}/u.test(text);

/** By IEEE 802.11: a name of 1 to 32 bytes, a password of 8 to 63 signs of ASCII or none. Null where it is something else. */
export function parseNetwork(value: unknown): RoomNetwork | null {
  if (typeof value !== 'object' || value === null) return null;
  const name: unknown = Reflect.get(value, 'name');
  const password: unknown = Reflect.get(value, 'password');
  if (typeof name !== 'string' || typeof password !== 'string') return null;
  const isName = bytesOf(name) >= 1 && bytesOf(name) <= 32 && isPlain(name);
  const isPassword = password === '' || /^[\x20-\x7e]{8,63}$/.test(password);
  return isName && isPassword ? { name, password } : null;
}

const escaped = (text: string): string => text.replaceAll(/[\\;,:"]/g, String.raw`\$&`);

/** What cameras of phones and tablets read to join a Wi-Fi, as ZXing wrote it down and all of them do it. */
export function networkCode({ name, password }: RoomNetwork): string {
  const secret = password === '' ? 'T:nopass' : `T:WPA;P:${escaped(password)}`;
  return `WIFI:S:${escaped(name)};${secret};;`;
}

function read(file: string): RoomNetwork | null {
  try {
    return existsSync(file) ? parseNetwork(JSON.parse(readFileSync(file, 'utf8'))) : null;
  } catch {
    return null;
  }
}

/** A damaged file counts as none: the trainer says it again. */
export function openRoomNetwork(file: string): KnownNetwork {
  let now = read(file);
  return {
    now: () => now,
    set: (network) => {
      if (network === null) for (const one of [file, `${file}.new`]) rmSync(one, { force: true });
      else {
        writeFileSync(`${file}.new`, JSON.stringify(network), { mode: 0o600, flush: true });
        renameSync(`${file}.new`, file);
      }
      now = network;
    },
  };
}
