import type { GroupTotals } from '../../../report/group-totals.ts';
import type { Panelled } from '../../../report/panels-together.ts';
import { parseBehaviour, parseChecklist } from '../../../report/parse-panel.ts';
import { isFault, makeTotals, parseTotals, type TotalsFault } from '../../../report/totals-file.ts';

/** A file that was chosen and is nothing that could be added, and why. */
export type Unread = {
  readonly name: string;
  readonly why: TotalsFault['why'] | 'twice' | 'stays';
  readonly where: string;
};

/** What groups and joint panels let go. */
export type Brought = {
  readonly totals: readonly GroupTotals[];
  readonly panels: readonly Panelled[];
};
export type Read = Brought & { readonly unread: readonly Unread[] };

type Chosen = { readonly name: string; readonly text: () => Promise<string> };
type Fault = Omit<Unread, 'name'>;

/** Reads each by itself: one that is damaged loses none of the others, and none counts twice. */
export async function readFiles(files: readonly Chosen[], known: Brought): Promise<Read> {
  const totals: GroupTotals[] = [];
  const panels: Panelled[] = [];
  const unread: Unread[] = [];
  const seen = new Set([...known.totals.map(makeTotals), ...known.panels.map(nameOf)]);
  for (const file of files) {
    const { name } = file;
    const read = await file.text().then(readOne, (): Fault => ({ why: 'no-json', where: '' }));
    if ('why' in read) {
      unread.push({ name, ...read });
      continue;
    }
    const made = 'items' in read ? makeTotals(read) : nameOf(read);
    if (seen.has(made)) unread.push({ name, why: 'twice', where: '' });
    else if ('items' in read) totals.push(read);
    else panels.push(read);
    seen.add(made);
  }
  return { totals, panels, unread };
}

const nameOf = (panel: Panelled): string => JSON.stringify(panel);

function readOne(text: string): GroupTotals | Panelled | Fault {
  const read = parseTotals(text);
  return isFault(read) && read.why === 'another-kind' ? readPanel(text) : read;
}

/** A panel's writing counts only once a body of each side of it said yes. */
function readPanel(text: string): Panelled | Fault {
  const { kind, version, ...more } = Object(JSON.parse(text.replace(/^\uFEFF/, ''))) as Fields;
  if (kind !== 'checklist' && kind !== 'behaviour') return { why: 'another-kind', where: '' };
  if (typeof version === 'number' && version > 1) return { why: 'newer', where: 'version' };
  const whole = { kind, version, ...more };
  const panel = kind === 'checklist' ? parseChecklist(whole) : parseBehaviour(whole);
  if (panel === null) return { why: 'damaged', where: '' };
  return panel.letGo === undefined ? { why: 'stays', where: '' } : panel;
}

type Fields = Readonly<Record<string, unknown>>;
