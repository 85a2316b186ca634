import { describe, expect, test } from 'vitest';
import type { SeatId } from '../../src/session/ids.ts';
import { phaseNames, type PhaseName } from '../../src/session/group.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import { theFord, theFordStory } from '../support/the-ford.ts';
import { walk } from '../support/at-page.ts';
import { given, type Tale } from '../support/tale.ts';

const noRoles = paperScenario({ ...theFordStory, name: 'no-roles', roles: {} });

function refusesAll(tale: Tale, to: readonly PhaseName[]): void {
  for (const phase of to) tale.facilitator({ kind: 'move-on', to: phase }).refuses('wrong-phase');
}

describe('phases', () => {
  test('[PHASE-1] follow each other, and the end has its own command', () => {
    const tale = given();
    for (const to of phaseNames.slice(1, -1)) {
      tale.facilitator({ kind: 'move-on', to }).including({ kind: 'phase-entered', phase: to });
      tale.facilitator({ kind: 'move-on', to }).refuses('already-so');
      tale.facilitator({ kind: 'move-on', to: 'end' }).refuses('wrong-phase');
    }
    tale.facilitator({ kind: 'end', keeping: 'totals' }).records('ended');
    expect(tale.group.phase).toBe('end');
  });

  test('[PHASE-2] leave out roles where the story has none', () => {
    const tale = given({ scenario: noRoles });
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    refusesAll(tale, ['roles', 'de-roling']);
    tale.facilitator({ kind: 'move-on', to: 'play' }).including({ phase: 'play' });
    tale.facilitator({ kind: 'move-on', to: 'debrief' }).records('phase-entered', 'clock-started');
    expect(tale.group.phase).toBe('debrief');
  });

  test('[PHASE-3] never skip the ground rules, but may skip roles', () => {
    const tale = given();
    refusesAll(tale, ['play', 'roles']);
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    tale.facilitator({ kind: 'move-on', to: 'play' }).including({ phase: 'play' });
  });

  test('[PHASE-4] lead to the debrief from everywhere, out of roles first', () => {
    for (const phase of ['lobby', 'rules', 'roles'] as const) {
      const tale = given({ phase, seats: 2 });
      tale
        .facilitator({ kind: 'move-on', to: 'debrief' })
        .records('phase-entered', 'clock-started');
      expect(tale.group.phase).toBe('debrief');
    }
    const dealt = given({ phase: 'roles', seats: 2, dealt: true });
    const played = given({ phase: 'play' });
    for (const tale of [dealt, played]) {
      tale.facilitator({ kind: 'move-on', to: 'debrief' }).including({ phase: 'de-roling' });
      tale.facilitator({ kind: 'move-on', to: 'debrief' }).including({ phase: 'debrief' });
    }
  });

  test('[PHASE-5] go back by one before play, and nowhere else', () => {
    const tale = given({ phase: 'roles' });
    refusesAll(tale, ['lobby']);
    tale.facilitator({ kind: 'move-on', to: 'rules' }).records('phase-entered');
    tale.facilitator({ kind: 'move-on', to: 'lobby' }).records('phase-entered');
    refusesAll(given({ phase: 'play' }), ['lobby', 'terms', 'rules', 'roles']);
    refusesAll(given({ phase: 'debrief' }), ['lobby', 'rules', 'roles', 'play', 'de-roling']);
  });

  test('[PHASE-6] refuse what has no meaning in them', () => {
    const tale = given({ seats: 1 });
    tale.facilitator({ kind: 'deal-roles' }).refuses('wrong-phase');
    tale.facilitator({ kind: 'debrief-step', step: 'why' }).refuses('wrong-phase');
    tale.seat('s1', { kind: 'agree-rules' }).refuses('wrong-phase');
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    const { name, hash } = noRoles;
    tale.facilitator({ kind: 'choose-scenario', name, hash }).refuses('wrong-phase');
  });

  test('[PHASE-7] begin play with the pinned story: a first run and an own seed for each team', () => {
    const tale = given({ phase: 'roles', settings: { teams: 3 } });
    tale.atHand = noRoles;
    tale.facilitator({ kind: 'move-on', to: 'play' }).refuses('no-scenario');
    tale.atHand = theFord;
    tale.facilitator({ kind: 'move-on', to: 'play' });
    const { teams } = tale.group;
    expect(teams.map(({ id, told }) => `${id} ${told}`)).toEqual([
      'gourd r1',
      'kite r1',
      'lamp r1',
    ]);
    expect(new Set(teams.map(({ seed }) => seed)).size).toBe(3);
    for (const { seed } of teams) {
      expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true);
    }
    const again = given({ phase: 'play', settings: { teams: 3 } });
    expect(again.group.teams.map(({ seed }) => seed)).toEqual(teams.map(({ seed }) => seed));
  });

  test('[PHASE-8] set the length first where the story knows of one', () => {
    const tale = given({ phase: 'play', settings: { cut: 12 } });
    const [run] = tale.team().runs;
    expect(run?.steps).toEqual([{ kind: 'set', name: 'cut', value: 12 }]);
    expect(run?.marks).toHaveLength(2);
    const { cut: _, ...others } = theFordStory.variables;
    const plain = paperScenario({ ...theFordStory, name: 'plain', variables: others });
    expect(given({ phase: 'play', scenario: plain }).team().runs[0]?.steps).toEqual([]);
  });

  test('[PHASE-9] do not begin a story that fails at its start', () => {
    const broken = { ...theFord, read: () => ({ ...theFord.read(nothing), fault: 'Broken.' }) };
    const tale = given({ phase: 'roles', scenario: broken });
    tale.facilitator({ kind: 'move-on', to: 'play' }).refuses('story-failed');
    expect(tale.group.phase).toBe('roles');
  });

  test('[PHASE-10] are gone through with no device at all, deciding by hands', () => {
    const tale = walk(given({ phase: 'play', settings: { people: 40 } }), [0]);
    expect(tale.beat().path).toBe('ford');
    const counts = [10, 20, 9];
    tale.facilitator({ kind: 'count-hands', target: tale.target(), counts, estimated: false });
    tale.facilitator({ kind: 'close-vote', target: tale.target() }).including({
      result: { totals: counts, seats: 0, handsCounted: 39, chosen: 1, how: 'vote' },
    });
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    expect(tale.beat().path).toBe('bank');
    walk(tale, [1, 0]);
    expect(tale.beat().path).toBe('count');
    const hands = [25, 10, 0];
    tale.facilitator({
      kind: 'count-hands',
      target: tale.target(),
      counts: hands,
      estimated: true,
    });
    tale
      .facilitator({ kind: 'close-vote', target: tale.target() })
      .records('clock-stopped', 'decision-closed');
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    expect(tale.beat().ending).toBe('peace');
    tale.facilitator({ kind: 'move-on', to: 'debrief' });
    tale.facilitator({ kind: 'move-on', to: 'debrief' });
    tale.facilitator({ kind: 'end', keeping: 'kept' }).records('ended');
  });

  test('[PHASE-11] begin with one team in focus, or with the board', () => {
    expect(given({ phase: 'play' }).group.focus).toEqual({ kind: 'team', team: 'gourd' });
    const two = given({ phase: 'play', settings: { teams: 2 } });
    expect(two.group.focus).toEqual({ kind: 'board' });
  });

  test('[PHASE-12] change settings only where they still can be, and only within range', () => {
    const tale = given();
    tale
      .facilitator({ kind: 'change-settings', settings: { teams: 9 } })
      .refuses('settings-out-of-range');
    tale
      .facilitator({ kind: 'change-settings', settings: { people: -1 } })
      .refuses('settings-out-of-range');
    tale.facilitator({ kind: 'change-settings', settings: { teams: 1 } }).refuses('already-so');
    tale
      .facilitator({ kind: 'change-settings', settings: { inChainOfCommand: true } })
      .records('settings-changed');
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    tale
      .facilitator({ kind: 'change-settings', settings: { inChainOfCommand: false } })
      .refuses('wrong-phase');
    tale
      .facilitator({ kind: 'change-settings', settings: { teams: 2, cut: 45 } })
      .records('settings-changed');
    tale.facilitator({ kind: 'move-on', to: 'play' });
    tale.facilitator({ kind: 'change-settings', settings: { teams: 3 } }).refuses('wrong-phase');
    tale.facilitator({ kind: 'change-settings', settings: { cut: 12 } }).refuses('wrong-phase');
    tale
      .facilitator({ kind: 'change-settings', settings: { people: 30, language: 'ar' } })
      .records('settings-changed');
    expect(tale.group.settings).toMatchObject({ teams: 2, cut: 45, people: 30, language: 'ar' });
  });

  test('[PHASE-13] another scenario takes all roles back', () => {
    const tale = given({ phase: 'roles', seats: 2, dealt: true });
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    tale.facilitator({ kind: 'move-on', to: 'lobby' });
    const { name, hash } = noRoles;
    tale.facilitator({ kind: 'choose-scenario', name, hash }).records('scenario-pinned');
    tale.facilitator({ kind: 'choose-scenario', name, hash }).refuses('already-so');
    expect(tale.group.rolesDealt).toBe(false);
    expect(tale.group.seats.get('s1' as SeatId)?.role).toBeNull();
  });
});

const nothing = { scenario: '', seed: 0, steps: [] };
