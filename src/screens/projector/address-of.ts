/** What people would type: the address without its scheme, its secret part and a lonely slash. */
export function addressOf(url: string): string {
  return url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
