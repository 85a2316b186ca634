import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Milliseconds } from '../../../src/session/ids.ts';

const tickLength: Milliseconds = 10;

/** The server that keeps its files in this folder. */
export const serverIn = (folder: string): number =>
  Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** What these processes and their children have used of a processor, those that ended left out. */
export function processorOf(processes: readonly number[]): Milliseconds {
  let ticks = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
      const isMeant = [Number(id), Number(fields[1])].some((one) => processes.includes(one));
      if (isMeant) ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // It ended meanwhile.
    }
  }
  return ticks * tickLength;
}
