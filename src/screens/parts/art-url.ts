import { ownAddress } from '../../stage/own-address.ts';

/** Where a picture of `assets/art`, or of a story's own, stands: all pages are one folder below the site. */
export function artUrl(file: string): string {
  return new URL(ownAddress(file) ?? `../assets/art/${file}`, document.baseURI).href;
}
