import { expect, test } from 'vitest';
import type { FacilitatorCommandOf } from '../../src/session/command.ts';
import type { TeamId } from '../../src/session/ids.ts';
import { theFordShown } from '../support/the-ford-shown.ts';
import { given, type Given, type Outcome, type Tale } from '../support/tale.ts';

const twoTeams = (settings: Given['settings'] = {}): Tale =>
  given({ scenario: theFordShown, phase: 'play', settings: { teams: 2, ...settings }, seats: 2 });

function steer(
  tale: Tale,
  to: FacilitatorCommandOf<'steer-showing'>['to'],
  team: TeamId = 'gourd',
): Outcome {
  const part = tale.team(team).showing?.part ?? 0;
  return tale.facilitator({ kind: 'steer-showing', target: tale.target(team), part, to });
}

/** Two teams, of which kite has gone on from the film while it waited. */
function oneAhead(): Tale {
  const tale = twoTeams();
  const target = tale.target('kite');
  tale.facilitator({ kind: 'turn-line', target, line: tale.beat('kite').lines.length - 1 });
  tale.facilitator({ kind: 'go-on', target });
  expect([tale.beat('gourd').path, tale.beat('kite').path]).toEqual(['road', 'ford']);
  return tale;
}

const comesBack = (tale: Tale, team: TeamId): Outcome =>
  tale.facilitator({ kind: 'rewind', team, run: tale.team(team).told, to: 0 });

test('[MEDIA-30] a film is shown to all teams that stand at it, each of which goes on by itself afterwards', () => {
  const tale = twoTeams();
  steer(tale, 'play').including({ kind: 'focus-set', focus: { kind: 'team', team: 'gourd' } });
  for (const team of ['gourd', 'kite'] as const)
    expect(tale.team(team).showing).toMatchObject({ state: 'playing', part: 0 });
  tale.pass(1.5);
  steer(tale, 'hold', 'kite');
  expect(tale.team('gourd').showing).toMatchObject({ state: 'held', at: 1_500 });
  steer(tale, 'play', 'kite');
  tale.pass(3.2);
  expect(tale.team('kite').showing).toMatchObject({ state: 'asking', part: 0 });
  expect(tale.group.focus).toEqual({ kind: 'team', team: 'gourd' });
  steer(tale, 'end');
  for (const team of ['gourd', 'kite'] as const)
    expect([tale.team(team).showing?.state, tale.team(team).line]).toEqual(['over', 1]);
  tale.facilitator({ kind: 'turn-line', target: tale.target('kite'), line: 2 });
  expect([tale.team('gourd').line, tale.team('kite').line]).toEqual([1, 2]);
  expect(tale.group.clocks).toEqual([]);
});

test('[MEDIA-30] a film is joined where it is by a team that comes back to it, at its mark and where it holds too', () => {
  for (const [to, state] of [
    ['play', 'playing'],
    ['hold', 'held'],
    ['mark', 'asking'],
  ] as const) {
    const tale = oneAhead();
    steer(tale, 'play');
    tale.pass(1);
    if (to !== 'play') steer(tale, to);
    tale.pass(1);
    comesBack(tale, 'kite');
    const { showing } = tale.team('kite');
    expect(showing).toMatchObject({ state, part: 0 });
    expect(tale.group.clocks.map(({ left, endsAt }) => endsAt ?? left)).toEqual(
      to === 'play' ? [tale.now + 2_700, tale.now + 2_700] : [],
    );
    if (to === 'play') expect(showing?.at).toBe(2_000);
    steer(tale, 'end');
    expect(tale.team('kite').showing?.state).toBe('over');
  }
});

test('[MEDIA-30] a film that the room has seen is over for a team that comes to it later, and there again for one that goes back to it', () => {
  const tale = oneAhead();
  steer(tale, 'play');
  tale.pass(1);
  steer(tale, 'end').including({ kind: 'showing-moved', film: 'ford' });
  comesBack(tale, 'kite');
  expect(tale.team('kite').showing).toMatchObject({ state: 'over', part: 0 });
  for (const line of [2, 0])
    tale.facilitator({ kind: 'turn-line', target: tale.target('kite'), line });
  expect(tale.team('kite').showing).toBeNull();
  steer(tale, 'play', 'kite').including({ kind: 'focus-set' });
});

test('[MEDIA-30] a film that was passed over unseen waits for the next team', () => {
  const tale = oneAhead();
  steer(tale, 'end');
  comesBack(tale, 'kite');
  expect(tale.team('kite').showing).toBeNull();
});

test('[MEDIA-30] a film that the wall cannot play is told in words to all that stand at it, and by clock leads each of them on', () => {
  const tale = twoTeams({ turning: 'clock' });
  tale.send({ by: 'stage', command: { kind: 'miss-film', target: tale.target() } });
  expect(tale.team('kite').showing).toMatchObject({ told: true });
  tale.facilitator({ kind: 'focus', focus: { kind: 'team', team: 'kite' } });
  tale.pass(600);
  expect(tale.group.teams.map(({ showing }) => showing?.state)).toEqual(['asking', 'asking']);
  steer(tale, 'play', 'kite');
  steer(tale, 'play');
  expect(tale.group.teams.map(({ films, line }) => [films, line])).toEqual([
    [['ford'], 2],
    [['ford'], 2],
  ]);
});
