/** `heron-bridge` as a person would write it: Heron bridge. */
export function titleOf(key: string): string {
  const words = key.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
