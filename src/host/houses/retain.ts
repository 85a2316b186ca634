import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../room/ports.ts';
import type { Milliseconds } from '../../session/ids.ts';
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

/** Sessions of workshops are kept as long as on a laptop. Their house is opened for it, since only there it is known what waits for its totals. */
async function burnSessions({ clock, workshops, houses }: RetainPorts): Promise<number> {
  const before = clock.now() - keptFor;
  let count = 0;
  for (const name of await workshops.withSessionsBefore(before)) {
    const house = await houses.find(name);
    if (typeof house !== 'string') count += await house.sitting.burnUnused(before);
  }
  return count;
}

/** A folder goes only where the database says that its workshop is no more: one that it knows nothing of may be another database's. */
async function burnWorkshops(ports: RetainPorts): Promise<number> {
  const { clock, workshops, houses, journal, audit, folders } = ports;
  await workshops.dropUnused(clock.now());
  const gone = await workshops.leftOver();
  for (const workshop of gone) {
    await houses.putAway(workshop);
    folders.drop(workshop);
    await journal.burnWorkshop(workshop);
    await audit.note({ at: clock.now(), workshop, by: 'retention', what: 'burned: workshop' });
    await workshops.burned(workshop);
  }
  return gone.length;
}

/** Burns what is older than it is kept. What fails is tried again with the next run. */
export async function retain(ports: RetainPorts): Promise<Retained> {
  await ports.workshops.noteUse();
  const workshops = await burnWorkshops(ports);
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
