import { expect, test } from 'vitest';
import type { Group } from '../../src/session/group.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { castSide, type OwnSide } from '../../src/session/own-side.ts';
import { given, type Given, type Tale } from '../support/tale.ts';
import { theFordCrossed } from '../support/the-ford-crossed.ts';
import { theFord } from '../support/the-ford.ts';

/** So many devices wait for their roles, which are to be dealt across. */
function waiting(seats: number, what: Given = {}): Tale {
  const settings = { crossed: true, ...what.settings };
  return given({ scenario: theFordCrossed, phase: 'roles', ...what, seats, settings });
}

const tell = (tale: Tale, seat: string, side: OwnSide) =>
  tale.seat(seat, { kind: 'tell-side', side });

function deal(tale: Tale, sides: readonly OwnSide[], chance: number): readonly (string | null)[] {
  for (const [at, side] of sides.entries()) tell(tale, `s${at + 1}`, side).records();
  tale.chance = chance;
  tale.facilitator({ kind: 'deal-roles' });
  return rolesIn(tale.group);
}

const rolesIn = ({ seats }: Group) => [...seats.values()].map(({ role }) => role);
const sideOf = (role: string | null) => castSide(theFordCrossed.pack, role ?? '');

/** How often each of these seats stays on its side, over many seeds. */
function staying(sides: readonly OwnSide[], what: Given = {}): readonly number[] {
  const seeds = 1500;
  const counts = sides.map(() => 0);
  for (let seed = 0; seed < seeds; seed += 1) {
    const roles = deal(waiting(sides.length, what), sides, seed * 7919);
    for (const [at, role] of roles.entries())
      if (sideOf(role) === sides[at]) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count) => count / seeds);
}

test('[CROSS-1] a device that waits may say its side, change it, and need not', () => {
  const tale = waiting(3);
  tell(tale, 's1', 'uniform').records();
  tell(tale, 's1', 'civil').records();
  tell(tale, 's2', 'unsaid').records();
  expect([...tale.facts().sides]).toEqual([
    ['s1', 'civil'],
    ['s2', 'unsaid'],
  ]);
  tale.seat('s2', { kind: 'observe' });
  tell(tale, 's2', 'civil').refuses('observing');
  tale.facilitator({ kind: 'give-role', seat: 's3' as SeatId, role: 'nurse' });
  tell(tale, 's3', 'civil').refuses('wrong-phase');
  tale.facilitator({ kind: 'deal-roles' });
  tell(tale, 's1', 'uniform').refuses('wrong-phase');
});

test('[CROSS-1] nobody is asked by chance alone, in another phase, or where all are on one side', () => {
  tell(waiting(1, { settings: { crossed: false } }), 's1', 'civil').refuses('wrong-phase');
  tell(waiting(1, { phase: 'rules' }), 's1', 'civil').refuses('wrong-phase');
  tell(waiting(1, { phase: 'play' }), 's1', 'civil').refuses('wrong-phase');
  tell(waiting(1, { scenario: theFord }), 's1', 'civil').refuses('wrong-phase');
});

test('[CROSS-2] what was said is in no event, and gone as soon as nobody is asked', () => {
  const ends: readonly ((tale: Tale) => void)[] = [
    (tale) => tale.facilitator({ kind: 'deal-roles' }).including({ kind: 'roles-dealt' }),
    (tale) => tale.facilitator({ kind: 'move-on', to: 'play' }),
    (tale) => tale.facilitator({ kind: 'move-on', to: 'rules' }),
    (tale) => tale.facilitator({ kind: 'change-settings', settings: { crossed: false } }),
    (tale) => tale.seat('s1', { kind: 'leave' }),
  ];
  for (const end of ends) {
    const tale = waiting(1);
    const before = tale.events.length;
    tell(tale, 's1', 'uniform').records();
    expect(tale.events.length).toBe(before);
    expect(tale.facts().sides.size).toBe(1);
    end(tale);
    expect(tale.facts().sides.size).toBe(0);
    expect(JSON.stringify(tale.events)).not.toMatch(/uniform|unsaid|tell-side/);
  }
});

test('[CROSS-3] one card in five stays on its own side, each seat as often as another', () => {
  for (const share of staying(['uniform', 'civil', 'civil', 'uniform'])) {
    expect(share).toBeGreaterThan(0.16);
    expect(share).toBeLessThan(0.24);
  }
});

test('[CROSS-3] where a team shares its roles it is one in five as well', () => {
  const eight = ['uniform', 'uniform', 'civil', 'civil', 'civil', 'civil', 'uniform', 'uniform'];
  for (const share of staying(eight as OwnSide[])) {
    expect(share).toBeGreaterThan(0.16);
    expect(share).toBeLessThan(0.24);
  }
});

test('[CROSS-3] where all come from one side, those who cross share the roles of the other', () => {
  const soldiers = Array.from({ length: 14 }, (): OwnSide => 'uniform');
  const shares = staying(soldiers);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(mean).toBeGreaterThan(0.18);
  expect(mean).toBeLessThan(0.24);
});

test('[CROSS-4] each role is dealt once before any is shared, whatever people said', () => {
  const sides: readonly (readonly OwnSide[])[] = [
    ['uniform', 'uniform', 'uniform', 'uniform'],
    ['civil', 'civil', 'civil', 'civil', 'civil', 'civil'],
    ['uniform', 'unsaid', 'uniform', 'unsaid', 'uniform'],
    ['civil', 'civil', 'uniform'],
  ];
  for (const some of sides)
    for (let seed = 0; seed < 60; seed += 1) {
      const roles = deal(waiting(some.length), some, seed * 104_729);
      expect(new Set(roles).size).toBe(Math.min(some.length, 4));
      expect(roles).not.toContain('accused');
      expect(roles).not.toContain(null);
    }
});

test('[CROSS-4] who observes gets none, and what seats hold is left alone', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const tale = waiting(5);
    tell(tale, 's1', 'uniform');
    tale.seat('s1', { kind: 'observe' });
    tale.facilitator({ kind: 'give-role', seat: 's2' as SeatId, role: 'accused' });
    const [first, second, ...rest] = deal(tale, [], seed * 31);
    expect([first, second]).toEqual([null, 'accused']);
    expect(new Set(rest).size).toBe(3);
  }
});

test('[CROSS-5] roles are told in the order in which the seats came', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const tale = waiting(9, { settings: { teams: 2 } });
    const sides: readonly OwnSide[] = ['civil', 'uniform', 'unsaid', 'uniform', 'civil'];
    const before = tale.events.length;
    deal(tale, sides, seed * 611_953);
    const told = tale.events.slice(before).flatMap((event) => {
      return event.kind === 'role-given' ? [event.seat] : [];
    });
    expect(told).toEqual([...tale.group.seats.keys()]);
  }
});

test('[CROSS-6] who has not said, and who comes later, gets a role by chance', () => {
  const quiet = new Set<string | null>();
  const late = new Set<string | null | undefined>();
  for (let seed = 0; seed < 60; seed += 1) {
    const tale = waiting(1);
    quiet.add(deal(tale, ['unsaid'], seed * 7919)[0] ?? null);
    tale.join('late').records('seat-joined', 'role-given');
    late.add(tale.group.seats.get('late' as SeatId)?.role);
  }
  expect([quiet.size, late.size]).toEqual([4, 4]);
});
