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

function strengths(tale: Tale, teams: readonly TeamId[]): readonly TeamStrength[] {
  return teams.map((team) => teamStrength(team, contestsTold(tale.group, team)));
}

function begin(tale: Tale, contest = 'words', by: 'devices' | 'bodies' = 'devices'): Outcome {
  return tale.facilitator({ kind: 'start-contest', contest, by });
}

const held = (tale: Tale) => {
  if (tale.group.contest === null) throw new Error('No contest.');
  return tale.group.contest;
};

const inHand = (tale: Tale) => ({ number: held(tale).number, round: held(tale).round });

/** Where a wrong option stands. */
const wrong = (tale: Tale): number => (rightPlace(held(tale)) === 0 ? 1 : 0);

function answer(tale: Tale, seat: string, choice: number): Outcome {
  return tale.seat(seat, { kind: 'answer-contest', ...inHand(tale), choice });
}

function closeIt(tale: Tale): Outcome {
  return tale.facilitator({ kind: 'close-round', ...inHand(tale) });
}

function next(tale: Tale): Outcome {
  return tale.facilitator({ kind: 'next-round', ...inHand(tale) });
}

function end(tale: Tale): Outcome {
  return tale.facilitator({ kind: 'end-contest', number: held(tale).number });
}

/** Every round by bodies, with these teams right in each. */
function holdByBodies(tale: Tale, contest: string, rounds: readonly (readonly TeamId[])[]): void {
  begin(tale, contest, 'bodies');
  for (const teams of rounds) {
    tale.facilitator({ kind: 'enter-right', ...inHand(tale), teams });
    next(tale);
  }
  end(tale);
}

const twoTeams = (): Tale => atFord({ settings: { teams: 2 } });

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

describe('a contest is seen', () => {
  const s1 = { kind: 'seat', seat: 's1' as SeatId } as const;
  const seatView = (tale: Tale): string => JSON.stringify(view(tale.group, s1, tale.facts()));

  test('[CONTEST-11] by devices without what is right, until the round is over', () => {
    const seen = new Set<string>();
    for (const chance of [1, 2, 3, 4, 5, 6]) {
      const tale = twoTeams();
      tale.chance = chance;
      begin(tale);
      const { phase } = view(tale.group, s1, tale.facts()).scene as {
        phase: { contest: { options: readonly { id: string }[]; right: unknown } };
      };
      expect(phase.contest.right).toBeNull();
      seen.add(phase.contest.options.map(({ id }) => id).join());
    }
    expect(seen.size).toBe(1);
  });

  test('[CONTEST-11] by devices the same, whatever others answer and whoever was right', () => {
    const [one, other] = [twoTeams(), twoTeams()];
    for (const tale of [one, other]) begin(tale);
    const right = rightPlace(held(one));
    answer(one, 's2', right);
    expect(seatView(one)).toBe(seatView(other));
    answer(other, 's2', wrong(other));
    closeIt(one);
    closeIt(other);
    expect(held(one).right).not.toEqual(held(other).right);
    expect(seatView(one)).toBe(seatView(other));
  });

  test('[CONTEST-12] on the wall with the teams that had it right, and last with what each does best', () => {
    const tale = twoTeams();
    begin(tale, 'order', 'bodies');
    const wall = (): unknown =>
      view(tale.group, { kind: 'stage', language: 'en' }, tale.facts()).scene;
    expect(wall()).toMatchObject({ phase: { contest: { rightTeams: [], strengths: [] } } });
    tale.facilitator({ kind: 'enter-right', ...inHand(tale), teams: ['kite'] });
    expect(wall()).toMatchObject({ phase: { contest: { rightTeams: ['kite'], strengths: [] } } });
    next(tale);
    expect(wall()).toMatchObject({
      phase: {
        contest: {
          strengths: [
            { team: 'gourd', skill: null },
            { team: 'kite', skill: 'ordering', right: 1, of: 1 },
          ],
        },
      },
    });
    tale.facilitator({ kind: 'stop' });
    expect(wall()).toMatchObject({ phase: { name: 'waiting' } });
  });

  test('[CONTEST-13] by the facilitator as a list, with where it fits, and nothing where there is none', () => {
    const tale = twoTeams();
    const contests = (): unknown => {
      const seen = view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts());
      return seen.kind === 'facilitator' ? seen.scene.contests : null;
    };
    const words = { key: 'words', rounds: 2, times: 0, fits: true };
    const list = [words, { key: 'order', fits: false }];
    expect(contests()).toMatchObject({ held: null, list });
    begin(tale);
    expect(contests()).toMatchObject({ held: { name: 'Whose word?', answered: null } });
    const lobby = view(given().group, { kind: 'facilitator', language: 'en' }, tale.facts());
    expect(lobby).toMatchObject({ scene: { contests: { held: null, list: [] } } });
  });
});
