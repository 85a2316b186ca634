import { expect, test } from 'vitest';
import type { SeatId } from '../../src/session/ids.ts';
import { consoleScene } from '../../src/session/view/console-view.ts';
import { vote, walk } from '../support/at-page.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import { given, type Tale } from '../support/tale.ts';
import { theFordStory } from '../support/the-ford.ts';

/** Three devices at the bank, where this role decides within half a minute; the first holds it. */
function atBank(role: 'leader' | 'accused'): Tale {
  const bank = {
    ...theFordStory.pages['bank']!,
    decision: { by: 'role', role, clock: 30 } as const,
  };
  const scenario = paperScenario({ ...theFordStory, pages: { ...theFordStory.pages, bank } });
  const tale = given({ scenario, seats: 3, phase: 'play' });
  for (const [seat, held] of [
    ['s1', role],
    ['s2', 'trader'],
    ['s3', 'nurse'],
  ] as const)
    tale.facilitator({ kind: 'give-role', seat: seat as SeatId, role: held });
  return walk(tale, [0, 0]);
}

const rolesOf = (tale: Tale) => [...tale.group.seats.values()].map(({ role }) => role);

test('[ROLE-8] a role whose device is away passes on as the clock ends, with as long again', () => {
  const tale = atBank('leader');
  tale.present.delete('s1' as SeatId);
  tale.pass(30).records('clock-stopped', 'role-given', 'role-given', 'clock-started');
  const [left, ...here] = rolesOf(tale);
  expect(here).toContain('leader');
  expect(new Set(rolesOf(tale))).toEqual(new Set(['leader', 'nurse', 'trader']));
  expect(left).not.toBe('leader');
  const heir = here[0] === 'leader' ? 's2' : 's3';
  vote(tale, heir, 1).including({ kind: 'decision-closed' });
});

test('[ROLE-8] whoever has no role gets it first, and the one away is left without', () => {
  const tale = atBank('leader');
  tale.facilitator({ kind: 'give-role', seat: 's3' as SeatId, role: null });
  tale.present.delete('s1' as SeatId);
  tale.pass(30);
  expect(rolesOf(tale)).toEqual([null, 'trader', 'leader']);
});

test('[ROLE-8] it stays while its device is here, while nobody is, and where the role is hard', () => {
  const here = atBank('leader');
  here.pass(30).records('clock-stopped');
  const nobody = atBank('leader');
  nobody.present.clear();
  nobody.pass(30).records('clock-stopped');
  const hard = atBank('accused');
  hard.present.delete('s1' as SeatId);
  hard.pass(30).records('clock-stopped');
  expect(rolesOf(hard)[0]).toBe('accused');
});

const passOn = (tale: Tale, role: string) =>
  tale.facilitator({ kind: 'pass-role', team: 'gourd', role });

test('[ROLE-9] a facilitator passes on a role whose device is away, without waiting for a clock', () => {
  const tale = atBank('leader');
  passOn(tale, 'leader').refuses('already-so');
  tale.present.delete('s1' as SeatId);
  passOn(tale, 'leader').records('role-given', 'role-given');
  const [left, ...here] = rolesOf(tale);
  expect(here).toContain('leader');
  expect(['trader', 'nurse']).toContain(left);
  passOn(tale, 'leader').refuses('already-so');
  vote(tale, here[0] === 'leader' ? 's2' : 's3', 1).including({ kind: 'decision-closed' });
});

test('[ROLE-9] not a hard role, nor one that nobody holds or nobody could take', () => {
  const hard = atBank('accused');
  hard.present.delete('s1' as SeatId);
  passOn(hard, 'accused').refuses('nobody-to-take');
  passOn(hard, 'leader').refuses('nobody-to-take');
  const nobody = atBank('leader');
  nobody.present.clear();
  passOn(nobody, 'leader').refuses('nobody-to-take');
  expect(rolesOf(nobody)).toEqual(['leader', 'trader', 'nurse']);
});

test('[ROLE-9] while one of several that share it is here, it stays', () => {
  const tale = atBank('leader');
  tale.facilitator({ kind: 'give-role', seat: 's2' as SeatId, role: 'leader' });
  tale.present.delete('s1' as SeatId);
  passOn(tale, 'leader').refuses('already-so');
});

test('[ROLE-10] the console is told of roles that vanished, those that decide now first', () => {
  const absentIn = (tale: Tale) => consoleScene(tale.group, 'en', tale.facts()).absent;
  const tale = atBank('leader');
  expect(absentIn(tale)).toEqual([]);
  tale.present.delete('s1' as SeatId);
  tale.present.delete('s3' as SeatId);
  const leader = { team: 'gourd', role: 'leader', name: 'Leader', decides: true };
  expect(absentIn(tale)).toEqual([leader]);
  tale.facilitator({ kind: 'give-role', seat: 's2' as SeatId, role: null });
  const nurse = { team: 'gourd', role: 'nurse', name: 'Nurse', decides: false };
  expect(absentIn(tale)).toEqual([leader, nurse]);
  tale.facilitator({ kind: 'give-role', seat: 's2' as SeatId, role: 'trader' });
  tale.facilitator({ kind: 'pause' });
  expect(absentIn(tale)).toEqual([]);
  tale.facilitator({ kind: 'resume' });
  passOn(tale, 'leader');
  // Nobody is left whose own role would not be missed, so no role goes round.
  expect(absentIn(tale)).toEqual([]);
  tale.present.clear();
  expect(absentIn(tale)).toEqual([]);
  const hard = atBank('accused');
  hard.present.delete('s1' as SeatId);
  expect(absentIn(hard)).toEqual([]);
});
