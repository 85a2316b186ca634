import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../room/ports.ts';
import type { Milliseconds } from '../../session/ids.ts';
import { auditAged } from '../audit/audit-aged.ts';
import type { Audit } from '../audit/audit.ts';
import { keptFor } from '../expiry.ts';
import type { SharedJournal } from '../postgres/postgres-journal.ts';
import type { HouseName } from './house-path.ts';
import type { Houses } from './houses.ts';
import type { Workshops } from './workshops.ts';

const day: Milliseconds = 24 * 60 * 60 * 1000;

export type RetainPorts = {
  readonly clock: Clock;
  readonly workshops: Pick<
    Workshops,
    'noteUse' | 'withSessionsBefore' | 'dropUnused' | 'leftOver' | 'burned'
  >;
  readonly houses: Pick<Houses, 'find' | 'putAway'>;
  readonly journal: Pick<SharedJournal, 'burnWorkshop'>;
  readonly audit: Pick<Audit, 'note'>;
  readonly folders: Pick<WorkshopFolders, 'drop'>;
  readonly fault: (error: unknown) => void;
};

/** Where totals and rounds of workshops lie. */
export type WorkshopFolders = {
  readonly names: () => readonly HouseName[];
  readonly drop: (name: HouseName) => void;
};

export function workshopFolders(data: string): WorkshopFolders {
  const home = join(data, 'w');
  return {
    names: () => (existsSync(home) ? readdirSync(home) : []),
    drop: (name) => rmSync(folderOf(data, name), { recursive: true, force: true }),
  };
}

/** What lies in files of one workshop: totals, rounds, its room's Wi-Fi. */
export const folderOf = (data: string, name: HouseName): string => join(data, 'w', name);

/** What one run burned. */
export type Retained = { readonly sessions: number; readonly workshops: number };

const noneBy =
  (fault: RetainPorts['fault']) =>
  (error: unknown): 0 => {
    fault(error);
    return 0;
  };

/** What fails with one workshop is told, and costs no other its burning. Gives how much was burned. */
async function burnEach(
  { fault }: RetainPorts,
  names: readonly HouseName[],
  burn: (name: HouseName) => Promise<number>,
): Promise<number> {
  let count = 0;
  for (const name of names) count += await burn(name).catch(noneBy(fault));
  return count;
}

/** Sessions of workshops are kept as long as on a laptop. Their house is opened for it, since only there it is known what waits for its totals. */
async function burnSessions(ports: RetainPorts): Promise<number> {
  const { clock, workshops, houses, audit, fault } = ports;
  const before = clock.now() - keptFor;
  return burnEach(ports, await workshops.withSessionsBefore(before), async (name) => {
    const house = await houses.find(name);
    if (typeof house === 'string') return 0;
    return auditAged({ audit, workshop: name, clock, fault }, house.sitting.burnUnused)(before);
  });
}

/** A folder goes only where the database says that its workshop is no more: one that it knows nothing of may be another database's. */
async function burnWorkshops(ports: RetainPorts): Promise<number> {
  const { clock, workshops, houses, journal, audit, folders } = ports;
  await workshops.noteUse();
  await workshops.dropUnused(clock.now());
  return burnEach(ports, await workshops.leftOver(), async (workshop) => {
    await houses.putAway(workshop);
    folders.drop(workshop);
    await journal.burnWorkshop(workshop);
    await audit.note({ at: clock.now(), workshop, by: 'retention', what: 'burned: workshop' });
    await workshops.burned(workshop);
    return 1;
  });
}

/** Burns what is older than it is kept. What fails is told, and tried again with the next run. */
export async function retain(ports: RetainPorts): Promise<Retained> {
  const workshops = await burnWorkshops(ports).catch(noneBy(ports.fault));
  return { sessions: await burnSessions(ports), workshops };
}

/** Does so now and once a day; returns how to stop. `told` hears of each run in which anything was burned. */
export function retainDaily(ports: RetainPorts, told: (retained: Retained) => void): () => void {
  const { clock, fault } = ports;
  let callOff = (): void => {};
  const run = (): void => {
    callOff = clock.wake(clock.now() + day, run);
    retain(ports).then((one) => void (one.sessions + one.workshops > 0 && told(one)), fault);
  };
  run();
  return () => callOff();
}

export const sayRetained = ({ sessions, workshops }: Retained): string =>
  `Burned because of their age: ${workshops} workshops, ${sessions} sessions.`;
