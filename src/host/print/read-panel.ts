import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BehaviourRecord, Checklist } from '../../report/committee.ts';
import { parseBehaviour, parseChecklist } from '../../report/parse-panel.ts';
import type { PanelPrint } from '../../report/paper/prints.ts';
import { openScenario } from '../../scenario/open-scenario.ts';
import { bankFolder, readPack } from '../packs.ts';
import { bankOf } from '../rounds/look-at-rounds.ts';
import type { PanelFrom } from './panel-paper.ts';

type Asked = {
  readonly what: PanelPrint;
  readonly language: string;
  readonly stories: string;
};

/** What a panel's print on the command line is made from: a bank alone, a folder of stories that holds one, or the file of something kept; a sentence where it is none of them. */
export async function readPanel(path: string, asked: Asked): Promise<PanelFrom | string> {
  const isFile = path.endsWith('.json');
  const filled = isFile ? await readKept(path) : null;
  if (isFile && filled === null) return `There is no checklist and no record in ${path}.`;
  const near = isFile ? join(asked.stories, bankFolder) : path;
  const folder = basename(near) === bankFolder ? near : join(near, bankFolder);
  const pack = await readPack(folder).catch(() => null);
  const { scenario } = pack ? openScenario(pack) : { scenario: null };
  if (scenario === null && asked.what === 'checklist')
    return `There is no bank of questions in ${folder}.`;
  return { ...bankOf(scenario, asked.language), filled };
}

async function readKept(path: string): Promise<Checklist | BehaviourRecord | null> {
  try {
    const content: unknown = JSON.parse(await readFile(path, 'utf8'));
    return parseChecklist(content) ?? parseBehaviour(content);
  } catch {
    return null;
  }
}
