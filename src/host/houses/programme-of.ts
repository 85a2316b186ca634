import { join } from 'node:path';
import type { GroupTotals } from '../../report/group-totals.ts';
import { nameOf, programme, type Pooled } from '../../report/programme.ts';
import { readKept } from '../totals-desk.ts';
import { workshopFolders } from './retain.ts';

/** Groups of one workshop may be one session of few people. */
const fewestWorkshops = 3;

/** What nobody may count enters no sum, and so stands for no workshop. */
const isCounted = ({ people }: GroupTotals['items'][number]): boolean => people !== null;

/** Sums over workshops; each list is what the groups of one let go. What fewer than three workshops answered enters nothing. */
export function programmeOver(workshops: readonly (readonly GroupTotals[])[]): readonly Pooled[] {
  const behind = new Map<string, number>();
  for (const all of workshops) {
    const names = all.flatMap((totals) =>
      totals.items.filter(isCounted).map((item) => nameOf(totals, item)),
    );
    for (const name of new Set(names)) behind.set(name, (behind.get(name) ?? 0) + 1);
  }
  const isEnough = (name: string): boolean => (behind.get(name) ?? 0) >= fewestWorkshops;
  const entering = workshops.flat().map((totals) => ({
    ...totals,
    items: totals.items.filter((item) => isEnough(nameOf(totals, item))),
  }));
  return programme(entering, 'all');
}

/** Of what lies in the folder that the nodes share. */
export function programmeIn(data: string): readonly Pooled[] {
  const homes = [
    data,
    ...workshopFolders(data)
      .names()
      .map((name) => join(data, 'w', name)),
  ];
  return programmeOver(homes.map((home) => readKept(home).map(({ totals }) => totals)));
}
