import type { ExitStatus } from '../terminal/verb.ts';
import { openChanges } from './changes.ts';
import type { Changes } from './changes.ts';
import { again, atFirst, checkEach, checkOne, inFull, statusOf, tell } from './check-paths.ts';
import type { Checking, Known } from './check-paths.ts';

type Watching = {
  readonly known: Known;
  /** What may be walked to its end when there is time for it. */
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
  const folders = () => [...known.values()].flatMap((explored) => explored.folders);
  if (folders().length === 0) return statusOf(known);
  const changes = openChanges();
  const watching = { known, walkable: new Set(paths), changes, checking };
  let touched = paths;
  try {
    while (!stopped.aborted) {
      // A story may be set in another world than when it was checked first.
      changes.watch(folders());
      await walkOn(touched, watching);
      if (stopped.aborted) break;
      if (!checking.json)
        checking.terminal.say('Watching: save a file to check again, Ctrl-C ends.');
      const change = await changes.next(stopped);
      if (change === null) break;
      touched = paths.filter((path) =>
        known.get(path)?.folders.some((folder) => change.folders.has(folder)),
      );
      clear(checking);
      tellOthers(touched, known, checking);
      await checkEach(touched, known, { checking, pace: again, asked: change.at, stopped });
    }
  } finally {
    changes.close();
  }
  return statusOf(known);
}

/** What was answered in part is walked to its end where that can be, unless somebody saves meanwhile. */
async function walkOn(
  touched: readonly string[],
  { known, walkable, changes, checking }: Watching,
): Promise<void> {
  const noMore = AbortSignal.any([checking.terminal.stopped, changes.waiting()]);
  for (const path of touched.filter((one) => walkable.has(one) && isInPart(known, one))) {
    if (noMore.aborted) return;
    const turn = { checking, pace: inFull, asked: performance.now(), stopped: noMore };
    const explored = await checkOne(path, turn);
    if (noMore.aborted) return;
    known.set(path, explored);
    if (isInPart(known, path)) walkable.delete(path);
    clear(checking);
    tellOthers([path], known, checking);
    tell(path, explored, checking);
  }
}

const isInPart = (known: Known, path: string): boolean => known.get(path)?.walk?.closed === false;

function clear({ terminal, json }: Checking): void {
  if (!json && process.stdout.isTTY) terminal.print('\u001B[2J\u001B[3J\u001B[H');
}

function tellOthers(touched: readonly string[], known: Known, checking: Checking): void {
  if (checking.json) return;
  for (const [path, explored] of known) {
    if (!touched.includes(path)) tell(path, explored, checking);
  }
}
