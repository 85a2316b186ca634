import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const tickLength = 10;

type Process = { readonly id: string; readonly parent: string; readonly ticks: number };

function readProcess(id: string): Process | null {
  try {
    if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('postgres')) return null;
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { id, parent: fields[1] ?? '', ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    // It ended meanwhile.
    return null;
  }
}

/** Milliseconds of a processor that the processes of the server in this folder have used, or of all servers; those that ended are left out. */
export function usedByPostgres(folder?: string): number {
  const server =
    folder && readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]?.trim();
  const ticks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => readProcess(id) ?? [])
    .filter(({ id, parent }) => !server || id === server || parent === server)
    .reduce((sum, one) => sum + one.ticks, 0);
  return ticks * tickLength;
}
