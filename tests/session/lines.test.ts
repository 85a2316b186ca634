import { describe, expect, test } from 'vitest';
import { lineDuration } from '../../src/scenario/room-pace.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { theFord, theFordStory } from '../support/the-ford.ts';
import { walk } from '../support/at-page.ts';
import { given, start, type Tale } from '../support/tale.ts';

function turn(tale: Tale, line: number): ReturnType<Tale['facilitator']> {
  return tale.facilitator({ kind: 'turn-line', target: tale.target(), line });
}

const byClock = { phase: 'play', settings: { turning: 'clock' } } as const;

describe('lines', () => {
  test('[LINE-1] are turned by hand, and the last one lets the decision begin', () => {
    const tale = walk(given({ phase: 'play' }), []);
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    expect(tale.beat().path).toBe('ford');
    expect(tale.team().ballot.state).toBe('reading');
    turn(tale, 1).records('line-turned', 'vote-opened');
    expect(tale.team().ballot.state).toBe('voting');
    expect(tale.group.clocks).toEqual([]);
  });

  test('[LINE-2] stay by clock as long as their words take', () => {
    expect(lineDuration('Somebody comes to the ford.')).toBe(1500 + 5 * 400);
    expect(lineDuration('  ')).toBe(1500);
    const tale = given(byClock);
    expect(tale.group.clocks).toMatchObject([
      { of: { kind: 'line' }, endsAt: start + 3100, whole: 3100 },
    ]);
    tale.pass(3.099).records();
    tale.pass(0.001).records('clock-stopped', 'line-turned', 'clock-started');
    tale.pass(3.5 + 4).including({ kind: 'step-taken' });
    expect(tale.beat().path).toBe('ford');
    tale.pass(2.3).including({ kind: 'line-turned', line: 1 });
    expect(tale.team().ballot.state).toBe('reading');
    tale.pass(2.3).records('clock-stopped', 'vote-opened');
  });

  test('[LINE-10] that devices say by themselves stay until their voice has sunk in', () => {
    const voiced = { ...theFord, isRecorded: () => true };
    const whole = (settings: object, scenario: Scenario = voiced) =>
      given({ ...byClock, settings: { ...byClock.settings, ...settings }, scenario }).group
        .clocks[0]?.whole;
    expect(whole({})).toBe(3100 + 3000);
    expect(whole({ wallSpeaks: true })).toBe(3100);
    expect(whole({}, { ...theFord, isRecorded: () => false })).toBe(3100);
  });

  test('[LINE-3] for one role come together with the line before them', () => {
    const tale = given({ phase: 'play' });
    expect(tale.beat().lines.map(({ role }) => role)).toEqual([null, 'nurse', null]);
    expect(tale.team().line).toBe(1);
    turn(tale, 2).records('line-turned');
    turn(tale, 0).including({ line: 1 });
    const clocked = given(byClock);
    expect(clocked.group.clocks).toMatchObject([{ whole: lineDuration('Her child is ill.') }]);
    clocked.pass(3.1);
    expect(clocked.team().line).toBe(2);
    const whisper = { text: 'Only you know.', role: 'nurse' };
    const lines = [whisper, 'One.', 'Two.', whisper, whisper, 'Three.'];
    const road = { lines, ways: [{ text: 'On', to: 'ford' }] };
    const pages = { ...theFordStory.pages, road };
    const scenario = paperScenario({ ...theFordStory, name: 'whispers', pages });
    const whispers = given({ ...byClock, scenario });
    const shown = [whispers.team().line];
    for (const _ of lines) {
      whispers.pass(2.8);
      shown.push(whispers.team().line);
    }
    expect(shown.slice(0, 4)).toEqual([1, 4, 5, 5]);
  });

  test('[LINE-4] that are not there or shown already are refused', () => {
    const tale = given({ phase: 'play' });
    turn(tale, 3).refuses('no-such-line');
    turn(tale, -1).refuses('no-such-line');
    turn(tale, 2).records('line-turned');
    turn(tale, 2).refuses('already-so');
    walk(tale, [0]);
    expect(tale.team().ballot.state).toBe('voting');
    turn(tale, 0).refuses('already-so');
  });

  test('[LINE-5] before one lone choice wait for "go on", or 4 s by clock', () => {
    const tale = given({ phase: 'play' });
    turn(tale, 2).records('line-turned');
    expect(tale.team().ballot.state).toBe('reading');
    tale.pass(600).records();
    tale.facilitator({ kind: 'go-on', target: tale.target() }).including({ kind: 'step-taken' });
    const clocked = given(byClock);
    clocked.pass(3.1 + 3.5).including({ kind: 'clock-started' });
    expect(clocked.group.clocks).toMatchObject([{ of: { kind: 'settled' }, whole: 4000 }]);
    clocked.pass(4).including({ kind: 'step-taken' });
    const ended = walk(given({ phase: 'play' }), [0, 0, 1, 1, 0]);
    expect(ended.beat().ending).toBe('quiet');
    ended.facilitator({ kind: 'go-on', target: ended.target() }).refuses('no-such-choice');
  });

  test('[LINE-6] must all be shown before anything goes on or is voted on', () => {
    const tale = given({ phase: 'play' });
    tale.facilitator({ kind: 'go-on', target: tale.target() }).refuses('not-open-yet');
    walk(tale, []);
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    tale.facilitator({ kind: 'open-vote', target: tale.target() }).refuses('not-open-yet');
    tale.facilitator({ kind: 'go-on', target: tale.target() }).refuses('not-open-yet');
  });

  test('[LINE-7] change hands at any moment', () => {
    const tale = given(byClock);
    tale.pass(3.1);
    tale.facilitator({ kind: 'change-settings', settings: { turning: 'facilitator' } });
    expect(tale.group.clocks).toEqual([]);
    tale.pass(60);
    expect(tale.team().line).toBe(2);
    tale.facilitator({ kind: 'change-settings', settings: { turning: 'clock' } });
    expect(tale.group.clocks).toMatchObject([{ of: { kind: 'line' } }]);
    tale.pass(3.5 + 4);
    expect(tale.beat().path).toBe('ford');
  });
});

describe('a decision begins', () => {
  test('[LINE-8] with rehearsal and talk, in this order, and then opens by itself', () => {
    const tale = walk(given({ phase: 'play' }), [0, 2]);
    expect(tale.beat().path).toBe('market');
    const states = (): string => tale.team().ballot.state;
    expect(states()).toBe('rehearsing');
    tale.pass(60).records('clock-stopped', 'talk-started', 'clock-started');
    expect(states()).toBe('talking');
    tale.pass(30).records('clock-stopped', 'vote-opened', 'clock-started');
    expect(states()).toBe('voting');
    expect(tale.group.clocks).toMatchObject([{ of: { kind: 'vote' }, whole: 90_000 }]);
  });

  test('[LINE-9] sooner where the facilitator opens the vote', () => {
    const tale = walk(given({ phase: 'play' }), [0, 2]);
    const target = tale.target();
    tale
      .facilitator({ kind: 'open-vote', target })
      .records('clock-stopped', 'vote-opened', 'clock-started');
    tale.facilitator({ kind: 'open-vote', target }).refuses('already-so');
    const alone = walk(given({ phase: 'play' }), []);
    alone.facilitator({ kind: 'open-vote', target: alone.target() }).refuses('no-such-choice');
  });
});
