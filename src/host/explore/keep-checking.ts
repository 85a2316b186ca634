import type { ExitStatus } from '../terminal/verb.ts';
import { openChanges } from './changes.ts';
import type { Changes } from './changes.ts';
import { again, atFirst, checkEach, checkOne, statusOf, tell } from './check-paths.ts';
import type { Checking, Known } from './check-paths.ts';

type Watching = {
  readonly known: Known;
  /** What was walked to its end when there was time for it. */
  readonly walkable: Set<string>;
  readonly changes: Changes;
  readonly checking: Checking;
};

/** Keeps the threads warm, checks again what changed, and tells everything anew, until it is stopped. */
export async function keepChecking(
  paths: readonly string[],
  checking: Checking,
): Promise<ExitStatus> {
  const known: Known = new Map();
  const { stopped } = checking.terminal;
  await checkEach(paths, known, { checking, pace: atFirst, asked: 0, stopped });
  const walkable = new Set(paths.filter((path) => isWalked(known, path)));
  const folders = () => [...known.values()].flatMap((explored) => explored.folders);
  if (folders().length === 0) return statusOf(known);
  const changes = openChanges();
  try {
    while (!stopped.aborted) {
      // A story may be set in another world than when it was checked first.
      changes.watch(folders());
      if (!checking.json)
        checking.terminal.say('Watching: save a file to check again, Ctrl-C ends.');
      const change = await changes.next(stopped);
      if (change === null) break;
      const touched = paths.filter((path) =>
        known.get(path)?.folders.some((folder) => change.folders.has(folder)),
      );
      await checkAgain(touched, change.at, { known, walkable, changes, checking });
    }
  } finally {
    changes.close();
  }
  return statusOf(known);
}

const isWalked = (known: Known, path: string): boolean => known.get(path)?.walk?.closed === true;

/** Answers soon; what can be walked to its end is then walked so, unless somebody saves once more meanwhile. */
async function checkAgain(
  touched: readonly string[],
  asked: number,
  { known, walkable, changes, checking }: Watching,
): Promise<void> {
  const { stopped } = checking.terminal;
  clear(checking);
  tellOthers(touched, known, checking);
  await checkEach(touched, known, { checking, pace: again, asked, stopped });
  const noMore = AbortSignal.any([stopped, changes.waiting()]);
  for (const path of touched.filter((one) => walkable.has(one) && !isWalked(known, one))) {
    const turn = { checking, pace: atFirst, asked: performance.now(), stopped: noMore };
    const explored = await checkOne(path, turn);
    if (noMore.aborted) return;
    known.set(path, explored);
    if (!isWalked(known, path)) walkable.delete(path);
    clear(checking);
    tellOthers([path], known, checking);
    tell(path, explored, checking);
  }
}

function clear({ terminal, json }: Checking): void {
  if (!json && process.stdout.isTTY) terminal.print('\u001B[2J\u001B[3J\u001B[H');
}

function tellOthers(touched: readonly string[], known: Known, checking: Checking): void {
  if (checking.json) return;
  for (const [path, explored] of known) {
    if (!touched.includes(path)) tell(path, explored, checking);
  }
}
