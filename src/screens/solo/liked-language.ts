/** The first of the languages that somebody likes, such as `fr-CA,en`, which a page has; null where it has none. */
export function likedLanguage(likes: string | null, has: readonly string[]): string | null {
  for (const tag of (likes ?? '').split(',')) {
    const wanted = tag.trim().toLowerCase();
    const found = has.find((one) => one === wanted || one === wanted.split('-')[0]);
    if (wanted !== '' && found !== undefined) return found;
  }
  return null;
}
