import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openCrew } from '../../../src/host/explore/crew.ts';
import type { Crew } from '../../../src/host/explore/crew.ts';
import { openExplorer } from '../../../src/host/explore/explorer.ts';
import type { Request } from '../../../src/host/explore/requests.ts';
import type { Thread } from '../../../src/host/explore/thread.ts';
import type { Terminal } from '../../../src/host/terminal/terminal.ts';

/** A terminal that remembers, and never asks. */
export function paperTerminal(
  stopped: AbortSignal = new AbortController().signal,
  hear: (line: string) => void = () => {},
) {
  const printed: string[] = [];
  const said: string[] = [];
  const terminal: Terminal = {
    print: (line) => void printed.push(line),
    say: (line) => {
      said.push(line);
      hear(line);
    },
    progress: () => {},
    paint: (_, text) => text,
    ask: () => Promise.resolve(null),
    stopped,
  };
  return { terminal, printed, said };
}

/** An explorer in this thread; `meet` sees each request first, and may throw. */
export function paperThread(meet: (request: Request) => void = () => {}): Thread {
  const answer = openExplorer(() => performance.now());
  return {
    ask: async (request) => {
      meet(request);
      return (await answer(request)) as never;
    },
    close: () => Promise.resolve(),
  };
}

export const paperCrew = (meet?: (request: Request) => void, size = 1): Crew =>
  openCrew(size, () => paperThread(meet));

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-explore-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
