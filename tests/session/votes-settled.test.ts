import { describe, expect, test } from 'vitest';
import { decisionKey, keysThatGo } from '../../src/session/decision-key.ts';
import { mostPeople, type SeatId } from '../../src/session/ids.ts';
import { atFord, close, count, seatsIn } from '../support/at-ford.ts';
import { vote, walk } from '../support/at-page.ts';
import { given, type Tale } from '../support/tale.ts';

describe('after closing', () => {
  test('[VOTE-14] another round may be called, in which earlier votes do not count', () => {
    const tale = atFord();
    vote(tale, 's1', 0);
    vote(tale, 's2', 2);
    close(tale);
    tale.facilitator({ kind: 'vote-again', target: tale.target() }).records('vote-opened');
    expect(tale.target().round).toBe(2);
    expect(tale.team().ballot).toMatchObject({ state: 'voting', counted: null, result: null });
    vote(tale, 's3', 1);
    close(tale).including({
      result: { totals: [0, 1, 0], seats: 1, handsCounted: 0, chosen: 1, how: 'vote' },
    });
    tale.facilitator({ kind: 'vote-again', target: tale.target() }).records('vote-opened');
    expect(tale.target().round).toBe(3);
    tale.facilitator({ kind: 'vote-again', target: tale.target() }).refuses('not-open-yet');
  });

  test('[VOTE-24] what an earlier round came to is kept apart, down to the step', () => {
    const tale = atFord();
    vote(tale, 's1', 0);
    close(tale);
    tale.facilitator({ kind: 'vote-again', target: tale.target() });
    vote(tale, 's2', 1);
    close(tale);
    const earlier = [{ round: 1, result: { totals: [1, 0, 0], chosen: 0 } }];
    expect(tale.team().ballot).toMatchObject({ earlier, result: { totals: [0, 1, 0] } });
    const { at } = tale.target();
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    expect(tale.team().ballot.earlier).toEqual([]);
    const mark = tale.team().runs[0]?.marks.at(-1);
    expect(mark).toMatchObject({ earlier, ballot: { totals: [0, 1, 0] } });
    expect(tale.team().runs[0]?.marks[at]?.earlier).toBeUndefined();
  });

  test('[VOTE-15] a tie may be settled by hand, keeping its totals', () => {
    const tale = atFord();
    vote(tale, 's1', 0);
    vote(tale, 's2', 2);
    close(tale);
    tale.facilitator({ kind: 'choose', target: tale.target(), choice: 2 }).including({
      result: { totals: [1, 0, 1], seats: 2, handsCounted: 0, chosen: 2, how: 'tie-by-hand' },
    });
  });

  test('[VOTE-16] an open vote settled by hand is neither counted nor told', () => {
    const tale = atFord();
    vote(tale, 's1', 0);
    tale.facilitator({ kind: 'choose', target: tale.target(), choice: 2 }).including({
      result: { totals: [0, 0, 0], seats: 0, handsCounted: 0, chosen: 2, how: 'facilitator' },
    });
    tale.facilitator({ kind: 'choose', target: tale.target(), choice: 1 }).refuses('not-open-yet');
  });

  test('[VOTE-19] what is settled stays until "go on", or 6 s by clock', () => {
    const tale = atFord();
    vote(tale, 's1', 2);
    close(tale);
    tale.pass(100).records();
    tale.facilitator({ kind: 'go-on', target: tale.target() }).including({ kind: 'step-taken' });
    expect(tale.beat().path).toBe('market');
    const clocked = atFord();
    vote(clocked, 's1', 2);
    clocked.facilitator({ kind: 'change-settings', settings: { turning: 'clock' } });
    close(clocked).records('decision-closed', 'clock-started');
    clocked.pass(5.9).records();
    clocked.pass(0.1).including({ kind: 'step-taken' });
  });

  test('[VOTE-20] a clock that runs out closes its vote, unless nobody answered', () => {
    const tale = walk(given({ seats: 3, phase: 'play' }), [0, 0, 1, 0]);
    expect(tale.beat().path).toBe('count');
    vote(tale, 's1', 1);
    tale.pass(30).records('clock-stopped', 'decision-closed');
    const silent = walk(given({ seats: 3, phase: 'play' }), [0, 0, 1, 0]);
    silent.pass(30).records('clock-stopped');
    expect(silent.team().ballot.state).toBe('voting');
    expect(silent.group.clocks).toEqual([]);
    vote(silent, 's1', 1).records('vote-cast');
  });

  test('[VOTE-21] choices that are not there and counts that do not fit are refused', () => {
    const tale = atFord();
    vote(tale, 's1', 3).refuses('no-such-choice');
    vote(tale, 's1', -1).refuses('no-such-choice');
    tale
      .facilitator({ kind: 'choose', target: tale.target(), choice: 3 })
      .refuses('no-such-choice');
    for (const counts of [
      [1, 2],
      [1, 2, 3, 4],
      [1, -2, 3],
      [0.5, 1, 1],
      [mostPeople + 1, 0, 0],
    ]) {
      count(tale, counts).refuses('counts-do-not-fit');
    }
  });

  test('[VOTE-22] the key of a round goes with the event that closes or drops it', () => {
    const tale = atFord();
    const first = decisionKey(tale.target());
    const { events } = vote(tale, 's1', 0);
    expect(events.flatMap(keysThatGo)).toEqual([]);
    const sealed = tale.team().ballot.cast.get('s1' as SeatId)?.[0] ?? '';
    expect(close(tale).events.flatMap(keysThatGo)).toEqual([first]);
    expect(tale.facts().seals.open(first, sealed)).toBeNull();
    tale.facilitator({ kind: 'vote-again', target: tale.target() });
    const second = decisionKey(tale.target());
    expect(second).not.toBe(first);
    vote(tale, 's1', 0);
    const { told } = tale.team();
    const back = tale.facilitator({ kind: 'rewind', team: 'gourd', run: told, to: 1 });
    expect(back.events.flatMap(keysThatGo)).toEqual([second]);
  });

  test('[VOTE-23] only seats that may vote as it closes are counted', () => {
    const settings = { closesWhenAllVoted: false };
    const tale = walk(given({ seats: 3, phase: 'play', settings }), [0, 0]);
    for (const seat of ['s1', 's2', 's3']) vote(tale, seat, 0).records('vote-cast');
    tale.facilitator({ kind: 'give-role', seat: 's1' as SeatId, role: 'leader' });
    close(tale).including({
      result: { totals: [1, 0], seats: 1, handsCounted: 0, chosen: 0, how: 'vote' },
    });
  });
});

describe('the whole room', () => {
  function atMeeting(): Tale {
    const settings = { teams: 2, closesWhenAllVoted: true };
    const tale = given({ seats: 4, phase: 'play', settings });
    return walk(walk(tale, [0, 0, 1], 'gourd'), [0, 1, 1], 'kite');
  }

  test('[VOTE-17] decides in one vote while all teams stand before the same choices', () => {
    const tale = atMeeting();
    expect(tale.beat('kite').decision?.by).toBe('room');
    const [one = '', two = ''] = seatsIn(tale, 'gourd');
    const [three = '', four = ''] = seatsIn(tale, 'kite');
    vote(tale, one, 0).records('vote-cast');
    vote(tale, two, 0).records('vote-cast');
    vote(tale, three, 1).records('vote-cast');
    vote(tale, four, 0).records('vote-cast', 'decision-closed', 'decision-closed');
    const result = {
      totals: [3, 1],
      seats: 4,
      handsCounted: 0,
      answers: [3, 1],
      traceable: false,
      chosen: 0,
      how: 'vote',
      room: true,
    };
    expect(tale.group.teams.map(({ ballot }) => ballot.result)).toEqual([result, result]);
    tale.facilitator({ kind: 'go-on', target: tale.target('kite') });
    expect([tale.beat('gourd').path, tale.beat('kite').path]).toEqual(['count', 'count']);
    const tied = atMeeting();
    count(tied, [3, 3], 'kite');
    close(tied, 'gourd').records('decision-closed', 'decision-closed');
    tied
      .facilitator({ kind: 'vote-again', target: tied.target('gourd') })
      .records('vote-opened', 'vote-opened');
    tied.facilitator({ kind: 'choose', target: tied.target('kite'), choice: 1 });
    expect(tied.group.teams.map(({ ballot }) => ballot.state)).toEqual(['settled', 'settled']);
    tied
      .facilitator({ kind: 'vote-again', target: tied.target('kite') })
      .records('vote-opened', 'vote-opened');
  });

  test('[VOTE-18] decides team by team while the teams stand apart', () => {
    const settings = { teams: 2 };
    const tale = walk(given({ seats: 4, phase: 'play', settings }), [0, 0, 1], 'gourd');
    const [one = '', two = ''] = seatsIn(tale, 'gourd');
    vote(tale, one, 0);
    vote(tale, two, 0).records('vote-cast', 'decision-closed');
    expect(tale.team('gourd').ballot.result?.room).toBeUndefined();
    walk(tale, [0, 0, 1], 'kite');
    const [three = '', four = ''] = seatsIn(tale, 'kite');
    vote(tale, three, 1);
    vote(tale, four, 1).records('vote-cast', 'decision-closed');
    tale.facilitator({ kind: 'go-on', target: tale.target('kite') });
    expect([tale.beat('gourd').path, tale.beat('kite').path]).toEqual(['meeting', 'order']);
  });
});
