import type { NoPaper, Paper } from '../../report/paper/paper.ts';
import { voiceScript } from '../../report/paper/voice-script.ts';
import { openScenario } from '../../scenario/open-scenario.ts';
import { toldIn } from '../../session/view/told-in.ts';
import { sayIn } from '../../report/saying.ts';
import { readPack } from '../packs.ts';

/** The script for the voices of a story's folder, why there is none, or null where no story can be read. */
export async function scriptPaper(path: string, language: string): Promise<Paper | NoPaper | null> {
  const pack = await readPack(path).catch(() => null);
  if (!pack) return null;
  const opened = openScenario(pack);
  const { scenario } = opened;
  if (!scenario) return null;
  const sheets = voiceScript(opened, pack, language);
  if (sheets === null) return 'not-told';
  const title = sayIn(scenario, language)('title', scenario.pack.title);
  return { title, ...toldIn(scenario, language), sheets };
}
