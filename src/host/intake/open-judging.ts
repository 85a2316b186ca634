import { fork, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { availableParallelism, constants, loadavg, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScenarioFiles } from '../../scenario/open-story.ts';
import { lost, type Verdict } from './judge.ts';
import type { ToJudge } from './judge-process.ts';

/** Says what a pack is, in a process of its own that is ended where the pack holds it up; the host goes on meanwhile. */
export type Judging = {
  /** One at a time, in order. */
  readonly judge: (files: ScenarioFiles) => Promise<Verdict>;
  readonly close: () => void;
};

export type JudgingLimits = {
  /** For one pack, on a machine that has nothing else to do. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** How many times as long everything takes now; at least 1. */
  readonly slower?: () => number;
};

/** Where more wants to run than there are processors: up to eight times as long. Windows tells nothing, and counts as quiet. */
const slowerByLoad = (): number =>
  Math.min(8, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

/** A story of ours takes a second or two on a slow laptop, and a tenth of the memory. */
const usual: JudgingLimits = { milliseconds: 30_000, megabytes: 512, slower: slowerByLoad };

const entry = fileURLToPath(new URL('judge-process.ts', import.meta.url));
const root = realpathSync(join(import.meta.dirname, '..', '..', '..'));

/** It may read the program, write nothing, and start nothing. */
export const permissions = ['--permission', `--allow-fs-read=${root}`];

/** Milliseconds after which a process ends by itself, beyond the time that it has. */
const grace = 2_000;

/** A room that plays goes before stories that are looked at; where the machine does not let it, nothing is lost. */
function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    return;
  }
}

/** A thread would take the whole host with it where memory runs out. */
function start({ megabytes }: JudgingLimits): ChildProcess {
  const execArgv = [
    ...permissions,
    `--max-old-space-size=${megabytes}`,
    '--disable-warning=ExperimentalWarning',
  ];
  const judging = fork(entry, [], { execArgv, serialization: 'advanced', stdio: 'ignore' });
  giveWay(judging);
  return judging;
}

export function openJudging(limits: JudgingLimits = usual): Judging {
  let process: ChildProcess | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    process?.kill('SIGKILL');
    process = null;
  };

  const judgeNow = (files: ScenarioFiles): Promise<Verdict> => {
    process ??= start(limits);
    const judging = process;
    const allowed = limits.milliseconds * (limits.slower?.() ?? 1);
    return new Promise((resolve) => {
      const settle = (verdict: Verdict): void => {
        clearTimeout(late);
        judging.removeAllListeners();
        resolve(verdict);
      };
      const lose = (what: string): void => {
        settle(lost(files, what));
        // What a lost process still says must not end the host.
        judging.on('error', () => {});
        end();
      };
      const late = setTimeout(
        () => lose(`It took longer than ${Math.round(allowed) / 1000} s to read, and was stopped.`),
        allowed,
      );
      judging.once('message', (verdict) => settle(verdict as Verdict));
      judging.once('error', () => lose('It could not be read, and was put aside.'));
      judging.once('exit', () =>
        lose(`Reading it needed more than ${limits.megabytes} MB of memory, or failed otherwise.`),
      );
      judging.send({ files, timeout: Math.ceil(allowed) + grace } satisfies ToJudge);
    });
  };

  return {
    judge: (files) => {
      const done = turn.then(() => judgeNow(files));
      turn = done;
      return done;
    },
    close: end,
  };
}
