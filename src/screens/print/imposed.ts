/** Two pages beside each other on one side of a sheet, in the order in which the reader's language runs. */
export type Spread<Page> = readonly [first: Page, second: Page];

/**
 * The sides of sheets that are printed on both sides, turned over the short edge, laid into each other and folded: pages
 * then follow each other as they were given, in whichever direction they are read. Their number is a multiple of four.
 */
export function imposed<Page>(pages: readonly Page[]): readonly Spread<Page>[] {
  const count = pages.length;
  if (count % 4 !== 0) throw new RangeError(`${count} pages do not fill sheets of four.`);
  const page = (at: number): Page => pages[at] as Page;
  return Array.from({ length: count / 4 }, (_, sheet): readonly Spread<Page>[] => {
    const outer = sheet * 2;
    return [
      [page(count - 1 - outer), page(outer)],
      [page(outer + 1), page(count - 2 - outer)],
    ];
  }).flat();
}
