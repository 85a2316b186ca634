import type { StreamRow } from '../room/ports.ts';
import { hostChance } from './host-clock.ts';
import { newGroupCode, newPictureCode } from './picture-code.ts';
import type { Planned } from './plan.ts';
import { noteGroup } from './records.ts';
import type { Served, ServingPorts } from './serving.ts';

type MakingPorts = Pick<ServingPorts, 'journal' | 'clock'>;

type Code = ReturnType<typeof newPictureCode>;

const takenCodes = async ({ journal }: MakingPorts): Promise<ReadonlySet<string>> =>
  new Set((await journal.streams()).map((row) => row.code ?? ''));

/** One row for each code, all of one session; nothing is stored yet. */
function rowsFor({ clock }: Pick<MakingPorts, 'clock'>, codes: readonly Code[]): StreamRow[] {
  const session = hostChance.secret(12);
  return codes.map((code) => ({
    stream: hostChance.secret(12),
    session,
    kind: 'group',
    code: code.join('-'),
    createdAt: clock.now(),
  }));
}

/** The row of a session of one group; nothing is stored yet. */
export async function newRow(ports: MakingPorts): Promise<readonly StreamRow[]> {
  return rowsFor(ports, [newPictureCode(await takenCodes(ports))]);
}

/** Begins the stream of a session of one group. */
export async function makeOne(ports: MakingPorts): Promise<readonly StreamRow[]> {
  const rows = await newRow(ports);
  for (const row of rows) await ports.journal.begin(row);
  return rows;
}

/** Begins the streams of a session of several groups. */
export async function makeSeveral(
  ports: MakingPorts,
  planned: readonly Planned[],
): Promise<readonly StreamRow[]> {
  const taken = await takenCodes(ports);
  const codes: Code[] = [];
  while (codes.length < planned.length) codes.push(newGroupCode(taken, codes));
  const rows = rowsFor(ports, codes);
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
