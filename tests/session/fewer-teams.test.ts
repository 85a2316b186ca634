import { describe, expect, test } from 'vitest';
import { debriefPictures } from '../../src/report/debrief-pictures.ts';
import { decisionKey } from '../../src/session/decision-key.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { teamIds } from '../../src/session/team-ids.ts';
import { showAll, vote, walk } from '../support/at-page.ts';
import { given, type Tale } from '../support/tale.ts';

const teamOf = ({ group }: Tale, seat: string) => group.seats.get(seat as SeatId)?.team;
const seatsIn = (tale: Tale, team: string): string[] =>
  [...tale.group.seats.values()].filter((seat) => seat.team === team).map(({ id }) => id);
const openVote = (tale: Tale, team: 'gourd' | 'kite' = 'gourd'): void => {
  showAll(tale, team);
  tale.facilitator({ kind: 'open-vote', target: tale.target(team) });
};
const goesWith = (tale: Tale, team: 'gourd' | 'kite' | 'lamp', into: 'gourd' | 'kite' | 'lamp') =>
  tale.facilitator({ kind: 'merge-team', team, into });

describe('a team that goes with another', () => {
  test('[SEAT-11] is gone before play with its emblem, and its seats keep their names', () => {
    const tale = given({ seats: 6, settings: { teams: 3 } });
    const before = seatsIn(tale, 'kite');
    const names = [...tale.group.seats.values()].map(({ pseudonym }) => pseudonym);
    goesWith(tale, 'kite', 'lamp').records('team-merged');
    expect(teamIds(tale.group.settings)).toEqual(['gourd', 'lamp']);
    for (const seat of before) expect(teamOf(tale, seat)).toBe('lamp');
    expect([...tale.group.seats.values()].map(({ pseudonym }) => pseudonym)).toEqual(names);
    tale.join('late');
    expect(teamOf(tale, 'late')).toBe('gourd');
  });

  test('[SEAT-11] drops its open vote with its key in play, and roles stay with who holds them', () => {
    const tale = given({ seats: 6, settings: { teams: 2 }, phase: 'play', dealt: true });
    walk(tale, [0, 0], 'kite');
    openVote(tale, 'kite');
    const [seat = ''] = seatsIn(tale, 'kite');
    vote(tale, seat, 0);
    const roles = [...tale.group.seats.values()].map(({ role }) => role);
    const target = tale.target('kite');
    const sealed = tale.team('kite').ballot.cast.get(seat as SeatId)?.[0] ?? '';
    goesWith(tale, 'kite', 'gourd').records('vote-dropped', 'team-merged');
    expect(tale.facts().seals.open(decisionKey(target), sealed)).toBeNull();
    expect(tale.group.teams.map(({ id }) => id)).toEqual(['gourd']);
    expect([...tale.group.seats.values()].map(({ role }) => role)).toEqual(roles);
    expect(tale.group.focus).toEqual({ kind: 'team', team: 'gourd' });
    tale.facilitator({ kind: 'close-vote', target }).refuses('decision-gone');
  });

  test('[SEAT-11] votes where it is now, and its road stays on the map as far as it led', () => {
    const tale = walk(given({ seats: 6, settings: { teams: 2 }, phase: 'play' }), [0]);
    walk(tale, [1], 'kite');
    const [seat = ''] = seatsIn(tale, 'kite');
    goesWith(tale, 'kite', 'gourd');
    openVote(tale);
    vote(tale, seat, 0).records('vote-cast');
    const { walks, endings } = debriefPictures(tale.group, tale.scenario, 'en');
    expect(walks.map(({ team }) => team)).toContain('kite');
    expect(endings.map(({ team }) => team)).toEqual(['gourd']);
  });

  test('[SEAT-12] waits for a contest to end, and is never the last', () => {
    const tale = given({ seats: 2, settings: { teams: 2 }, phase: 'play' });
    tale.facilitator({ kind: 'start-contest', contest: 'words', by: 'bodies' });
    goesWith(tale, 'kite', 'gourd').refuses('contest-open');
    tale.facilitator({ kind: 'end-contest', number: 1 });
    goesWith(tale, 'lamp', 'gourd').refuses('no-such-team');
    goesWith(tale, 'gourd', 'gourd').refuses('already-so');
    goesWith(tale, 'kite', 'gourd').records('team-merged');
    goesWith(tale, 'gourd', 'kite').refuses('no-such-team');
  });

  test('[SEAT-12] comes back where the facilitator says anew how many teams there are', () => {
    const tale = given({ seats: 6, settings: { teams: 3 } });
    goesWith(tale, 'kite', 'gourd');
    tale.facilitator({ kind: 'change-settings', settings: { teams: 3 } });
    expect(teamIds(tale.group.settings)).toEqual(['gourd', 'kite', 'lamp']);
  });
});
