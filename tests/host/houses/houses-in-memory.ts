import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { hostClock } from '../../../src/host/host-clock.ts';
import { houseSettings } from '../../../src/host/houses/house-settings.ts';
import { openHouses, type Houses } from '../../../src/host/houses/houses.ts';
import { pathOfHouse } from '../../../src/host/houses/house-path.ts';
import { openHouse } from '../../../src/host/houses/open-house.ts';
import { openMemoryJournal } from '../../../src/room/memory-journal.ts';
import type { Journal } from '../../../src/room/ports.ts';
import { parseCode } from '../../../src/wire/parse-frame.ts';
import type { Answer } from '../../../src/wire/ask.ts';
import { makeAsk } from '../../../src/wire/ask.ts';
import { makeWirePair } from '../../wire/wire-pair.ts';
import { connect, type Device } from '../../room/workshop.ts';
import { makeTestClock, type TestClock } from '../../room/test-clock.ts';
import { paperBefore, paperPacks } from '../paper-before.ts';
import { makePlace } from '../place.ts';

const hostSettings = {
  facilitator: 'f'.repeat(43),
  stage: 's'.repeat(43),
  hostKey: 'k'.repeat(43),
};

export type HousesInMemory = {
  readonly houses: Houses;
  /** By which houses are put away; their rooms have the machine's. */
  readonly clock: TestClock;
  /** What was opened and put away, in its order. */
  readonly notes: string[];
  readonly faults: unknown[];
  /** The streams that were read, each time. */
  readonly read: string[];
  readonly facilitatorOf: (name: string) => string;
  readonly codeOf: (name: string) => Promise<string>;
  readonly call: (name: string, by: Parameters<typeof connect>[1]) => Device;
  /** Says it at once, before the house is open. */
  readonly ask: (name: string, secret: string) => readonly Answer[];
  readonly setBusy: (isBusy: boolean) => void;
};

export const workshopA = 'aaaabbbb';
export const workshopB = 'ccccdddd';

/** Workshops that live in memory, each in a house of its own. */
export function openHousesInMemory(
  names: readonly string[] = [workshopA, workshopB],
): HousesInMemory {
  const clock = makeTestClock();
  const place = makePlace();
  const notes: string[] = [];
  const faults: unknown[] = [];
  const read: string[] = [];
  let isBusy = false;
  const journals = new Map(names.map((name) => [name, openMemoryJournal()]));
  const settingsOf = (name: string) => houseSettings(hostSettings, name, 0);
  const houses = openHouses({
    clock,
    fault: (error) => faults.push(error),
    note: (what, name) => notes.push(`${what} ${name}`),
    isBusy: () => isBusy,
    open: async (name) => {
      const kept = journals.get(name);
      if (!kept) return null;
      const journal: Journal = {
        ...kept,
        read: (stream, after) => {
          read.push(stream);
          return kept.read(stream, after);
        },
      };
      const data = join(place, name);
      mkdirSync(data, { recursive: true });
      const at = pathOfHouse(name);
      return openHouse({
        at,
        data,
        journal,
        clock: hostClock,
        packs: paperPacks,
        before: paperBefore,
        settings: settingsOf(name),
        reached: {
          base: `http://192.0.2.1${at}`,
          hostKey: 'K',
        },
        trouble: (trouble) => faults.push(trouble),
        isBusy: () => isBusy,
      });
    },
  });
  onTestFinished(() => houses.close());
  const call: HousesInMemory['call'] = (name, by) =>
    connect({ attach: houses.attach(name) as never }, by);
  return {
    houses,
    clock,
    notes,
    faults,
    read,
    call,
    facilitatorOf: (name) => settingsOf(name).facilitator,
    codeOf: async (name) => {
      const house = await houses.find(name);
      return typeof house === 'string' ? '' : house.sitting.code();
    },
    ask: (name, secret) => {
      const pair = makeWirePair();
      const answers: Answer[] = [];
      pair.listen({
        text: (text) => answers.push(JSON.parse(text) as Answer),
        closed: () => {},
      });
      pair.answer(houses.attach(name)(pair.host, ''));
      pair.device.send(makeAsk({ secret, method: 'GET', path: '/api/session', body: {} }));
      return answers;
    },
    setBusy: (busy) => {
      isBusy = busy;
    },
  };
}

export const pictures = (code: string) => parseCode(code) ?? [];
