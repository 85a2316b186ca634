import { explainChecked } from '../explore/answer.ts';
import { watchFolders } from '../explore/changes.ts';
import { findBeside } from '../explore/beside-walking.ts';
import { openCrew } from '../explore/crew.ts';
import type { Crew } from '../explore/crew.ts';
import { sumUp } from '../explore/explored.ts';
import type { Explored } from '../explore/explored.ts';
import type { Budget } from '../explore/portfolio.ts';
import { search } from '../explore/search.ts';
import { showPaths, showVerdicts } from '../explore/show-explored.ts';
import { count, showFindings } from '../explore/show-findings.ts';
import { showProgress } from '../explore/show-progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf } from '../terminal/verb.ts';
import type { ExitStatus } from '../terminal/verb.ts';

export type Checking = {
  readonly terminal: Terminal;
  readonly crew: Crew;
  readonly json: boolean;
};

type Pace = {
  /** Milliseconds in which an answer is wanted. */
  readonly within: number;
  /** Milliseconds that walking takes at least, however long all else took. */
  readonly least: number;
  /** Of the walking: random walks show most of a story first, as long as they meet something new. */
  readonly random: number;
};
const atFirst: Pace = { within: 2_000, least: 700, random: 0.1 };
/** Threads that are warm walk every path of most stories in this time. */
const again: Pace = { within: 500, least: 200, random: 0 };
/** Milliseconds that walking takes at most. */
const longest = 1_500;
const mostVerdicts = 5;

export const verb = verbOf({
  says: 'says what is wrong with stories, with file, line and how to mend it',
  takes: 'PATH…',
  paths: { least: 1, most: 1_000 },
  options: {
    json: { kind: 'flag', says: 'one line for programs, for each PATH' },
    watch: { kind: 'flag', says: 'checks again whenever a file is saved, until Ctrl-C' },
  },
  more: [
    'PATH is the folder of a pack, or an Ink file alone.',
    '',
    'It reads what is written, looks for real names, tries the names of its other worlds,',
    'and walks paths for a second or two. Where a story has more,',
    'it says so: npx elsewhere explore PATH takes the time to walk them all.',
    '',
    'Ends with 0 where there are no errors, 1 where there are, 2 where there is no story.',
  ],
  run: async ({ paths, options: { json, watch } }, terminal) => {
    // A second thread would open the story once more, and on two cores both would be open later.
    const crew = openCrew(1);
    try {
      const checking = { terminal, crew, json };
      return watch ? await keepChecking(paths, checking) : await check(paths, checking);
    } finally {
      await crew.close();
    }
  },
});

/** Checks one story after another, with threads that the caller opens and closes. */
export async function check(paths: readonly string[], checking: Checking): Promise<ExitStatus> {
  const known: Known = new Map();
  await checkEach(paths, known, { checking, pace: atFirst, asked: 0 });
  return worst(known);
}

type Known = Map<string, Explored>;
type Turn = {
  readonly checking: Checking;
  readonly pace: Pace;
  /** When somebody began to wait, in milliseconds since this process began. */
  readonly asked: number;
};

async function checkEach(paths: readonly string[], known: Known, turn: Turn): Promise<void> {
  let { asked } = turn;
  for (const path of paths) {
    const explored = await checkOne(path, { ...turn, asked });
    known.set(path, explored);
    tell(path, explored, turn.checking);
    asked = performance.now();
    if (turn.checking.terminal.stopped.aborted) break;
  }
}

async function checkOne(path: string, { checking, pace, asked }: Turn): Promise<Explored> {
  const { terminal, crew } = checking;
  const budget = (openedAt: number): Budget => {
    const left = asked + pace.within - openedAt;
    const total = Math.min(longest, Math.max(pace.least, left));
    return { total, instant: total * pace.random };
  };
  const clock = (): number => performance.now();
  const { stopped } = terminal;
  const watch = showProgress(terminal);
  const exploring = { path, crew, seed: 1, mostLegs: 0, budget, clock, stopped, watch };
  const [searched, beside] = await Promise.all([search(exploring), findBeside(path)]);
  const explored = await sumUp(searched);
  terminal.progress(null);
  return { ...explored, findings: [...explored.findings, ...beside] };
}

function tell(path: string, explored: Explored, { terminal, json }: Checking): void {
  if (json) terminal.print(JSON.stringify(explainChecked(path, explored)));
  else if (explored.isThere) show(path, explored, terminal);
  else terminal.say(`There is no story at ${path}.`);
}

function statusOf({ isThere, findings }: Explored): ExitStatus {
  if (!isThere) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const worst = (known: Known): ExitStatus =>
  [...known.values()].map(statusOf).reduce((most, next) => (next > most ? next : most), 0);

/** Keeps the threads warm, checks again what changed, and tells everything anew. */
export async function keepChecking(
  paths: readonly string[],
  checking: Checking,
): Promise<ExitStatus> {
  const { terminal, json } = checking;
  const known: Known = new Map();
  await checkEach(paths, known, { checking, pace: atFirst, asked: 0 });
  const folders = [...known.values()].flatMap((explored) => explored.folders);
  if (folders.length === 0) return worst(known);
  const changes = watchFolders([...new Set(folders)]);
  try {
    while (!terminal.stopped.aborted) {
      if (!json) terminal.say('Watching: save a file to check again, Ctrl-C ends.');
      const change = await changes.next(terminal.stopped);
      if (change === null) break;
      const touched = paths.filter((path) =>
        known.get(path)?.folders.some((folder) => change.folders.has(folder)),
      );
      clear(checking);
      if (!json) tellOthers(touched, known, checking);
      await checkEach(touched, known, { checking, pace: again, asked: change.at });
    }
  } finally {
    changes.close();
  }
  return worst(known);
}

function clear({ terminal, json }: Checking): void {
  if (!json && process.stdout.isTTY) terminal.print('\u001B[2J\u001B[3J\u001B[H');
}

function tellOthers(touched: readonly string[], known: Known, checking: Checking): void {
  for (const [path, explored] of known) {
    if (!touched.includes(path)) tell(path, explored, checking);
  }
}

function show(path: string, { title, findings, walk }: Explored, terminal: Terminal): void {
  const { print, paint } = terminal;
  print('');
  print([paint('bold', title ?? path), ...(title === null ? [] : [paint('dim', path)])].join('  '));
  showFindings(findings, terminal);
  if (walk) {
    showVerdicts(walk, terminal, mostVerdicts);
    showPaths(walk, terminal);
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const sum = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  const colour = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  print('');
  print(`  ${paint(colour, findings.length === 0 ? 'Nothing wrong was found.' : `${sum}.`)}`);
  if (walk && !walk.closed) {
    print(`  ${paint('dim', `To walk further: npx elsewhere explore ${path}`)}`);
  }
}
