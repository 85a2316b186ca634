import { describe, expect, test } from 'vitest';
import { nextWake } from '../../src/session/clocks.ts';
import { vote, walk } from '../support/at-page.ts';
import { given, start, type Tale } from '../support/tale.ts';

/** Rehearsing at the market for 60 s. */
function rehearsing(): Tale {
  const tale = walk(given({ seats: 2, phase: 'play' }), [0, 2]);
  expect(tale.group.clocks).toMatchObject([{ of: { kind: 'rehearse' }, whole: 60_000 }]);
  return tale;
}

describe('clocks', () => {
  test('[CLOCK-1] wake the room at the earliest end', () => {
    expect(nextWake(given().group)).toBeNull();
    const tale = given({ phase: 'play', settings: { turning: 'clock', teams: 2 } });
    expect(nextWake(tale.group)).toBe(start + 3100);
    tale.facilitator({ kind: 'pause' });
    expect(nextWake(tale.group)).toBeNull();
  });

  test('[CLOCK-2] that ran out are all acted on, the earliest first', () => {
    const tale = given({ phase: 'play', settings: { turning: 'clock', teams: 2 } });
    tale.room({ kind: 'clock-ran-out' }).records();
    tale.now += 60_000;
    const { events } = tale.room({ kind: 'clock-ran-out' });
    expect(events.map(({ kind }) => kind)).toEqual([
      'clock-stopped',
      'line-turned',
      'clock-started',
      'clock-stopped',
      'line-turned',
      'clock-started',
    ]);
    expect(tale.group.teams.map(({ line }) => line)).toEqual([2, 2]);
    const apart = given({ phase: 'play', settings: { turning: 'clock', teams: 2 } });
    const turn = (team: 'gourd' | 'kite', line: number): void => {
      apart.facilitator({ kind: 'turn-line', target: apart.target(team), line });
    };
    turn('gourd', 2);
    turn('kite', 2);
    turn('kite', 0);
    apart.now += 60_000;
    const stopped = apart
      .room({ kind: 'clock-ran-out' })
      .events.filter(({ kind }) => kind === 'clock-stopped');
    expect(stopped).toMatchObject([{ of: { team: 'kite' } }, { of: { team: 'gourd' } }]);
  });

  test('[CLOCK-3] get more time, where any is for thinking', () => {
    const tale = rehearsing();
    tale.pass(50);
    tale.facilitator({ kind: 'extend-clock', seconds: 30 }).records('clock-started');
    expect(tale.group.clocks).toMatchObject([{ endsAt: tale.now + 40_000, whole: 90_000 }]);
    tale.facilitator({ kind: 'pause' });
    tale.facilitator({ kind: 'extend-clock', seconds: 30 });
    expect(tale.group.clocks).toMatchObject([{ endsAt: null, left: 70_000, whole: 120_000 }]);
    const reading = given({ phase: 'play', settings: { turning: 'clock' } });
    reading.facilitator({ kind: 'extend-clock', seconds: 30 }).refuses('no-clock');
  });
});

describe('pauses', () => {
  test('[PAUSE-1] stop every clock, which goes on with what it had left', () => {
    const tale = rehearsing();
    tale.pass(20);
    tale.facilitator({ kind: 'pause' }).records('paused');
    tale.facilitator({ kind: 'pause' }).refuses('already-so');
    expect(tale.group.clocks).toMatchObject([{ endsAt: null, left: 40_000 }]);
    tale.pass(3600).records();
    tale.facilitator({ kind: 'resume' }).records('resumed');
    tale.facilitator({ kind: 'resume' }).refuses('already-so');
    expect(tale.group.clocks).toMatchObject([{ endsAt: tale.now + 40_000 }]);
    tale.pass(40).including({ kind: 'talk-started' });
  });

  test('[PAUSE-2] and the stop key both have to be lifted', () => {
    const tale = rehearsing();
    tale.facilitator({ kind: 'stop' }).records('stopped');
    tale.facilitator({ kind: 'stop' }).refuses('already-so');
    tale.facilitator({ kind: 'pause' }).records('paused');
    tale.facilitator({ kind: 'lift-stop' }).records('stop-lifted');
    tale.facilitator({ kind: 'lift-stop' }).refuses('already-so');
    expect(nextWake(tale.group)).toBeNull();
    tale.facilitator({ kind: 'resume' });
    expect(nextWake(tale.group)).toBe(tale.now + 60_000);
    tale.now -= 3_000;
    tale.facilitator({ kind: 'stop' });
    expect(tale.group.clocks).toMatchObject([{ endsAt: null, left: 60_000 }]);
  });

  test('[PAUSE-3] come with a restart or a jump, and take no time from any clock', () => {
    for (const [kind, paused] of [
      ['restarted', 'restart'],
      ['clock-jumped', 'clock-jump'],
    ] as const) {
      const tale = rehearsing();
      tale.pass(10);
      tale.seat('s1', { kind: 'speak', language: 'ar' });
      tale.now += 7 * 3_600_000;
      tale.room({ kind }).records('paused');
      expect(tale.group).toMatchObject({ paused, clocks: [{ endsAt: null, left: 50_000 }] });
      tale.room({ kind }).records();
      tale.facilitator({ kind: 'resume' });
      expect(nextWake(tale.group)).toBe(tale.now + 50_000);
    }
    const back = rehearsing();
    back.now -= 3_600_000;
    back.room({ kind: 'clock-jumped' });
    expect(back.group.clocks).toMatchObject([{ left: 60_000 }]);
  });

  test('[PAUSE-4] have nothing to do in the lobby and after the end', () => {
    const lobby = given();
    lobby.room({ kind: 'restarted' }).records();
    lobby.facilitator({ kind: 'end', keeping: 'totals' });
    lobby.room({ kind: 'clock-jumped' }).records();
  });

  test('[PAUSE-5] let nothing of the story move; a clock that is started stands still', () => {
    const tale = walk(given({ seats: 2, phase: 'play' }), [0]);
    for (const [halt, lift] of [
      ['pause', 'resume'],
      ['stop', 'lift-stop'],
    ] as const) {
      tale.facilitator({ kind: halt });
      vote(tale, 's1', 0).refuses('paused');
      const target = tale.target();
      tale.facilitator({ kind: 'close-vote', target }).refuses('paused');
      tale.facilitator({ kind: 'choose', target, choice: 0 }).refuses('paused');
      tale.facilitator({ kind: 'go-on', target }).refuses('paused');
      tale.facilitator({ kind: 'turn-line', target, line: 0 }).refuses('paused');
      const late = { ...target, at: 0 };
      tale.seat('s1', { kind: 'cast-vote', target: late, choice: 0 }).refuses('decision-gone');
      tale.facilitator({ kind: lift });
    }
    vote(tale, 's1', 0).records('vote-cast');
    tale.facilitator({ kind: 'pause' });
    tale.facilitator({ kind: 'change-settings', settings: { turning: 'clock' } });
    tale.facilitator({ kind: 'rewind', team: 'gourd', run: tale.team().told, to: 1 });
    expect(tale.group.clocks).toMatchObject([{ of: { kind: 'line' }, endsAt: null }]);
    tale.facilitator({ kind: 'resume' });
    expect(nextWake(tale.group)).toBe(tale.now + 3100);
  });
});

describe('the debrief', () => {
  test('[DEBRIEF-1] goes through its steps in any order, with a clock that ends nothing', () => {
    const tale = given({ phase: 'debrief' });
    tale.facilitator({ kind: 'debrief-step', step: 'happened' }).refuses('already-so');
    tale
      .facilitator({ kind: 'debrief-step', step: 'why', seconds: 300 })
      .records('clock-stopped', 'debrief-stepped', 'clock-started');
    tale.facilitator({ kind: 'extend-clock', seconds: 60 }).records('clock-started');
    tale.pass(360).records('clock-stopped');
    expect(tale.group.debrief.step).toBe('why');
    tale.facilitator({ kind: 'debrief-step', step: 'felt', seconds: 60 });
    tale
      .facilitator({ kind: 'debrief-step', step: 'take-home' })
      .records('clock-stopped', 'debrief-stepped', 'clock-started');
    tale
      .facilitator({ kind: 'debrief-step', step: 'why', seconds: 5 })
      .refuses('settings-out-of-range');
  });

  test('[DEBRIEF-2] shows the picture the facilitator chose', () => {
    const tale = given({ phase: 'debrief' });
    tale
      .facilitator({ kind: 'debrief-picture', picture: 'prompts', item: 2 })
      .records('debrief-turned');
    expect(tale.group.debrief).toEqual({ step: 'happened', picture: 'prompts', item: 2 });
    tale
      .facilitator({ kind: 'debrief-picture', picture: 'prompts', item: 2 })
      .refuses('already-so');
  });

  test('[DEBRIEF-3] and play have the board or a team that plays in focus', () => {
    const tale = given({ phase: 'play', settings: { teams: 2 } });
    tale.facilitator({ kind: 'focus', focus: { kind: 'board' } }).refuses('already-so');
    tale.facilitator({ kind: 'focus', focus: { kind: 'team', team: 'kite' } }).records('focus-set');
    tale
      .facilitator({ kind: 'focus', focus: { kind: 'team', team: 'lamp' } })
      .refuses('no-such-team');
    expect(tale.group.focus).toEqual({ kind: 'team', team: 'kite' });
  });
});

describe('the end', () => {
  test('[END-1] comes from the lobby, the rules or the debrief only', () => {
    for (const phase of ['lobby', 'terms', 'rules', 'debrief', 'meet'] as const) {
      given({ phase }).facilitator({ kind: 'end', keeping: 'totals' }).records('ended');
    }
    for (const phase of ['roles', 'play', 'de-roling'] as const) {
      given({ phase }).facilitator({ kind: 'end', keeping: 'totals' }).refuses('wrong-phase');
    }
  });

  test('[END-2] refuses everything and runs no clock', () => {
    const tale = given({ phase: 'debrief', seats: 1 });
    tale.facilitator({ kind: 'debrief-step', step: 'why', seconds: 60 });
    tale.facilitator({ kind: 'end', keeping: 'totals' });
    expect(nextWake(tale.group)).toBeNull();
    tale.facilitator({ kind: 'resume' }).refuses('ended');
    tale.facilitator({ kind: 'end', keeping: 'kept' }).refuses('ended');
    tale.seat('s1', { kind: 'leave' }).refuses('ended');
    tale.join('s2').refuses('ended');
    tale.room({ kind: 'clock-ran-out' }).records();
  });

  test('[END-3] keeps nothing but totals in a chain of command', () => {
    const tale = given({ phase: 'debrief', settings: { inChainOfCommand: true } });
    tale.facilitator({ kind: 'end', keeping: 'kept' }).refuses('chain-of-command');
    tale.facilitator({ kind: 'end', keeping: 'totals' }).records('ended');
    expect(tale.group.keeping).toBe('totals');
  });
});
