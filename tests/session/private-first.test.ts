import { describe, expect, test } from 'vitest';
import { decisionKey, keysThatGo } from '../../src/session/decision-key.ts';
import type { SeatId } from '../../src/session/ids.ts';
import type { Target } from '../../src/session/target.ts';
import { view } from '../../src/session/view/view.ts';
import { close, count } from '../support/at-ford.ts';
import { vote, walk } from '../support/at-page.ts';
import { given, type Given, type Tale } from '../support/tale.ts';
import { theFordAlone } from '../support/the-ford-alone.ts';

/** Six devices at the private vote; nothing closes by itself unless said. */
function atPrivateVote(what: Given = {}): Tale {
  const settings = { closesWhenAllVoted: false, ...what.settings };
  const tale = given({ scenario: theFordAlone, seats: 6, phase: 'play', ...what, settings });
  return walk(tale, [0]);
}

const state = (tale: Tale): string => tale.team().ballot.state;
const openVote = (tale: Tale) => tale.facilitator({ kind: 'open-vote', target: tale.target() });

function answerTwice(tale: Tale, first: readonly number[], second: readonly number[]): void {
  first.forEach((choice, at) => vote(tale, `s${at + 1}`, choice).records('vote-cast'));
  close(tale).records('private-vote-closed', 'talk-started', 'clock-started');
  openVote(tale).records('clock-stopped', 'vote-opened');
  second.forEach((choice, at) => vote(tale, `s${at + 1}`, choice).records('vote-cast'));
}

describe('a pair', () => {
  test('[PAIR-1] is a private vote, then talk, then the vote that counts', () => {
    const tale = atPrivateVote();
    expect(state(tale)).toBe('private');
    answerTwice(tale, [0, 0, 0, 1, 1, 2], [1, 1, 1, 1, 0, 0]);
    close(tale);
    expect(tale.team().ballot).toMatchObject({
      state: 'settled',
      result: { chosen: 1, totals: [2, 4, 0], before: { totals: [3, 2, 1], seats: 6 } },
    });
  });

  test('[PAIR-1] keeps its order behind a rehearsal, and talks without a clock where none is given', () => {
    const tale = walk(given({ scenario: theFordAlone, seats: 2, phase: 'play' }), [0, 2]);
    expect(state(tale)).toBe('rehearsing');
    tale.pass(60).records('clock-stopped', 'private-vote-opened', 'clock-started');
    tale.pass(90).records('clock-stopped', 'private-vote-closed', 'talk-started');
    expect(tale.group.clocks).toEqual([]);
    openVote(tale).records('vote-opened', 'clock-started');
  });

  test('[PAIR-2] tells nobody what the private vote says', () => {
    const told = (choices: readonly number[]): unknown => {
      const tale = atPrivateVote();
      choices.forEach((choice, at) => vote(tale, `s${at + 1}`, choice));
      const during = looks(tale);
      close(tale);
      return [during, looks(tale), tale.events.map((event) => ({ ...event, sealed: null }))];
    };
    const looks = (tale: Tale): unknown => {
      const viewers = [
        { kind: 'stage', language: 'en' },
        { kind: 'facilitator', language: 'en' },
        { kind: 'seat', seat: 's6' as SeatId },
      ] as const;
      return viewers.map((viewer) => view(tale.group, viewer, tale.facts()));
    };
    expect(told([0, 0, 0, 0, 0])).toEqual(told([2, 1, 2, 1, 2]));
  });

  test('[PAIR-3] is two rounds: a late private answer is refused', () => {
    const tale = atPrivateVote();
    const first = tale.target();
    const late = (target: Target) =>
      tale.seat('s2', { kind: 'cast-vote', target, choice: 1 }).refuses('decision-gone');
    vote(tale, 's1', 0);
    count(tale, [1, 0, 0]).refuses('not-open-yet');
    tale.facilitator({ kind: 'choose', target: first, choice: 0 }).refuses('not-open-yet');
    close(tale);
    late(first);
    vote(tale, 's1', 1).refuses('not-open-yet');
    openVote(tale);
    late(first);
    expect(tale.target()).toEqual({ ...first, round: 2 });
    expect(tale.team().ballot.cast.size).toBe(0);
  });

  test('[PAIR-4] keeps the first key until the second vote closes, and not longer', () => {
    const tale = atPrivateVote();
    const { seals } = tale.facts();
    const first = decisionKey(tale.target());
    answerTwice(tale, [0, 1], [1, 1]);
    const sealed = tale.team().ballot.first?.cast.get('s1' as SeatId)?.[0] ?? '';
    expect(seals.open(first, sealed)).toBe(0);
    const second = decisionKey(tale.target());
    expect(tale.events.flatMap(keysThatGo)).toEqual([]);
    expect(close(tale).events.flatMap(keysThatGo)).toEqual([first, second]);
    expect(seals.open(first, sealed)).toBeNull();
  });

  test.each(['private', 'talking', 'voting'])(
    '[PAIR-4] lets both keys go with what drops it while %s',
    (when) => {
      const tale = atPrivateVote();
      const first = decisionKey(tale.target());
      vote(tale, 's1', 0);
      if (when !== 'private') close(tale);
      if (when === 'voting') openVote(tale);
      const { told } = tale.team();
      const back = tale.facilitator({ kind: 'rewind', team: 'gourd', run: told, to: 0 });
      expect(back.events.flatMap(keysThatGo)).toContain(first);
      const left = atPrivateVote();
      vote(left, 's1', 0);
      expect(
        left.facilitator({ kind: 'move-on', to: 'debrief' }).events.flatMap(keysThatGo),
      ).toContain(first);
    },
  );

  test('[PAIR-4] settled by hand lets both keys go and tells nothing of either vote', () => {
    const tale = atPrivateVote();
    const first = decisionKey(tale.target());
    answerTwice(tale, [0, 1], [1]);
    const hand = tale.facilitator({ kind: 'choose', target: tale.target(), choice: 2 });
    expect(hand.events.flatMap(keysThatGo)).toContain(first);
    expect(tale.team().ballot.result).toEqual({
      totals: [0, 0, 0],
      seats: 0,
      handsCounted: 0,
      chosen: 2,
      how: 'facilitator',
    });
  });

  test('[PAIR-5] keeps the totals of the private vote through another round and in the run', () => {
    const tale = atPrivateVote();
    answerTwice(tale, [0, 0, 2], [0, 2]);
    close(tale);
    expect(state(tale)).toBe('tied');
    tale.facilitator({ kind: 'vote-again', target: tale.target() }).records('vote-opened');
    expect(tale.team().ballot.first).toBeNull();
    for (const seat of ['s1', 's2', 's3']) vote(tale, seat, 2);
    close(tale);
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    const mark = tale.team().runs[0]?.marks.at(-1);
    expect(mark?.ballot).toMatchObject({
      totals: [0, 0, 3],
      before: { totals: [2, 0, 1], seats: 3 },
    });
    expect(JSON.stringify(mark?.ballot?.before)).not.toContain('s1');
  });

  test('[PAIR-6] is one vote in a chain of command, without devices, and where the facilitator decides', () => {
    expect(state(atPrivateVote({ settings: { inChainOfCommand: true } }))).toBe('talking');
    expect(state(atPrivateVote({ seats: 0 }))).toBe('talking');
    const observed = given({ scenario: theFordAlone, seats: 1, phase: 'rules' });
    observed.seat('s1', { kind: 'observe' });
    observed.facilitator({ kind: 'move-on', to: 'play' });
    expect(state(walk(observed, [0]))).toBe('talking');
  });

  test('[PAIR-7] the private vote ends once all connected seats have answered, or when it is ended', () => {
    const tale = atPrivateVote({ seats: 3, settings: { closesWhenAllVoted: true, people: 40 } });
    vote(tale, 's1', 0).records('vote-cast');
    tale.present.delete('s3' as SeatId);
    vote(tale, 's2', 1).records(
      'vote-cast',
      'private-vote-closed',
      'talk-started',
      'clock-started',
    );
    tale.pass(20).records('clock-stopped', 'vote-opened');
    const ended = atPrivateVote();
    openVote(ended).records('private-vote-closed', 'vote-opened');
    const gone = atPrivateVote({ seats: 2, settings: { closesWhenAllVoted: true } });
    vote(gone, 's1', 0).records('vote-cast');
    gone.seat('s2', { kind: 'leave' }).including({ kind: 'private-vote-closed' });
  });

  test('[PAIR-8] a seat that leaves takes its private answer with it', () => {
    const tale = atPrivateVote();
    answerTwice(tale, [0, 1], [1, 1]);
    tale.seat('s1', { kind: 'leave' });
    close(tale);
    expect(tale.team().ballot.result).toMatchObject({
      totals: [0, 1, 0],
      before: { totals: [0, 1, 0] },
    });
  });
});
