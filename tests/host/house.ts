import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { hostClock } from '../../src/host/host-clock.ts';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { openPackStore } from '../../src/host/pack-store.ts';
import { openSettings } from '../../src/host/settings.ts';
import { openSitting, type Sitting } from '../../src/host/sitting.ts';
import type { Journal, Trouble } from '../../src/room/ports.ts';
import { parseCode } from '../../src/wire/parse-frame.ts';
import { connect, type Device } from '../room/workshop.ts';
import { makePlace } from './place.ts';

const ink =
  '-> start\n== start ==\nA road.\n* [Wait] -> on\n* [Walk] -> on\n== on ==\nYou went on.\n-> END\n';

/** Waits for the disk and for paced views, by turns of the event loop and never longer than the test may take. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

export type House = {
  readonly data: string;
  readonly stories: string;
  readonly sitting: Sitting;
  readonly journal: Journal;
  readonly troubles: Trouble[];
  readonly facilitator: () => Device;
  readonly join: () => Device;
  /** In a session of several: the devices of one group, by its place in the list. */
  readonly group: (index: number) => {
    readonly facilitator: () => Device;
    readonly stage: () => Device;
    readonly join: (from?: string) => Device;
  };
  /** As after a kill: nothing is put away, only opened again. */
  readonly restart: () => Promise<House>;
};

export async function openAt(data: string, stories: string): Promise<House> {
  const settings = openSettings(join(data, 'settings.json'));
  const journal = openSqliteJournal(join(data, 'journal.sqlite'));
  const troubles: Trouble[] = [];
  const packs = openPackStore(stories, data);
  const reached = { base: 'http://192.0.2.1:80', hostKey: 'K' };
  const trouble = (found: Trouble): void => void troubles.push(found);
  const ports = { data, journal, packs, clock: hostClock };
  const sitting = await openSitting({ ...ports, reached, settings, trouble });
  onTestFinished(async () => {
    await sitting.close();
    await journal.close().catch(() => {});
  });
  return {
    data,
    stories,
    sitting,
    journal,
    troubles,
    facilitator: () => connect(sitting, { token: settings.facilitator }),
    join: () => connect(sitting, { code: parseCode(sitting.code()) ?? [] }),
    group: (index) => {
      const found = sitting.groups()[index];
      if (!found) throw new Error(`There is no group ${index}.`);
      const { code, secrets } = found;
      return {
        facilitator: () => connect(sitting, { token: secrets.facilitator }),
        stage: () => connect(sitting, { token: secrets.stage }),
        join: (from = '') => connect(sitting, { code: parseCode(code) ?? [] }, { from }),
      };
    },
    restart: () => openAt(data, stories),
  };
}

export async function openHouse(): Promise<House> {
  const place = makePlace();
  const stories = join(place, 'stories');
  mkdirSync(join(stories, 'canary-road'), { recursive: true });
  mkdirSync(join(place, 'data'));
  writeFileSync(join(stories, 'canary-road', 'canary-road.ink'), ink);
  return openAt(join(place, 'data'), stories);
}

export async function ask(
  device: Device,
  command: Parameters<Device['command']>[0],
): Promise<string> {
  const id = device.command(command);
  await until(() => device.answerTo(id).length > 0);
  return device.answerTo(id)[0] ?? '';
}
