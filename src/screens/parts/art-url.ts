/** Where a picture of `assets/art` stands: all pages are one folder below the site. */
export function artUrl(file: string): string {
  return new URL(`../assets/art/${file}`, document.baseURI).href;
}
