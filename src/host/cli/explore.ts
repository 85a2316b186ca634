import { explainExplored } from '../explore/answer.ts';
import { openCrew } from '../explore/crew.ts';
import type { Crew } from '../explore/crew.ts';
import { sumUp } from '../explore/explored.ts';
import type { Explored } from '../explore/explored.ts';
import type { Budget } from '../explore/portfolio.ts';
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
const exactShare = 0.6;
const mostVerdicts = 20;
/** Milliseconds that walking takes at least, however long it took to open the story. */
const leastWalking = 300;
/** Legs of an unfinished walk of which a report is made: in about a second, and sooner where little time was given. */
const mostLegsTold = (seconds: number): number => Math.min(50_000, 5_000 * seconds);

export type Exploring = { readonly seconds: number; readonly seed: number; readonly json: boolean };

export const verb = verbOf({
  says: 'walks every path of a story, and says what people can meet and what nobody ever will',
  takes: 'PATH',
  paths: { least: 1, most: 1 },
  options: {
    seconds: {
      kind: 'number',
      says: `how long to search at most, with opening the story, from 0.1 to 86400 (${usualSeconds})`,
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
  const clock = (): number => performance.now();
  const asked = clock();
  const budget = (openedAt: number): Budget => {
    const total = Math.max(leastWalking, seconds * 1_000 - (openedAt - asked));
    return { total, instant: Math.min(instant.most, total * instant.share), exactShare };
  };
  const show = showProgress(terminal);
  let isTold = false;
  const searched = await search({
    path,
    crew,
    seed,
    mostLegs: mostLegsTold(seconds),
    budget,
    clock,
    stopped: terminal.stopped,
    watch: (now) => {
      if (!isTold)
        terminal.say(`Walking ${path} for up to ${seconds} s. Ctrl-C tells what was found.`);
      isTold = true;
      show(now);
    },
  });
  const searchedFor = (clock() - asked) / 1_000;
  const found = await sumUp(searched);
  const explored = { ...found, walk: found.walk && { ...found.walk, seconds: searchedFor } };
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
  print('');
  print(`  ${endOf(walk, stopped.aborted)} after ${walk.seconds.toFixed(1)} s: ${figures}.`);
}

/** A search that was lost ends before its time. */
function endOf({ closed, cuts, stops }: NonNullable<Explored['walk']>, isStopped: boolean): string {
  if (isStopped) return 'Stopped';
  const faults = stops.some(({ kind }) => kind === 'fault') ? ', as far as its faults let it,' : '';
  if (closed) return `Every path was walked${faults}`;
  return cuts.every(({ unfinished }) => unfinished?.startsWith('the search '))
    ? 'The search was lost'
    : 'Time is up';
}
