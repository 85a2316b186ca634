import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { dressScenario } from '../../scenario/art/dress-scenario.ts';
import { openScenario } from '../../scenario/open-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { drawPack } from '../art/alone-art.ts';
import { openDataFolder, openInFolder } from '../data-folder.ts';
import { openSqliteJournal } from '../journal/sqlite-journal.ts';
import { openPackStore } from '../pack-store.ts';
import { readPack } from '../packs.ts';
import { readSessions } from '../records.ts';
import type { PaperFrom } from './make-paper.ts';
import { readGuide, storyFolder, type WrittenGuide } from './read-guide.ts';

/** What a print on the command line is made from. */
export type Source = Omit<PaperFrom, 'guide'> & {
  readonly art: ReadonlyMap<string, string>;
  readonly guideIn: (language: string) => Promise<WrittenGuide | null>;
};

export type Where = { readonly data: string; readonly stories: string };

/** A pack's folder, an Ink file, or the code of a session that is kept; a sentence where it is none of them. */
export async function readSource(path: string, where: Where): Promise<Source | string> {
  const found = await stat(path).catch(() => null);
  return found ? readStory(path) : readKept(path, where);
}

async function readStory(path: string): Promise<Source | string> {
  const pack = await readPack(path).catch(() => null);
  const { scenario } = pack ? openScenario(pack) : { scenario: null };
  if (scenario === null) return `There is no story in ${path} that can be read.`;
  const folder = path.endsWith('.ink') ? resolve(path, '..') : resolve(path);
  return { ...(await dressed(scenario, folder)), group: null, join: null };
}

async function readKept(code: string, { data, stories }: Where): Promise<Source | string> {
  const nothing = `There is no story and no kept session "${code}".`;
  if (!(await stat(join(data, 'journal.sqlite')).catch(() => null))) return nothing;
  const held = openDataFolder(data);
  const journal = openInFolder(join(held.path, 'journal.sqlite'), openSqliteJournal);
  try {
    const groups = (await readSessions({ journal })).flatMap((session) => session.groups);
    const found = groups.find(({ row }) => row.code === code || row.stream === code);
    if (!found?.group.scenario) return nothing;
    const { group } = found;
    const packs = openPackStore(stories, held.path);
    const scenario = await packs.load(found.group.scenario);
    if (scenario === null) return `The story of the session "${code}" cannot be read any more.`;
    const folder = storyFolder(stories, found.group.scenario.name);
    return { ...(await dressed(scenario, folder)), group, join: null };
  } finally {
    await journal.close();
    held.release();
  }
}

/** With its own art under addresses at which it is served beside the page. */
async function dressed(
  scenario: Scenario,
  folder: string,
): Promise<Pick<Source, 'scenario' | 'art' | 'guideIn'>> {
  const art = new Map<string, string>();
  const names = await drawPack(folder, art).catch(() => ({}));
  const addresses = new Map(
    Object.entries(names).map(([name, place]) => [name, `/alone/art/${place}`] as const),
  );
  return {
    scenario: dressScenario(scenario, addresses),
    art,
    guideIn: (language) => readGuide(folder, { language, own: scenario.pack.language }),
  };
}

export const nameOf = (path: string): string => basename(path, '.ink');
