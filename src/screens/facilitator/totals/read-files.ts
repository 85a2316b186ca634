import type { GroupTotals } from '../../../report/group-totals.ts';
import { isFault, makeTotals, parseTotals, type TotalsFault } from '../../../report/totals-file.ts';

/** A file that was chosen and is no totals that could be added, and why. */
export type Unread = {
  readonly name: string;
  readonly why: TotalsFault['why'] | 'twice';
  readonly where: string;
};

export type Read = { readonly totals: readonly GroupTotals[]; readonly unread: readonly Unread[] };

type Chosen = { readonly name: string; readonly text: () => Promise<string> };

/** Reads each by itself: one that is damaged loses none of the others, and none counts twice. */
export async function readFiles(
  files: readonly Chosen[],
  known: readonly GroupTotals[],
): Promise<Read> {
  const totals: GroupTotals[] = [];
  const unread: Unread[] = [];
  const seen = new Set(known.map(makeTotals));
  for (const file of files) {
    const { name } = file;
    const read = await file
      .text()
      .then(parseTotals, (): TotalsFault => ({ why: 'no-json', where: '' }));
    if (isFault(read)) unread.push({ name, ...read });
    else if (seen.has(makeTotals(read))) unread.push({ name, why: 'twice', where: '' });
    else totals.push(read);
    if (!isFault(read)) seen.add(makeTotals(read));
  }
  return { totals, unread };
}
