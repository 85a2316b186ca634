import { expect, test } from 'vitest';
import { hostPlaces } from '../../src/host/places.ts';
import { mostPeople } from '../../src/session/ids.ts';
import { parseFacilitatorCommand } from '../../src/session/parse-command.ts';
import { given } from '../support/tale.ts';

const target = { team: 'gourd', run: 'r1', at: 0, round: 1 } as const;
const commands = [
  ['people', (people: number) => ({ kind: 'change-settings', settings: { people } })],
  [
    'hands',
    (count: number) => ({ kind: 'count-hands', target, counts: [0, count], estimated: false }),
  ],
] as const;

test.each(commands)('[LOAD-7] as many %s as a room may hold, and none more', (_, command) => {
  expect(parseFacilitatorCommand(command(mostPeople))).toEqual(command(mostPeople));
  expect(parseFacilitatorCommand(command(mostPeople + 1))).toBe(null);
});

test('[LOAD-7] the settings take them, and a host has places for a device of each', () => {
  const settings = { people: mostPeople };
  const tale = given({ seats: 1 });
  tale.facilitator({ kind: 'change-settings', settings });
  expect(tale.group.settings.people).toBe(mostPeople);
  expect(hostPlaces.most).toBeGreaterThan(mostPeople);
});
