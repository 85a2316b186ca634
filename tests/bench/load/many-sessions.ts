import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Run, Said } from './cluster-process.ts';
import { processorOf } from './processor-use.ts';
import { quantile } from './quantile.ts';

/** What came of so many seconds of commands across all sessions. */
export type Came = {
  readonly commands_per_s: number;
  readonly ack_p50_ms: number;
  readonly ack_p99_ms: number;
  /** Milliseconds of a processor for each command: in the nodes with their sessions' consoles, and in the database. */
  readonly node_ms: number;
  readonly database_ms: number;
  /** Part of the machine's time that all this took; the rest was idle or somebody else's. */
  readonly part_of_machine: number;
};

export type ManySessions = {
  readonly run: (run: Run) => Promise<Came>;
  readonly close: () => Promise<void>;
};

const file = join(import.meta.dirname, 'cluster-process.ts');

/** `server`: the process of the database. */
type Where = { readonly database: string; readonly keys: string; readonly server: number };

/** Sessions spread over so many nodes, each in a process of its own. */
export async function openManySessions(
  place: Where,
  {
    nodes,
    sessions,
    cores,
  }: { readonly nodes: number; readonly sessions: number; readonly cores: number },
): Promise<ManySessions> {
  const each = [place.database, place.keys, String(Math.ceil(sessions / nodes))];
  const children: readonly ChildProcess[] = Array.from({ length: nodes }, () => fork(file, each));
  await Promise.all(children.map((child) => once(child, 'message')));
  return {
    run: async ({ seconds, rate }) => {
      const heard = children.map((child) => once(child, 'message'));
      const before = processorOf([place.server]);
      for (const child of children) child.send({ seconds, rate: rate / nodes });
      const said = (await Promise.all(heard)).map(([one]) => one as Said);
      const database = processorOf([place.server]) - before;
      const all = said.flatMap(({ acknowledged }) => acknowledged);
      const took = Math.max(...said.map((one) => one.took));
      const node = said.reduce((sum, { processor }) => sum + processor, 0);
      return {
        commands_per_s: Math.round(all.length / took),
        ack_p50_ms: Math.round(quantile(all, 0.5)),
        ack_p99_ms: Math.round(quantile(all, 0.99)),
        node_ms: Math.round((node / all.length) * 1000) / 1000,
        database_ms: Math.round((database / all.length) * 1000) / 1000,
        part_of_machine: Math.round(((node + database) / (took * 1000 * cores)) * 100) / 100,
      };
    },
    close: async () => {
      for (const child of children) child.send('end');
      await Promise.all(children.map((child) => once(child, 'exit')));
    },
  };
}
