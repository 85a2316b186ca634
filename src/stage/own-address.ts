/**
 * Where a story's own picture is fetched, from the site's root; null for one of the program. Scenes name own art by its
 * address, so that in `places//media/…` and `people//media/…` it begins with the second slash.
 */
export function ownAddress(file: string): string | null {
  const at = file.indexOf('//');
  return at < 0 ? null : file.slice(at + 1);
}

/** Where a file of the art folder, or a story's own, is fetched. */
export const pictureAt = (root: string, file: string): string =>
  ownAddress(file) ?? `${root}${file}`;
