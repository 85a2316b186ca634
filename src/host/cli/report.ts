import { basename, join, resolve } from 'node:path';
import { missedBars } from '../../scenario/figures/bars.ts';
import type { Figures } from '../../scenario/figures/figures.ts';
import { explainFigures } from '../library/explain-figures.ts';
import { measurePack } from '../library/measure-pack.ts';
import { showFigures } from '../library/show-figures.ts';
import { listPacks } from '../packs.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf } from '../terminal/verb.ts';
import type { ExitStatus } from '../terminal/verb.ts';

const usualStories = join(import.meta.dirname, '..', '..', '..', 'stories');

export const verb = verbOf({
  says: 'counts what stories are: paths, endings, minutes, how hard they are to read and to win',
  takes: '[PACK…]',
  paths: { least: 0, most: 1_000 },
  options: {
    json: { kind: 'flag', says: 'one line for programs: an object with each PACK by its name' },
    stories: { kind: 'text', value: 'DIR', says: 'where stories lie (stories)' },
  },
  more: [
    'PACK is the folder of a pack, its name in the folder of stories, or an Ink file alone.',
    'Without one, every story in the folder is counted.',
    '',
    'Nothing of it is declared by an author: every path of every length is walked, 1,000 rooms',
    'choose by chance and 20 by what the meters promise, always with the same seed, so that two',
    'runs tell the same. A story of ours takes about ten seconds.',
    'Grades are those of Flesch and Kincaid, for stories that are written in English.',
    '',
    'Ends with 0 where every bar is held, 1 where one is not, 2 where there is no story.',
  ],
  run: async ({ paths, options: { json, stories } }, terminal) => {
    const folder = stories ?? usualStories;
    const asked = paths.length > 0 ? paths : await allIn(folder);
    if (asked.length === 0) {
      terminal.say(`There is no story in ${folder}.`);
      return 2;
    }
    return report(asked, { folder, json }, terminal);
  },
});

async function allIn(folder: string): Promise<readonly string[]> {
  const listed = await listPacks(folder).catch(() => ({ packs: [] }));
  return listed.packs.filter(({ retoldIn }) => retoldIn === undefined).map((pack) => pack.folder);
}

type Asked = { readonly folder: string; readonly json: boolean };

async function report(
  paths: readonly string[],
  { folder, json }: Asked,
  terminal: Terminal,
): Promise<ExitStatus> {
  const counted = new Map<string, Figures>();
  let isMissing = false;
  for (const path of paths) {
    const figures = await measure(path, folder, terminal);
    if (terminal.stopped.aborted) return 2;
    if (figures === null) {
      terminal.say(`There is no story at ${path} that can be played.`);
      isMissing = true;
      continue;
    }
    counted.set(nameOf(path), figures);
    if (!json) showFigures(nameOf(path), figures, terminal);
  }
  if (json) terminal.print(JSON.stringify(byName(counted)));
  if (isMissing) return 2;
  return [...counted.values()].every((figures) => missedBars(figures).length === 0) ? 0 : 1;
}

/** A folder or file as it is written, or the name of a story. */
async function measure(path: string, folder: string, terminal: Terminal): Promise<Figures | null> {
  const watch = (steps: number): void =>
    terminal.progress(`Counting ${nameOf(path)}: ${steps.toLocaleString('en')} choices taken`);
  const measuring = { stopped: terminal.stopped, watch };
  const figures =
    (await measurePack(path, measuring)) ?? (await measurePack(join(folder, path), measuring));
  terminal.progress(null);
  return figures;
}

const nameOf = (path: string): string => basename(resolve(path), '.ink');

const byName = (counted: ReadonlyMap<string, Figures>) =>
  Object.fromEntries([...counted].map(([name, figures]) => [name, explainFigures(figures)]));
