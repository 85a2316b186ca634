import { expect, test } from 'vitest';
import type { Group } from '../../../src/session/group.ts';
import { mineOf, sceneOf } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import * as given from './sample-group.ts';
import { facts, seatId } from './sample-group.ts';

const stage: Viewer = { kind: 'stage', language: 'en' };
const console: Viewer = { kind: 'facilitator', language: 'en' };
const one: Viewer = { kind: 'seat', seat: seatId(0) };

const room = (seats: number): Group =>
  given.groupWith(
    1,
    Array.from({ length: seats }, (_, number) => given.seatWith(number)),
  );

function voted(seats: number, votes: number): Group {
  const numbers = Array.from({ length: votes }, (_, number) => number);
  const open = given.voting(given.playing(room(seats)), 'gourd');
  return numbers.reduce((group, number) => given.cast(group, seatId(number), 0), open);
}

const tally = (group: Group): unknown => {
  const wall = sceneOf(group, stage, facts);
  const own = sceneOf(group, console, facts);
  const onWall = 'panels' in Object(wall.phase) ? Object(wall.phase).panels[0].tally : null;
  const onConsole = 'teams' in own ? own.teams[0]?.panel?.tally : null;
  expect(onConsole).toEqual(onWall);
  return onWall;
};

const above = (group: Group): Group =>
  given.happen(group, { kind: 'settings-changed', settings: { inChainOfCommand: true } });

test('[VIEW-13] progress is shown from five votes on, to stage and console', () => {
  expect(tally(voted(9, 4))).toEqual({ voted: null, of: null, totals: null });
  expect(tally(voted(9, 6))).toEqual({ voted: 6, of: 9, totals: null });
  expect(tally(above(voted(9, 6)))).toEqual({ voted: null, of: null, totals: null });
});

test('[VIEW-13] totals are shown once closed, where they hide nobody', () => {
  const close = (totals: readonly number[]): Group =>
    given.settled(voted(13, 13), 'gourd', { totals, seats: 13, how: 'vote' });
  expect(tally(close([7, 6]))).toEqual({ voted: null, of: null, totals: [7, 6] });
  expect(tally(close([12, 1]))).toEqual({ voted: null, of: null, totals: [null, null] });
  expect(tally(above(close([7, 6])))).toEqual({ voted: null, of: null, totals: [null, null] });
});

test('[VIEW-13] above the ranks the console does not list who agreed', () => {
  const listed = (group: Group): unknown => sceneOf(group, console, facts);
  expect(listed(room(1))).toMatchObject({ seats: [{ rules: 'agreed' }] });
  expect(listed(above(room(1)))).toMatchObject({ seats: [{ rules: null }] });
});

test('[VIEW-18] how to join is shown while the door is open', () => {
  const open = room(1);
  const shut = given.happen(open, { kind: 'door-shut' });
  expect(sceneOf(open, stage, facts)).toMatchObject({
    phase: { name: 'lobby', join: facts.join, seats: 1, teams: [{ team: 'gourd', seats: 1 }] },
  });
  expect(sceneOf(shut, stage, facts)).toMatchObject({ phase: { join: null } });
  expect(mineOf(open, one, facts)?.code).toEqual(facts.join?.code);
  expect(mineOf(shut, one, facts)?.code).toBeNull();
});

test('[VIEW-19] the stage learns how many answered the rules, not what', () => {
  const asked = given.inPhase(room(6), 'rules');
  const turned = given.happen(asked, {
    kind: 'rules-answered',
    seat: seatId(3),
    answer: 'observing',
  });
  expect(sceneOf(asked, stage, facts)).toMatchObject({ phase: { answered: 6 } });
  expect(sceneOf(turned, stage, facts)).toEqual(sceneOf(asked, stage, facts));
  expect(sceneOf(above(asked), stage, facts)).toMatchObject({ phase: { answered: null } });
});

test('[VIEW-20] pictures of the debrief are on stage and console, a seat has the script', () => {
  const played = given.inPhase(given.walked(given.playing(room(1)), 'gourd', [0, 0]), 'debrief');
  const pictures = { endings: [{ team: 'gourd', ending: 'bridge' }] };
  expect(sceneOf(played, stage, facts)).toMatchObject({ phase: { pictures, whatIf: null } });
  expect(sceneOf(played, console, facts)).toMatchObject({ debrief: { pictures } });
  expect(sceneOf(played, one, facts).phase).toEqual({
    name: 'debrief',
    step: 'happened',
    script: ['debrief script happened'],
  });
  const what = sceneOf(given.exploring(played, 'gourd', 0), stage, facts);
  expect(what).toMatchObject({ phase: { whatIf: { team: 'gourd', telling: { whatIf: true } } } });
});

test('[CONSOLE-7] earlier rounds stand apart, each under the small-number rules, on the console alone', () => {
  const sums = (totals: readonly number[], seats: number) =>
    ({ chosen: 0, totals, seats, how: 'vote' }) as const;
  const begun = given.voting(given.playing(room(4)), 'gourd');
  const again = (group: Group, round: number): Group =>
    given.happen(group, {
      kind: 'vote-opened',
      target: { team: 'gourd', run: given.runId(1), at: 0, round },
    });
  const second = again(given.settled(begun, 'gourd', sums([7, 6], 13)), 2);
  const third = again(given.settled(second, 'gourd', sums([2, 1], 3)), 3);
  expect(sceneOf(third, console, facts)).toMatchObject({
    teams: [
      {
        earlier: [
          { round: 1, totals: [7, 6] },
          { round: 2, totals: [null, null] },
        ],
      },
    ],
  });
  expect(JSON.stringify(sceneOf(third, stage, facts))).not.toContain('earlier');
  expect(JSON.stringify(sceneOf(third, one, facts))).not.toContain('earlier');
});
