import type { Finding } from '../../scenario/finding.ts';
import type { ExitStatus } from '../terminal/verb.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { explainChecked } from './answer.ts';
import type { Crew } from './crew.ts';
import { sumUp } from './explored.ts';
import type { Explored } from './explored.ts';
import type { Budget } from './portfolio.ts';
import { search } from './search.ts';
import { showPaths, showVerdicts } from './show-explored.ts';
import { count, showFindings } from './show-findings.ts';
import { showProgress } from './show-progress.ts';

export type Checking = {
  readonly terminal: Terminal;
  readonly crew: Crew;
  readonly json: boolean;
};

export type Pace = {
  /** Milliseconds in which an answer is wanted. */
  readonly within: number;
  /** Milliseconds that walking takes at least, however long all else took, and at most. */
  readonly least: number;
  readonly most: number;
};
export const atFirst: Pace = { within: 2_800, least: 700, most: 2_300 };
export const again: Pace = { within: 1_500, least: 300, most: 1_500 };
/** Where somebody has an answer in part, and saves nothing meanwhile. */
export const inFull: Pace = { within: 20_000, least: 20_000, most: 20_000 };
/** What offers something new is walked first, so that little time is left for walks at random. */
const walking = { instant: 0, exactShare: 0.9 };
const mostVerdicts = 5;

export type Turn = {
  readonly checking: Checking;
  readonly pace: Pace;
  /** When somebody began to wait, in milliseconds since this process began. */
  readonly asked: number;
  /** Aborted where nobody waits any longer. */
  readonly stopped: AbortSignal;
};

/** What is known of each path. */
export type Known = Map<string, Explored>;

/** Checks and tells one story after another. */
export async function checkEach(paths: readonly string[], known: Known, turn: Turn): Promise<void> {
  let { asked } = turn;
  for (const path of paths) {
    const explored = await checkOne(path, { ...turn, asked });
    known.set(path, explored);
    tell(path, explored, turn.checking);
    asked = performance.now();
    if (turn.stopped.aborted) break;
  }
}

export async function checkOne(
  path: string,
  { checking, pace, asked, stopped }: Turn,
): Promise<Explored> {
  const { terminal, crew } = checking;
  const budget = (openedAt: number): Budget => {
    const left = asked + pace.within - openedAt;
    const total = Math.min(pace.most, Math.max(pace.least, left));
    return { total, ...walking };
  };
  const clock = (): number => performance.now();
  const watch = showProgress(terminal);
  const exploring = { path, crew, seed: 1, mostLegs: 0, budget, clock, stopped, watch };
  const [searched, beside] = await Promise.all([search(exploring), lookBeside(path)]);
  const explored = await sumUp(searched);
  terminal.progress(null);
  return { ...explored, findings: [...explored.findings, ...beside] };
}

/** What looks for names is loaded only once the threads are at work. */
async function lookBeside(path: string): Promise<readonly Finding[]> {
  const { findBeside } = await import('./beside-walking.ts');
  return findBeside(path);
}

export function tell(path: string, explored: Explored, { terminal, json }: Checking): void {
  if (json) terminal.print(JSON.stringify(explainChecked(path, explored)));
  else if (explored.isThere) show(path, explored, terminal);
  else terminal.say(`There is no story at ${path}.`);
}

/** Of all paths, the worst counts. */
export const statusOf = (known: Known): ExitStatus =>
  [...known.values()].map(statusOfOne).reduce((most, next) => (next > most ? next : most), 0);

function statusOfOne({ isThere, findings }: Explored): ExitStatus {
  if (!isThere) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
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
