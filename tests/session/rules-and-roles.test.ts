import { describe, expect, test } from 'vitest';
import { groundRules } from '../../src/session/group.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import { theFordStory } from '../support/the-ford.ts';
import { vote, walk } from '../support/at-page.ts';
import { given, type Tale } from '../support/tale.ts';

function roles(tale: Tale, team = 'gourd'): (string | null)[] {
  return [...tale.group.seats.values()]
    .filter((seat) => seat.team === team)
    .map(({ role }) => role);
}

function roleOf(tale: Tale, seat: string): string | null | undefined {
  return tale.group.seats.get(seat as SeatId)?.role;
}

function give(tale: Tale, seat: string, role: string | null): ReturnType<Tale['facilitator']> {
  return tale.facilitator({ kind: 'give-role', seat: seat as SeatId, role });
}

describe('ground rules', () => {
  test('[RULE-1] stand until struck, and may be kept again', () => {
    const tale = given({ phase: 'rules' });
    expect([...tale.group.rules]).toEqual([...groundRules]);
    tale.facilitator({ kind: 'strike-rule', rule: 'help' }).records('rule-struck');
    expect(tale.group.rules.has('help')).toBe(false);
    tale.facilitator({ kind: 'strike-rule', rule: 'help' }).refuses('already-so');
    tale.facilitator({ kind: 'keep-rule', rule: 'help' }).records('rule-kept');
    expect(tale.group.rules.has('help')).toBe(true);
  });

  test('[RULE-2] "no plans" always stands', () => {
    const tale = given({ phase: 'rules' });
    tale.facilitator({ kind: 'strike-rule', rule: 'no-plans' }).refuses('rule-always-stands');
  });

  test('[RULE-3] each seat agrees or observes, and may change its answer', () => {
    const tale = given({ phase: 'rules', seats: 1 });
    tale.seat('s1', { kind: 'agree-rules' }).records('rules-answered');
    tale.seat('s1', { kind: 'agree-rules' }).records();
    tale.seat('s1', { kind: 'observe' }).records('rules-answered');
    expect(tale.group.seats.get('s1' as SeatId)?.rules).toBe('observing');
    const later = given({ phase: 'debrief', seats: 1 });
    later.seat('s1', { kind: 'observe' }).refuses('wrong-phase');
  });

  test('[RULE-4] who observes has no role and no vote', () => {
    const tale = walk(given({ phase: 'play', seats: 3, dealt: true }), [0]);
    vote(tale, 's1', 0).records('vote-cast');
    tale.seat('s1', { kind: 'observe' }).including({ kind: 'role-given', seat: 's1', role: null });
    expect(roleOf(tale, 's1')).toBeNull();
    vote(tale, 's1', 1).refuses('not-yours-to-decide');
    tale.seat('s1', { kind: 'agree-rules' }).records('rules-answered', 'role-given');
    vote(tale, 's1', 1).records('vote-cast');
  });
});

describe('roles', () => {
  test('[ROLE-1] are each dealt once per team before any is shared', () => {
    const tale = given({ phase: 'roles', seats: 10, settings: { teams: 2 }, dealt: true });
    for (const team of ['gourd', 'kite']) {
      const dealt = roles(tale, team);
      const counts = ['leader', 'trader', 'nurse'].map(
        (role) => dealt.filter((one) => one === role).length,
      );
      expect(counts.toSorted((a, b) => a - b)).toEqual([1, 2, 2]);
    }
  });

  test('[ROLE-2] a hard one never comes by chance, only from the facilitator', () => {
    const tale = given({ phase: 'play', seats: 30, dealt: true });
    for (let seat = 1; seat <= 30; seat += 1) tale.seat(`s${seat}`, { kind: 'swap-role' });
    expect(roles(tale)).not.toContain('accused');
    give(tale, 's1', 'accused').records('role-given');
    tale.seat('s1', { kind: 'leave' }).records('seat-left');
    expect(roles(tale)).not.toContain('accused');
    const { accused } = theFordStory.roles;
    const hardOnly = paperScenario({ ...theFordStory, name: 'hard', roles: { accused: accused! } });
    const none = given({ phase: 'roles', seats: 1, scenario: hardOnly });
    none.facilitator({ kind: 'deal-roles' }).refuses('no-such-role');
  });

  test('[ROLE-3] who observes gets none', () => {
    const tale = given({ phase: 'rules', seats: 2 });
    tale.seat('s1', { kind: 'observe' });
    tale.facilitator({ kind: 'move-on', to: 'roles' });
    tale.facilitator({ kind: 'deal-roles' }).records('roles-dealt', 'role-given');
    expect(roleOf(tale, 's1')).toBeNull();
    give(tale, 's1', 'nurse').refuses('observing');
    tale.seat('s1', { kind: 'swap-role' }).refuses('observing');
    give(tale, 's2', 'king').refuses('no-such-role');
    give(tale, 's2', 'toString').refuses('no-such-role');
    give(tale, 's9', 'nurse').refuses('no-such-seat');
  });

  test('[ROLE-4] who joins later gets one at once', () => {
    const tale = given({ phase: 'play', seats: 2, dealt: true });
    tale.facilitator({ kind: 'open-door' });
    tale.join('late').records('seat-joined', 'role-given');
    expect(new Set(roles(tale))).toEqual(new Set(['leader', 'trader', 'nurse']));
    const undealt = given({ phase: 'roles', seats: 1 });
    undealt.join('late').records('seat-joined');
  });

  test('[ROLE-5] may be swapped for one that nobody or fewest in the team hold', () => {
    const tale = given({ phase: 'play', seats: 2, dealt: true });
    const before = roles(tale);
    tale.seat('s1', { kind: 'swap-role' }).records('role-given');
    expect(before).not.toContain(roleOf(tale, 's1'));
    const full = given({ phase: 'play', seats: 3, dealt: true });
    const had = roleOf(full, 's1');
    full.seat('s1', { kind: 'swap-role' }).records('role-given');
    expect(roleOf(full, 's1')).not.toBe(had);
    const undealt = given({ phase: 'roles', seats: 1 });
    undealt.seat('s1', { kind: 'swap-role' }).refuses('no-such-role');
    const one = paperScenario({
      ...theFordStory,
      name: 'one',
      roles: { nurse: theFordStory.roles['nurse']! },
    });
    const alone = given({ phase: 'play', seats: 1, dealt: true, scenario: one });
    alone.seat('s1', { kind: 'swap-role' }).refuses('no-such-role');
  });

  test('[ROLE-6] pass on when their only holder goes', () => {
    const shared = given({ phase: 'play', seats: 4, dealt: true });
    const counts = Map.groupBy(shared.group.seats.values(), ({ role }) => role);
    const onlyHolder = [...counts.values()].find((seats) => seats.length === 1)?.[0];
    if (!onlyHolder) throw new Error('Everybody shares.');
    shared
      .facilitator({ kind: 'remove-seat', seat: onlyHolder.id })
      .records('seat-left', 'role-given');
    expect(new Set(roles(shared))).toEqual(new Set(['leader', 'trader', 'nurse']));
    const five = given({ phase: 'play', seats: 5, dealt: true });
    const byRole = Map.groupBy(five.group.seats.values(), ({ role }) => role);
    const sharer = [...byRole.values()].find((seats) => seats.length === 2)?.[0];
    five.seat(sharer?.id ?? '', { kind: 'leave' }).records('seat-left');
    const free = given({ phase: 'play', seats: 3, dealt: true });
    give(free, 's2', null);
    const lost = roleOf(free, 's1');
    free.seat('s1', { kind: 'leave' }).including({ kind: 'role-given', seat: 's2', role: lost });
    const last = given({ phase: 'play', seats: 2, dealt: true });
    last.seat('s1', { kind: 'leave' }).records('seat-left');
  });

  test('[ROLE-7] that seats hold already are left alone by dealing', () => {
    const tale = given({ phase: 'roles', seats: 3 });
    give(tale, 's1', 'accused');
    give(tale, 's2', 'nurse');
    tale.facilitator({ kind: 'deal-roles' }).records('roles-dealt', 'role-given');
    expect([roleOf(tale, 's1'), roleOf(tale, 's2')]).toEqual(['accused', 'nurse']);
    expect(['leader', 'trader']).toContain(roleOf(tale, 's3'));
    tale.facilitator({ kind: 'deal-roles' }).refuses('already-so');
  });
});
