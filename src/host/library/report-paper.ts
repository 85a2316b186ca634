import { libraryReport } from '../../report/paper/library-report.ts';
import type { Paper } from '../../report/paper/paper.ts';
import type { Figures } from '../../scenario/figures/figures.ts';
import { listPacks } from '../packs.ts';
import { measurePack } from './measure-pack.ts';

/** The report of one story, or of all in a folder of stories, on paper; null where there is none. */
export async function reportPaper(path: string, language: string): Promise<Paper | null> {
  const one = await measurePack(path);
  const stories = one ? [one] : await countAll(path);
  if (stories.length === 0) return null;
  return { title: '', sheets: libraryReport({ stories, waiting: 0 }, language) };
}

async function countAll(folder: string): Promise<readonly Figures[]> {
  const { packs } = await listPacks(folder).catch(() => ({ packs: [] }));
  const counted: Figures[] = [];
  for (const pack of packs.filter(({ retoldIn }) => retoldIn === undefined)) {
    const figures = await measurePack(pack.folder);
    if (figures) counted.push(figures);
  }
  return counted;
}
