import type { StreamRow } from '../room/ports.ts';
import { parseCode } from '../wire/parse-frame.ts';
import { hostChance } from './host-clock.ts';
import { newPictureCode } from './picture-code.ts';
import type { Planned } from './plan.ts';
import { noteGroup } from './records.ts';
import type { Served, ServingPorts } from './serving.ts';

type MakingPorts = Pick<ServingPorts, 'journal' | 'clock'>;

/** Rows of one session, each with a code unlike the others'; nothing is stored yet. */
export async function newRows(ports: MakingPorts, count: number): Promise<readonly StreamRow[]> {
  const taken = new Set((await ports.journal.streams()).map((row) => row.code ?? ''));
  const session = hostChance.secret(12);
  const rows: StreamRow[] = [];
  while (rows.length < count) {
    const beside = rows.map((row) => parseCode(row.code) ?? []);
    const code = newPictureCode(taken, beside).join('-');
    const stream = hostChance.secret(12);
    rows.push({ stream, session, kind: 'group', code, createdAt: ports.clock.now() });
  }
  return rows;
}

/** Begins the stream of a session of one group. */
export async function makeOne(ports: MakingPorts): Promise<readonly StreamRow[]> {
  const rows = await newRows(ports, 1);
  for (const row of rows) await ports.journal.begin(row);
  return rows;
}

/** Begins the streams of a session of several groups. */
export async function makeSeveral(
  ports: MakingPorts,
  planned: readonly Planned[],
): Promise<readonly StreamRow[]> {
  const rows = await newRows(ports, planned.length);
  for (const [index, row] of rows.entries())
    await noteGroup(ports.journal, row, planned[index]?.name ?? '');
  for (const row of rows) await ports.journal.begin(row);
  return rows;
}

/** Gives each group the story and the settings it was planned with. */
export async function prepare(
  groups: readonly Served[],
  planned: readonly Planned[],
): Promise<void> {
  for (const [index, { room }] of groups.entries()) {
    const plan = planned[index];
    if (!plan) continue;
    await room.command({ kind: 'choose-scenario', ...plan.scenario });
    // The block's length brings a length of play with it, so what was planned is said after it.
    const { cut, ...settings } = plan.settings;
    await room.command({ kind: 'change-settings', settings });
    await room.command({ kind: 'change-settings', settings: { cut } });
  }
}
