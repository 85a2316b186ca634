import { createHmac } from 'node:crypto';

/** What one group may fetch of its pack, under a path that nobody can guess and that only its own views tell. */
export type MediaAddresses = {
  /** Where a file is fetched, from the site's root; from now on it can be. */
  readonly addressOf: (file: string) => string;
  /**
   * Where the pieces of some art are fetched, by what it is made of: one below it is `/NAME.svg`, and what it shows by
   * itself `.svg`. `find` gives the file of a piece, and of none.
   */
  readonly artAt: (made: string, find: FindPiece) => string;
  /** The file behind the rest of such an address; null for any that was not given out. */
  readonly fileAt: (rest: string) => string | null;
};

type FindPiece = (piece: string) => string | null;

/** Where voices, pictures and films of packs are served. */
export const servedAt = '/media/';

/** 128 bits that no other group has, and 66 more for each file. */
const pathLetters = 22;
const fileLetters = 11;

/** `at` stands before every path of its house. Made from a secret of the group, so that they are the same after a restart, and gone with the group. */
export function openMediaAddresses(secret: string, at = ''): MediaAddresses {
  const made = (what: string, letters: number): string =>
    createHmac('sha256', secret).update(what).digest('base64url').slice(0, letters);
  const path = made('path', pathLetters);
  const told = new Map<string, string>();
  const addresses = new Map<string, string>();
  const arts = new Map<string, FindPiece>();
  return {
    addressOf: (file) => {
      const known = addresses.get(file);
      if (known !== undefined) return known;
      const rest = `${path}/${made(`file ${file}`, fileLetters)}`;
      told.set(rest, file);
      addresses.set(file, `${at}${servedAt}${rest}`);
      return `${at}${servedAt}${rest}`;
    },
    artAt: (content, find) => {
      const rest = `${path}/${made(`art ${content}`, fileLetters)}`;
      arts.set(rest, find);
      return `${at}${servedAt}${rest}`;
    },
    fileAt: (rest) => {
      const [, art = '', piece = ''] =
        /^([^/]+\/[^/.]+)(?:\.svg|\/([a-z-]+\.(?:svg|json)))$/.exec(rest) ?? [];
      return told.get(rest) ?? arts.get(art)?.(piece) ?? null;
    },
  };
}
