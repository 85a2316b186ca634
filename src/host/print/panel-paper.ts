import type { BehaviourRecord, Checklist } from '../../report/committee.ts';
import { behaviourSheet, checklistSheet, type PanelItem } from '../../report/paper/panel-sheets.ts';
import type { NoPaper, Paper } from '../../report/paper/paper.ts';
import type { PanelPrint } from '../../report/paper/prints.ts';
import type { RoundsLooked } from '../rounds/look-at-rounds.ts';

export type PanelFrom = Pick<RoundsLooked, 'bank' | 'toldIn'> & {
  /** What a panel kept; null prints it empty. */
  readonly filled: Checklist | BehaviourRecord | null;
};

/** A checklist or a record on paper, empty or as a panel kept it; paper leaves as a file does, so that both sides said yes before. */
export function panelPaper(what: PanelPrint, from: PanelFrom): Paper | NoPaper {
  const { filled } = from;
  if (filled !== null && (filled.kind !== what || filled.letGo === undefined)) return 'not-let-go';
  return makers[what](from);
}

const makers: Readonly<Record<PanelPrint, (from: PanelFrom) => Paper | NoPaper>> = {
  behaviour: ({ filled }) => {
    const record = filled?.kind === 'behaviour' ? filled : null;
    return { title: '', sheets: behaviourSheet(record) };
  },
  checklist: ({ bank, toldIn, filled }) => {
    const items: readonly PanelItem[] = bank.filter((item) => item.for.includes('committee'));
    if (items.length === 0) return 'no-bank';
    const checklist = filled?.kind === 'checklist' ? filled : null;
    const sheets = checklistSheet(items, checklist);
    return { title: '', ...(toldIn !== undefined && { toldIn }), sheets };
  },
};

/** Of what lies on this laptop, by the name under which it was kept; null where there is none of that name. */
export function paperOfKept(
  { what, kept }: { readonly what: PanelPrint; readonly kept: string | null },
  looked: RoundsLooked,
): Paper | NoPaper | null {
  if (kept === null) return panelPaper(what, { ...looked, filled: null });
  const all = [...looked.checklists, ...looked.behaviour];
  const found = all.find(({ name }) => name === kept);
  return found ? panelPaper(what, { ...looked, filled: found.kept }) : null;
}
