import { describe, expect, test } from 'vitest';
import { tellingRun, toldRun } from '../../src/session/current-beat.ts';
import type { RunId } from '../../src/session/ids.ts';
import { showAll, take, vote, walk } from '../support/at-page.ts';
import { given, type Outcome, type Tale } from '../support/tale.ts';

const run = (number: number): RunId => `r${number}` as RunId;

function rewind(tale: Tale, from: number, to: number): Outcome {
  return tale.facilitator({ kind: 'rewind', team: 'gourd', run: run(from), to });
}

function whatIf(tale: Tale, from: number, at: number): Outcome {
  return tale.facilitator({ kind: 'start-what-if', team: 'gourd', run: run(from), at });
}

/** Has been to the ford, the bank and the meeting, and stands in the debrief. */
function inDebrief(): Tale {
  const tale = walk(given({ seats: 2, phase: 'play' }), [0, 0, 1]);
  tale.facilitator({ kind: 'move-on', to: 'debrief' });
  tale.facilitator({ kind: 'move-on', to: 'debrief' });
  return tale;
}

describe('steps', () => {
  test('[RUN-1] are recorded with where they led and how they were decided', () => {
    const tale = walk(given({ seats: 1, phase: 'play' }), [0]);
    vote(tale, 's1', 1);
    tale.facilitator({ kind: 'go-on', target: tale.target() }).including({
      kind: 'step-taken',
      step: { kind: 'choice', path: 'ford.c-1', nth: 0, text: 'Search' },
      arrival: { path: 'bank', meters: { trust: 3, safety: 5 }, ending: null },
    });
    const { steps, marks } = toldRun(tale.team());
    expect(steps).toHaveLength(3);
    expect(marks.map(({ path }) => path)).toEqual(['road', 'road', 'ford', 'bank']);
    expect(marks.map(({ ballot }) => ballot?.chosen ?? null)).toEqual([null, null, null, 1]);
    expect(tale.team()).toMatchObject({ line: 0, ballot: { round: 1, result: null } });
  });

  test('[RUN-2] are taken back by a rewind that leaves a ghost', () => {
    const tale = walk(given({ seats: 1, phase: 'play' }), [0, 0, 1]);
    rewind(tale, 1, 2).including({ kind: 'run-branched', run: 'r2', as: 'told' });
    const { runs, told } = tale.team();
    expect(told).toBe('r2');
    expect(runs.map(({ kind }) => kind)).toEqual(['ghost', 'told']);
    expect(runs[0]?.steps).toHaveLength(4);
    expect(runs[1]).toMatchObject({ from: { run: 'r1', at: 2 } });
    expect(tale.beat().path).toBe('ford');
    showAll(tale);
    vote(tale, 's1', 2).including({ result: { totals: [0, 0, 1] } });
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    expect(tale.beat().path).toBe('market');
    expect(toldRun(tale.team()).marks.map(({ ballot }) => ballot?.chosen ?? null)).toEqual([
      null,
      null,
      null,
      2,
    ]);
  });

  test('[RUN-3] are not taken back twice by one wish, nor before the first choice', () => {
    const tale = walk(given({ phase: 'play' }), [0, 0]);
    rewind(tale, 1, 2);
    rewind(tale, 1, 2).refuses('decision-gone');
    rewind(tale, 2, 2).refuses('already-so');
    rewind(tale, 2, 0).including({ from: { run: 'r2', at: 1 } });
    expect(toldRun(tale.team()).steps).toEqual([{ kind: 'set', name: 'cut', value: 25 }]);
    rewind(tale, 3, 0).refuses('already-so');
    const nobody = { kind: 'rewind', team: 'kite', run: run(1), to: 0 } as const;
    tale.facilitator(nobody).refuses('no-such-team');
  });

  test('[RUN-4] taken back or left behind drop their open votes', () => {
    const tale = walk(given({ seats: 3, phase: 'play' }), [0]);
    vote(tale, 's1', 1);
    const target = tale.target();
    rewind(tale, 1, 1).including({ kind: 'vote-dropped', target });
    walk(tale, [0]);
    expect(tale.team().ballot.cast.size).toBe(0);
    vote(tale, 's1', 1);
    tale.seat('s1', { kind: 'cast-vote', target, choice: 1 }).refuses('decision-gone');
    tale.facilitator({ kind: 'move-on', to: 'de-roling' }).including({ kind: 'vote-dropped' });
    expect(tale.team().ballot.cast.size).toBe(0);
  });

  test('[RUN-7] into a shorter telling begin just before the next choice', () => {
    const tale = walk(given({ phase: 'play', settings: { cut: 45 } }), [0, 0]);
    tale.facilitator({ kind: 'shorten', cut: 45 }).refuses('already-so');
    tale.facilitator({ kind: 'shorten', cut: 12 }).records('settings-changed');
    expect(tale.target().at).toBe(3);
    take(tale, 0);
    expect(tale.beat().path).toBe('meeting');
    expect(toldRun(tale.team()).steps.slice(3)).toEqual([
      { kind: 'set', name: 'cut', value: 12 },
      { kind: 'choice', path: 'bank.c-0', nth: 0, text: 'Help' },
    ]);
    expect(toldRun(tale.team()).marks).toHaveLength(6);
    showAll(tale);
    rewind(tale, 1, 4);
    expect(tale.beat().path).toBe('bank');
    take(tale, 0);
    expect(tale.beat().path).toBe('meeting');
    tale.facilitator({ kind: 'move-on', to: 'debrief' });
    tale.facilitator({ kind: 'move-on', to: 'debrief' });
    whatIf(tale, 1, 3);
    tale.facilitator({ kind: 'step-what-if', target: tale.target(), choice: 0 });
    expect(tale.beat().path).toBe('market');
  });

  test('[RUN-8] at which the story fails are not taken', () => {
    const tale = walk(given({ phase: 'play' }), [0, 0, 1, 1]);
    const target = tale.target();
    tale.facilitator({ kind: 'choose', target, choice: 1 });
    tale.facilitator({ kind: 'go-on', target }).refuses('story-failed');
    expect(tale.beat().path).toBe('order');
    tale.facilitator({ kind: 'change-settings', settings: { turning: 'clock' } });
    tale.pass(6).records('clock-stopped');
    tale.facilitator({ kind: 'vote-again', target }).records('vote-opened');
    tale.facilitator({ kind: 'choose', target: tale.target(), choice: 0 });
    tale.pass(6).including({ kind: 'step-taken' });
  });

  test('[RUN-9] always add to the one told run', () => {
    const tale = walk(given({ phase: 'play' }), [0, 0]);
    for (const from of [1, 2, 3]) {
      rewind(tale, from, 1);
      walk(tale, [0, 1]);
      const { runs, told } = tale.team();
      expect(runs.filter(({ kind }) => kind === 'told').map(({ id }) => id)).toEqual([told]);
      expect(tale.target()).toMatchObject({ run: told, at: toldRun(tale.team()).steps.length });
    }
  });
});

describe('what-ifs', () => {
  test('[RUN-5] branch off in the debrief and change nothing that was told', () => {
    const playing = walk(given({ phase: 'play' }), [0, 0]);
    whatIf(playing, 1, 2).refuses('wrong-phase');
    const tale = inDebrief();
    const told = toldRun(tale.team());
    whatIf(tale, 7, 1).refuses('no-such-run');
    whatIf(tale, 1, 99).refuses('no-such-run');
    whatIf(tale, 1, 2).including({ kind: 'run-branched', run: 'r2', as: 'what-if' });
    expect(tale.beat().path).toBe('ford');
    showAll(tale);
    tale.facilitator({ kind: 'step-what-if', target: tale.target(), choice: 2 });
    expect(tale.beat().path).toBe('market');
    expect(toldRun(tale.team())).toEqual(told);
    expect(tellingRun(tale.team())).toMatchObject({ kind: 'what-if', from: { run: 'r1', at: 2 } });
    expect(tellingRun(tale.team()).marks.at(-1)?.ballot).toBeNull();
    whatIf(tale, 2, 1).refuses('no-such-run');
  });

  test('[RUN-6] are shown one at a time, until ended', () => {
    const tale = walk(given({ phase: 'play', settings: { teams: 2 } }), [0]);
    tale.facilitator({ kind: 'move-on', to: 'debrief' });
    tale.facilitator({ kind: 'move-on', to: 'debrief' });
    whatIf(tale, 1, 2);
    const target = tale.target();
    tale.facilitator({ kind: 'start-what-if', team: 'kite', run: run(1), at: 0 }).including({
      kind: 'what-if-ended',
      team: 'gourd',
    });
    expect(tale.group.teams.map(({ whatIf }) => whatIf)).toEqual([null, 'r2']);
    tale.facilitator({ kind: 'step-what-if', target, choice: 0 }).refuses('decision-gone');
    tale
      .facilitator({ kind: 'step-what-if', target: tale.target('gourd'), choice: 0 })
      .refuses('decision-gone');
    tale
      .facilitator({ kind: 'step-what-if', target: tale.target('kite'), choice: 5 })
      .refuses('no-such-choice');
    tale.facilitator({ kind: 'end-what-if', team: 'kite' }).records('what-if-ended');
    tale.facilitator({ kind: 'end-what-if', team: 'kite' }).refuses('already-so');
  });
});
