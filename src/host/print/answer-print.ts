import { libraryReport } from '../../report/paper/library-report.ts';
import type { NoPaper, Paper } from '../../report/paper/paper.ts';
import { isPanelPrint, isStoryPrint, type PanelPrint } from '../../report/paper/prints.ts';
import type { Rounds } from '../rounds/rounds.ts';
import type { ServedGroup, Sitting } from '../sitting.ts';
import { makePaper, type PaperAsked } from './make-paper.ts';
import { paperOfKept } from './panel-paper.ts';
import { parsePrint } from './parse-print.ts';
import type { Printing } from './print-routes.ts';

type Ports = {
  readonly sitting: Pick<Sitting, 'onPaper'>;
  readonly printing: Printing;
  readonly groups: () => readonly ServedGroup[];
  /** Null where whoever asks may not see what panels kept. */
  readonly rounds: Pick<Rounds, 'look'> | null;
};

const answerOf = (made: Paper | NoPaper): object =>
  typeof made === 'string' ? { why: made } : { paper: made };

/** What stands on the pages of a print, or why there is nothing; null where it was asked wrongly. */
export async function answerPrint(body: unknown, ports: Ports): Promise<object | null> {
  const asked = parsePrint(body);
  if (asked === null || ports.groups().length === 0) return null;
  const { what, ...rest } = asked;
  if (isPanelPrint(what)) return ofPanel({ ...rest, what }, ports);
  if (what === 'script') return ofScript(rest, ports);
  return isStoryPrint(what) ? ofGroup({ ...rest, what }, ports) : ofLibrary(rest, ports);
}

/** Of any story of this laptop, as whoever may see all of it asks. */
async function ofScript(
  { story, language }: { readonly story: string | null; readonly language: string },
  { printing, rounds }: Ports,
): Promise<object | null> {
  const made = rounds && story !== null ? await printing.scriptOf(story, language) : null;
  return made && answerOf(made);
}

async function ofLibrary(
  { language }: Pick<PaperAsked, 'language'>,
  { printing }: Ports,
): Promise<object> {
  return answerOf({ title: '', sheets: libraryReport(await printing.look(), language) });
}

type PanelAsked = {
  readonly what: PanelPrint;
  readonly language: string;
  readonly kept: string | null;
};

async function ofPanel(asked: PanelAsked, { rounds }: Ports): Promise<object | null> {
  const looked = (await rounds?.look(asked.language)) ?? null;
  const made = looked && paperOfKept(asked, looked);
  return made && answerOf(made);
}

async function ofGroup(
  asked: PaperAsked & { readonly group: number },
  { sitting, printing, groups }: Ports,
): Promise<object | null> {
  const group = groups()[asked.group];
  if (!group || group.isBurned) return null;
  const from = await sitting.onPaper.printedFrom(group.code);
  if (from === null) return answerOf('no-scenario');
  const { language } = asked;
  const guide = await printing.guideOf(from.name, { language, own: from.scenario.pack.language });
  return answerOf(makePaper(asked, { ...from, guide }));
}
