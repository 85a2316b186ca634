import { expect } from 'vitest';
import type { HostUnderTest } from '../faults/host-under-test.ts';
import { askHost } from './stranger/ask.ts';
import { mustDo } from './stranger/lead.ts';
import { enter, readAddress, type Stranger } from './stranger/stranger.ts';

/** The page of a secret, at the address that was printed. */
export function pageAt(address: string) {
  const { base, secret, hostKey } = readAddress(address);
  return { base, hostKey, by: { token: secret } };
}

/** Opens the console, chooses the story as WIRE.md says, and lets two teams be made. */
export async function openConsole({ addresses }: HostUnderTest): Promise<Stranger> {
  const { base, secret, hostKey } = readAddress(addresses.facilitator);
  const console = await enter({ ...pageAt(addresses.facilitator), way: 'socket' });
  const called = { base, hostKey, way: 'requests' } as const;
  const { status, body } = await askHost(called, { secret, method: 'GET', path: '/api/packs' });
  const [pack] = body as { name: string; hash: string }[];
  expect([status, pack?.name]).toEqual([200, 'all-ways']);
  const settings = {
    teams: 2,
    turning: 'facilitator',
    closesWhenAllVoted: false,
    people: 6,
    needsMajority: true,
  };
  await mustDo(console, { kind: 'choose-scenario', name: pack!.name, hash: pack!.hash });
  await mustDo(console, { kind: 'change-settings', settings });
  return console;
}

/** Six seats that came by both ways of joining and both kinds of connection, three in each team. */
export async function gather({ addresses }: HostUnderTest) {
  const { base, secret, hostKey } = readAddress(addresses.join);
  const code = secret.split('-');
  const seats: Stranger[] = [];
  for (const way of ['socket', 'requests', 'socket', 'requests', 'socket', 'requests'] as const)
    seats.push(
      await enter({ base, hostKey: seats.length < 3 ? hostKey : null, by: { code }, way }),
    );
  return { seats, code, base, hostKey };
}
