/** A workshop's name in addresses; empty for the one that a host serves without a path. */
export type HouseName = string;

/** Eight letters that nobody takes for another. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const length = 8;

const shape = new RegExp(`^/w/([${letters}]{${length}})(?=[/?#]|$)`);

export type HousePath = {
  readonly name: HouseName;
  /** What stands before every path of it: `/w/NAME`, or nothing. */
  readonly at: string;
  /** The rest, as a host without workshops would be asked. */
  readonly rest: string;
};

export const pathOfHouse = (name: HouseName): string => (name === '' ? '' : `/w/${name}`);

/** Takes a workshop's path off an address; what names none is the host's own. */
export function splitPath(url: string): HousePath {
  const [at, name] = shape.exec(url) ?? [];
  if (at === undefined || name === undefined) return { name: '', at: '', rest: url };
  const rest = url.slice(at.length);
  return { name, at, rest: rest.startsWith('/') ? rest : `/${rest}` };
}

/** `bytes` are chance, at least eight of them; each letter stands for 5 bits. */
export const newHouseName = (bytes: Uint8Array): HouseName =>
  Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join('');
