import { explainExplored } from '../explore/answer.ts';
import { openCrew } from '../explore/crew.ts';
import type { Crew } from '../explore/crew.ts';
import { sumUp } from '../explore/explored.ts';
import type { Explored } from '../explore/explored.ts';
import { search } from '../explore/search.ts';
import { showPaths, showStory, showVerdicts } from '../explore/show-explored.ts';
import { count, showFindings } from '../explore/show-findings.ts';
import { showProgress } from '../explore/show-progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf } from '../terminal/verb.ts';
import type { ExitStatus } from '../terminal/verb.ts';

const usualSeconds = 60;
/** Of random walks, before every path is walked: enough to see most of a story. */
const instant = { most: 2_000, share: 0.2 };
const mostVerdicts = 20;
/** Of an unfinished walk: its report is made in about a second. */
const mostLegsTold = 50_000;

export type Exploring = { readonly seconds: number; readonly seed: number; readonly json: boolean };

export const verb = verbOf({
  says: 'walks every path of a story, and says what people can meet and what nobody ever will',
  takes: 'PATH',
  paths: { least: 1, most: 1 },
  options: {
    seconds: {
      kind: 'number',
      says: `how long to search at most, from 0.1 to 86400 (${usualSeconds})`,
      value: 'N',
      least: 0.1,
      most: 86_400,
    },
    seed: {
      kind: 'number',
      says: 'another seed walks other random ways (1)',
      value: 'N',
      least: 0,
      most: 2_147_483_647,
      whole: true,
    },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'PATH is the folder of a pack, or an Ink file alone.',
    '',
    'First random walks, for an instant answer; then every path, where states that go on',
    'alike are walked once; where these are too many, a search for whatever is new.',
    'What nobody met is judged in one of three ways:',
    '  cannot be reached           no path in the story leads there',
    '  proved never reached        every path was walked, and none comes there',
    '  not reached within bounds   a longer search may come there',
    '',
    'Where every path is walked, the answer is the same each time. Where it is not, the same',
    'seed goes the same ways; how far it comes in its seconds hangs on the clock and the machine.',
    'Ctrl-C ends the search and tells what was found.',
    '',
    'Ends with 0 where nothing wrong was found; 1 where there are errors, faults or dead ends;',
    '2 where there is no story.',
  ],
  run: async ({ paths: [path = ''], options: { seconds, seed, json } }, terminal) => {
    const crew = openCrew();
    const asked = { seconds: seconds ?? usualSeconds, seed: seed ?? 1, json };
    try {
      return await explore(path, asked, { terminal, crew });
    } finally {
      await crew.close();
    }
  },
});

/** Explores with threads that the caller opens and closes. */
export async function explore(
  path: string,
  { seconds, seed, json }: Exploring,
  { terminal, crew }: { readonly terminal: Terminal; readonly crew: Crew },
): Promise<ExitStatus> {
  const total = seconds * 1_000;
  const budget = { total, instant: Math.min(instant.most, total * instant.share) };
  const show = showProgress(terminal);
  let isTold = false;
  const searched = await search({
    path,
    crew,
    seed,
    mostLegs: mostLegsTold,
    budget: () => budget,
    clock: () => performance.now(),
    stopped: terminal.stopped,
    watch: (now) => {
      if (!isTold)
        terminal.say(`Walking ${path} for up to ${seconds} s. Ctrl-C tells what was found.`);
      isTold = true;
      show(now);
    },
  });
  const explored = await sumUp(searched);
  terminal.progress(null);
  if (!explored.isThere) {
    terminal.say(`There is no story at ${path}.`);
    return 2;
  }
  if (json) terminal.print(JSON.stringify(explainExplored(path, seed, explored)));
  else tell(explored, terminal);
  return statusOf(explored);
}

function statusOf({ findings, walk }: Explored): ExitStatus {
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return isWrong || walk?.stops.some(({ kind }) => kind !== 'ending') ? 1 : 0;
}

function tell(explored: Explored, terminal: Terminal): void {
  const { print, paint, stopped } = terminal;
  const { title, walk, findings } = explored;
  if (title !== null) print(paint('bold', title));
  showFindings(findings, terminal);
  if (!walk) return;
  showStory(walk, terminal);
  showVerdicts(walk, terminal, mostVerdicts);
  showPaths(walk, terminal);
  const figures = `${count(walk.states, 'situation')}, ${count(walk.steps, 'choice')} taken`;
  const end = stopped.aborted ? 'Stopped' : walk.closed ? 'Every path was walked' : 'Time is up';
  print('');
  print(`  ${end} after ${walk.seconds.toFixed(1)} s: ${figures}.`);
}
