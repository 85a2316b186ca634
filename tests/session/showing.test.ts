import { describe, expect, test } from 'vitest';
import { lineDuration } from '../../src/scenario/room-pace.ts';
import type { FacilitatorCommandOf } from '../../src/session/command.ts';
import { parseStageCommand } from '../../src/session/parse-command.ts';
import type { TeamId } from '../../src/session/ids.ts';
import { fordFilm, theFordShown } from '../support/the-ford-shown.ts';
import { given, type Given, type Outcome, type Tale } from '../support/tale.ts';

const atFilm = (what: Given = {}): Tale =>
  given({ scenario: theFordShown, phase: 'play', ...what });
const byClock = { settings: { turning: 'clock' } } as const;

function steer(
  tale: Tale,
  to: FacilitatorCommandOf<'steer-showing'>['to'],
  part = tale.team().showing?.part ?? 0,
): Outcome {
  return tale.facilitator({ kind: 'steer-showing', target: tale.target(), part, to });
}

const miss = (tale: Tale): Outcome =>
  tale.send({ by: 'stage', command: { kind: 'miss-film', target: tale.target() } });

/** Through the film, the lines after it and on to the motion comic. */
function atComic(what: Given = {}): Tale {
  const tale = atFilm(what);
  steer(tale, 'end');
  if (tale.beat().path === 'road') {
    tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 2 });
    tale.facilitator({ kind: 'go-on', target: tale.target() });
  }
  expect(tale.beat().path).toBe('ford');
  return tale;
}

describe('a film', () => {
  test('[MEDIA-12] waits at its line until it is played, and what follows waits for it', () => {
    const tale = atFilm();
    expect(tale.team().showing).toBeNull();
    expect(tale.group.clocks).toEqual([]);
    tale.pass(60).records();
    tale.facilitator({ kind: 'go-on', target: tale.target() }).refuses('not-open-yet');
    steer(tale, 'play').records('showing-moved', 'clock-started');
    expect(tale.team().showing).toMatchObject({ state: 'playing', part: 0, at: 0 });
    expect(tale.group.clocks).toMatchObject([{ of: { kind: 'showing' }, whole: 4_700 }]);
    steer(tale, 'end').including({ kind: 'showing-moved', showing: { state: 'over' } });
    expect([tale.group.clocks, tale.team().line]).toEqual([[], 1]);
  });

  test('[MEDIA-12] by clock begins once its line had its time, and leads on by itself', () => {
    const tale = atFilm(byClock);
    expect(tale.group.clocks).toMatchObject([{ of: { kind: 'line' } }]);
    const line = lineDuration('Her child is ill.') / 1_000;
    tale.pass(line - 0.001).records();
    tale.pass(0.001).including({ kind: 'showing-moved', showing: { state: 'playing' } });
    tale.pass(600);
    expect(tale.team().showing).toMatchObject({ state: 'asking', part: 0 });
    steer(tale, 'play');
    tale.pass(3.7);
    steer(tale, 'play');
    tale.pass(3.7).including({ kind: 'showing-moved', showing: { state: 'over' } });
    expect(tale.team().line).toBe(2);
  });

  test('[MEDIA-12] of one team among several waits by clock until it is on the wall alone, and comes there when it is played', () => {
    const tale = atFilm({ settings: { turning: 'clock', teams: 2 }, seats: 2 });
    tale.pass(600);
    expect(tale.team('gourd').showing).toBeNull();
    expect(tale.group.focus).toEqual({ kind: 'board' });
    steer(tale, 'play').including({ kind: 'focus-set', focus: { kind: 'team', team: 'gourd' } });
  });

  test('[MEDIA-13] holds at each mark, and goes on, repeats, passes over and ends by hand', () => {
    const tale = atFilm();
    steer(tale, 'play');
    tale.pass(4.699).records();
    tale.pass(0.001).records('clock-stopped', 'showing-moved');
    expect(tale.team().showing).toMatchObject({ state: 'asking', part: 0 });
    tale.pass(600).records();
    steer(tale, 'again');
    expect(tale.team().showing).toMatchObject({ state: 'playing', part: 0, at: 0 });
    steer(tale, 'mark');
    expect(tale.team().showing).toMatchObject({ state: 'asking', part: 0 });
    steer(tale, 'play');
    expect(tale.team().showing).toMatchObject({ state: 'playing', part: 1 });
    expect(tale.group.clocks).toMatchObject([{ whole: 3_700 }]);
    tale.pass(3.7);
    steer(tale, 'play');
    tale.pass(3.7);
    expect(tale.team().showing).toMatchObject({ state: 'over', part: 2 });
    steer(tale, 'play').refuses('already-so');
    steer(tale, 'again');
    expect(tale.team().showing).toMatchObject({ state: 'playing', part: 0 });
  });

  test('[MEDIA-14] held, paused, stopped or behind the curtain loses nothing, and goes on where it stood', () => {
    const tale = atFilm();
    steer(tale, 'play');
    tale.pass(1.5);
    steer(tale, 'hold');
    expect(tale.team().showing).toMatchObject({ state: 'held', part: 0, at: 1_500 });
    tale.pass(90).records();
    steer(tale, 'play');
    expect(tale.group.clocks).toMatchObject([{ whole: 3_200 }]);
    const waits = [
      ['pause', 'resume'],
      ['stop', 'lift-stop'],
      ['draw-curtain', 'lift-curtain'],
    ] as const;
    for (const [off, on] of waits) {
      tale.facilitator({ kind: off });
      tale.pass(90).records();
      steer(tale, 'play').refuses('paused');
      tale.facilitator({ kind: on });
    }
    tale.facilitator({ kind: 'hold-team', team: 'gourd' });
    tale.pass(90).records();
    steer(tale, 'hold').refuses('team-held');
    tale.facilitator({ kind: 'let-team-go', team: 'gourd' });
    tale.pass(3.199).records();
    tale.pass(0.001).including({ kind: 'showing-moved', showing: { state: 'asking' } });
  });

  test('[MEDIA-14] whose length nobody knows ends by hand, and one with a mark at its end holds there', () => {
    const films = { ford: { ...fordFilm, length: null, pauses: [] } };
    const tale = atFilm({ scenario: { ...theFordShown, films } });
    steer(tale, 'play');
    expect(tale.group.clocks).toEqual([]);
    tale.pass(600).records();
    steer(tale, 'end').including({ showing: { state: 'over' } });
    const last = { ...fordFilm, length: 7_000 };
    const marked = atFilm({ scenario: { ...theFordShown, films: { ford: last } } });
    steer(marked, 'play');
    steer(marked, 'mark');
    steer(marked, 'play');
    marked.pass(3.7);
    expect(marked.team().showing).toMatchObject({ state: 'asking', part: 1 });
    steer(marked, 'play').including({ showing: { state: 'over' } });
  });

  test('[MEDIA-15] what is meant for a part that has gone is refused; another line and a rewind forget how far it was', () => {
    const tale = atFilm();
    steer(tale, 'play');
    steer(tale, 'mark');
    steer(tale, 'play', 0);
    steer(tale, 'play', 0).refuses('decision-gone');
    tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 2 });
    expect([tale.team().showing, tale.group.clocks]).toEqual([null, []]);
    steer(tale, 'play').refuses('decision-gone');
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    const told = tale.team().told;
    tale.facilitator({ kind: 'rewind', team: 'gourd', run: told, to: 0 });
    expect([tale.beat().path, tale.team().showing]).toEqual(['road', null]);
    steer(tale, 'play').including({ showing: { state: 'playing', part: 0 } });
  });

  test('[MEDIA-17] that the wall cannot play is told in words at each mark, and nothing waits for its length', () => {
    const tale = atFilm();
    miss(tale).records('showing-moved');
    expect(tale.team().showing).toMatchObject({ state: 'ready', told: true });
    steer(tale, 'play');
    expect(tale.team().showing).toMatchObject({ state: 'asking', part: 0, told: true });
    expect(tale.group.clocks).toEqual([]);
    steer(tale, 'play');
    expect(tale.team().showing).toMatchObject({ state: 'asking', part: 1, told: true });
    steer(tale, 'play').including({ showing: { state: 'over' } });
    miss(tale).refuses('already-so');
    const playing = atFilm();
    steer(playing, 'play');
    playing.pass(1);
    miss(playing);
    expect(playing.team().showing).toMatchObject({ state: 'asking', part: 0, told: true });
    expect(playing.group.clocks).toEqual([]);
  });

  test('[MEDIA-17] without marks is told at its description; a wall says nothing else', () => {
    const films = { ford: { ...fordFilm, pauses: [] } };
    const tale = atFilm({ scenario: { ...theFordShown, films } });
    miss(tale);
    steer(tale, 'play');
    expect(tale.team().showing).toMatchObject({ state: 'asking', told: true });
    steer(tale, 'play').including({ showing: { state: 'over' } });
    const target = tale.target();
    expect(parseStageCommand({ kind: 'miss-film', target })).toEqual({ kind: 'miss-film', target });
    for (const kind of ['steer-showing', 'go-on', 'pause', 'toString'])
      expect(parseStageCommand({ kind, target })).toBeNull();
    const comic = atComic();
    miss(comic).refuses('already-so');
  });

  test('[MEDIA-12] is not shown in a what-if, which waits for nothing', () => {
    const tale = atFilm();
    for (const to of ['de-roling', 'debrief'] as const) tale.facilitator({ kind: 'move-on', to });
    const run = tale.team().told;
    tale.facilitator({ kind: 'start-what-if', team: 'gourd', run, at: 0 });
    tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 2 });
    tale.facilitator({ kind: 'step-what-if', target: tale.target(), choice: 0 });
    expect(tale.beat().path).toBe('ford');
  });
});

describe('a motion comic', () => {
  const seconds = (text: string): number => lineDuration(text) / 1_000;
  const turned = ({ line }: { readonly line: number }) => line;

  test('[MEDIA-16] goes by itself, though the facilitator turns the other lines, and holds at its marks', () => {
    const tale = atComic();
    expect(tale.team().showing).toMatchObject({ state: 'playing', part: 0 });
    tale.pass(seconds('She stops.') - 0.001).records();
    tale.pass(0.001).including({ kind: 'line-turned', line: 1 });
    tale.pass(seconds('She looks around.'));
    expect(tale.team().showing).toMatchObject({ state: 'asking', part: 0 });
    tale.pass(600).records();
    expect(tale.team().ballot.state).toBe('reading');
    tale.facilitator({ kind: 'open-vote', target: tale.target() }).refuses('not-open-yet');
    steer(tale, 'play');
    expect([turned(tale.team()), tale.team().showing?.part]).toEqual([2, 1]);
    tale.pass(seconds('She waits.')).including({ showing: { state: 'over' } });
    expect(tale.team().ballot.state).toBe('voting');
  });

  test('[MEDIA-16] holds, repeats a part, goes to its mark and to its end by hand', () => {
    const tale = atComic();
    steer(tale, 'hold');
    tale.pass(600).records();
    steer(tale, 'play');
    tale.pass(seconds('She stops.'));
    steer(tale, 'again');
    expect([tale.team().line, tale.team().showing?.state]).toEqual([0, 'playing']);
    steer(tale, 'mark');
    expect([tale.team().line, tale.team().showing?.state]).toEqual([1, 'asking']);
    tale.facilitator({ kind: 'change-settings', settings: { turning: 'clock' } });
    expect(tale.team().showing?.state).toBe('asking');
    steer(tale, 'end');
    expect([tale.team().line, tale.team().ballot.state]).toEqual([2, 'voting']);
  });

  test('[MEDIA-16] a line turned by hand goes on from there', () => {
    const tale = atComic();
    tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 2 });
    expect(tale.team().showing).toMatchObject({ state: 'playing', part: 1 });
    tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 0 });
    expect(tale.team().showing).toMatchObject({ state: 'playing', part: 0 });
    expect(tale.group.clocks).toHaveLength(1);
  });

  test('[MEDIA-16] of each team goes by itself, whatever the other does', () => {
    const tale = atComic({ settings: { turning: 'facilitator', teams: 2 }, seats: 2 });
    const other: TeamId = 'kite';
    expect(tale.team(other).showing).toMatchObject({ line: 0, state: 'over' });
    tale.pass(seconds('She stops.'));
    expect([tale.team().line, tale.team(other).line]).toEqual([1, 1]);
    expect(tale.beat(other).path).toBe('road');
  });
});
