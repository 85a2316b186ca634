import { describe, expect, test } from 'vitest';
import { teamStrength, type TeamStrength } from '../../src/report/team-skills.ts';
import { toldRun } from '../../src/session/current-beat.ts';
import type { RunId, SeatId, TeamId } from '../../src/session/ids.ts';
import { view } from '../../src/session/view/view.ts';
import { contestsTold } from '../../src/session/contest-results.ts';
import { rightPlace } from '../../src/session/contest.ts';
import { atFord, seatsIn } from '../support/at-ford.ts';
import { vote, walk } from '../support/at-page.ts';
import { given, type Outcome, type Tale } from '../support/tale.ts';
import {
  begin,
  held,
  inHand,
  wrong,
  answer,
  closeIt,
  next,
  end,
  holdByBodies,
  twoTeams,
} from '../support/at-contest.ts';

function strengths(tale: Tale, teams: readonly TeamId[]): readonly TeamStrength[] {
  return teams.map((team) => teamStrength(team, contestsTold(tale.group, team)));
}

describe('a contest', () => {
  test('[CONTEST-1] is one of the pack, held before the story or between its beats, one at a time', () => {
    const tale = given({ seats: 2, phase: 'rules' });
    begin(tale, 'nothing').refuses('no-such-contest');
    begin(tale).records('contest-started');
    begin(tale).refuses('contest-open');
    end(tale).records('contest-ended');
    expect(tale.group.contests).toEqual([]);
    begin(given({ seats: 2 })).refuses('wrong-phase');
    begin(twoTeams()).records('contest-started');
  });

  test('[CONTEST-2] lets the story wait: no line, no vote, no step, and its clocks stand still', () => {
    const tale = atFord({ settings: { turning: 'clock' } });
    const running = (): readonly unknown[] =>
      tale.group.clocks.filter(({ endsAt }) => endsAt !== null);
    expect(running()).toHaveLength(1);
    const [before] = tale.group.clocks;
    const target = tale.target();
    tale.now += 500;
    begin(tale);
    expect(running()).toEqual([]);
    vote(tale, 's1', 0).refuses('contest-open');
    tale.facilitator({ kind: 'turn-line', target, line: 1 }).refuses('contest-open');
    tale.pass(600).records();
    tale.facilitator({ kind: 'pause' });
    tale.facilitator({ kind: 'resume' });
    expect(running()).toEqual([]);
    end(tale);
    const [after] = tale.group.clocks;
    expect(after?.left).toBe((before?.left ?? 0) - 500);
    expect(after?.endsAt).toBe(tale.now + (after?.left ?? 0));
  });

  test('[CONTEST-3] takes one answer of each seat, sealed, until its round is over', () => {
    const tale = twoTeams();
    begin(tale);
    answer(tale, 's1', 0).records('contest-answered');
    expect(JSON.stringify(tale.events.at(-1))).not.toContain('"choice"');
    answer(tale, 's1', 0).records();
    answer(tale, 's1', 1).records('contest-answered');
    expect(held(tale).cast.size).toBe(1);
    answer(tale, 's1', 7).refuses('no-such-choice');
    tale.seat('s2', { kind: 'observe' });
    answer(tale, 's2', 0).refuses('observing');
    const late = { kind: 'answer-contest', ...inHand(tale), choice: 0 } as const;
    closeIt(tale);
    tale.seat('s1', late).refuses('decision-gone');
    next(tale);
    tale.seat('s1', late).refuses('decision-gone');
  });

  test('[CONTEST-3] keeps no answer once its round is over, and never tells which seat gave which', () => {
    const tale = twoTeams();
    begin(tale);
    answer(tale, 's1', rightPlace(held(tale)));
    const { facts } = tale;
    const s1 = { kind: 'seat', seat: 's1' as SeatId } as const;
    const own = (): unknown => view(tale.group, s1, facts()).mine;
    expect(own()).toMatchObject({ answer: rightPlace(held(tale)) });
    closeIt(tale);
    expect(own()).toMatchObject({ answer: null });
    expect(held(tale).cast.size).toBe(0);
  });

  test('[CONTEST-4] a team is right where most of its people chose what is right; as many for two is not', () => {
    const tale = twoTeams();
    const [a = '', b = '', c = ''] = seatsIn(tale, 'gourd');
    const [x = '', y = ''] = seatsIn(tale, 'kite');
    begin(tale);
    const right = rightPlace(held(tale));
    closeIt(tale).refuses('nothing-counted');
    answer(tale, a, right);
    answer(tale, b, right);
    answer(tale, c, wrong(tale));
    answer(tale, x, right);
    answer(tale, y, wrong(tale));
    closeIt(tale).including({ kind: 'contest-round-closed', right: ['gourd'] });
    next(tale).records('contest-round-opened');
    tale.facilitator({ kind: 'confirm-people', seat: x as SeatId, people: 3 });
    answer(tale, x, rightPlace(held(tale)));
    answer(tale, y, wrong(tale));
    closeIt(tale).including({ right: ['kite'] });
    next(tale).records('contest-board-shown');
  });

  test('[CONTEST-5] by bodies, the facilitator taps who was right, in the order they came', () => {
    const tale = twoTeams();
    begin(tale, 'words', 'bodies');
    answer(tale, 's1', 0).refuses('not-yours-to-decide');
    closeIt(tale).refuses('nothing-counted');
    const enter = (teams: readonly TeamId[]): Outcome =>
      tale.facilitator({ kind: 'enter-right', ...inHand(tale), teams });
    enter(['leaf']).refuses('no-such-team');
    enter(['kite', 'kite']).refuses('no-such-team');
    enter(['kite', 'gourd']).records('contest-round-closed');
    expect(held(tale).right).toEqual([['kite', 'gourd']]);
    enter([]).refuses('already-so');
  });

  test('[CONTEST-6] is untimed where the pack gives no seconds; a clock that runs out ends the round', () => {
    const tale = twoTeams();
    begin(tale, 'order');
    expect(tale.group.clocks).toMatchObject([{ of: { kind: 'contest' }, whole: 30_000 }]);
    answer(tale, 's1', 0);
    tale.pass(31).including({ kind: 'contest-round-closed' });
    next(tale);
    end(tale);
    begin(tale, 'order');
    tale.pass(31).records('clock-stopped');
    expect(held(tale).state).toBe('asking');
    end(tale);
    begin(tale);
    expect(tale.group.clocks).toEqual([]);
  });

  test('[CONTEST-7] counts for what a team does best; nobody is last, and no seat is named', () => {
    const tale = twoTeams();
    holdByBodies(tale, 'words', [['gourd'], ['gourd']]);
    holdByBodies(tale, 'order', [['kite']]);
    expect(strengths(tale, ['gourd', 'kite', 'lamp'])).toEqual([
      { team: 'gourd', skill: 'terms', right: 2, of: 2 },
      { team: 'kite', skill: 'ordering', right: 1, of: 1 },
      { team: 'lamp', skill: null, right: 0, of: 0 },
    ]);
    expect(JSON.stringify(tale.group.contests)).not.toContain('s1');
    holdByBodies(tale, 'words', [['kite'], []]);
    expect(strengths(tale, ['gourd'])).toMatchObject([{ skill: null }]);
  });

  test('[CONTEST-8] does not count for a team that goes back before it', () => {
    const tale = walk(twoTeams(), [0]);
    holdByBodies(tale, 'words', [['gourd', 'kite'], ['gourd']]);
    walk(tale, [0]);
    const best = (): unknown => strengths(tale, ['gourd', 'kite']).map(({ right }) => right);
    expect(best()).toEqual([2, 1]);
    tale.facilitator({ kind: 'rewind', team: 'gourd', run: 'r1' as RunId, to: 3 });
    expect(best()).toEqual([2, 1]);
    tale.facilitator({ kind: 'rewind', team: 'gourd', run: 'r2' as RunId, to: 2 });
    expect(best()).toEqual([0, 1]);
  });

  test('[CONTEST-9] sets its variable in the story where the story holds it, once', () => {
    const tale = twoTeams();
    holdByBodies(tale, 'words', [['gourd'], ['gourd', 'kite']]);
    const sets = (team: TeamId): readonly unknown[] =>
      toldRun(tale.team(team)).steps.flatMap((step) =>
        step.kind === 'set' && step.name === 'words' ? [step.value] : [],
      );
    expect(sets('gourd')).toEqual([]);
    walk(tale, [0]);
    expect(sets('gourd')).toEqual([2]);
    walk(tale, [0]);
    expect(sets('gourd')).toEqual([2]);
    expect(sets('kite')).toEqual([]);
  });

  test('[CONTEST-10] is left out as the group goes on', () => {
    const tale = twoTeams();
    begin(tale);
    answer(tale, 's1', 0);
    tale.facilitator({ kind: 'move-on', to: 'de-roling' }).including({ kind: 'contest-ended' });
    expect(tale.group.contest).toBeNull();
    const before = given({ seats: 1, phase: 'roles' });
    begin(before);
    before.facilitator({ kind: 'move-on', to: 'play' });
    expect(before.group).toMatchObject({ contest: null, phase: 'play' });
  });
});
