import { createHmac } from 'node:crypto';

/** What one group may fetch of its pack, under a path that nobody can guess and that only its own views tell. */
export type MediaAddresses = {
  /** Where a file is fetched, from the site's root; from now on it can be. */
  readonly addressOf: (file: string) => string;
  /** The file behind the rest of such an address; null for whatever no view of this group has told. */
  readonly fileAt: (rest: string) => string | null;
};

/** Where voices, pictures and films of packs are served. */
export const servedAt = '/media/';

/** 128 bits that no other group has, and 66 more for each file. */
const pathLetters = 22;
const fileLetters = 11;

/** Made from a secret of the group, so that they are the same after a restart, and gone with the group. */
export function openMediaAddresses(secret: string): MediaAddresses {
  const made = (what: string, letters: number): string =>
    createHmac('sha256', secret).update(what).digest('base64url').slice(0, letters);
  const path = made('path', pathLetters);
  const told = new Map<string, string>();
  const addresses = new Map<string, string>();
  return {
    addressOf: (file) => {
      const known = addresses.get(file);
      if (known !== undefined) return known;
      const rest = `${path}/${made(`file ${file}`, fileLetters)}`;
      told.set(rest, file);
      addresses.set(file, `${servedAt}${rest}`);
      return `${servedAt}${rest}`;
    },
    fileAt: (rest) => told.get(rest) ?? null,
  };
}
