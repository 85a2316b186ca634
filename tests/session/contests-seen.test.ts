import { describe, expect, test } from 'vitest';
import type { SeatId } from '../../src/session/ids.ts';
import { view } from '../../src/session/view/view.ts';
import { rightPlace } from '../../src/session/contest.ts';
import { atFord } from '../support/at-ford.ts';
import { given, type Tale } from '../support/tale.ts';
import {
  begin,
  held,
  inHand,
  wrong,
  answer,
  closeIt,
  next,
  end,
  twoTeams,
} from '../support/at-contest.ts';

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

  test('[CONTEST-14] on the wall with how many chose what, where that may be told, and on no device', () => {
    const wall = (tale: Tale): unknown =>
      view(tale.group, { kind: 'stage', language: 'en' }, tale.facts()).scene;
    const many = atFord({ seats: 13, settings: { teams: 2 } });
    begin(many);
    const right = rightPlace(held(many));
    for (let seat = 1; seat <= 13; seat += 1)
      answer(many, `s${seat}`, seat <= 7 ? right : wrong(many));
    expect(wall(many)).toMatchObject({ phase: { contest: { totals: null } } });
    closeIt(many);
    const totals = right === 0 ? [7, 6] : [6, 7];
    expect(wall(many)).toMatchObject({ phase: { contest: { totals } } });
    expect(seatView(many)).not.toContain('totals');
    next(many);
    expect(wall(many)).toMatchObject({ phase: { contest: { totals: null } } });
    const few = twoTeams();
    begin(few);
    for (const seat of ['s1', 's2', 's3']) answer(few, seat, right);
    closeIt(few);
    expect(wall(few)).toMatchObject({ phase: { contest: { totals: [null, null] } } });
  });

  test('[CONTEST-15] by everybody with the cards that have found their place', () => {
    const tale = twoTeams();
    begin(tale, 'order', 'bodies');
    const placed = (): unknown =>
      (view(tale.group, s1, tale.facts()).scene as { phase: { contest: { placed: unknown } } })
        .phase.contest.placed;
    expect(placed()).toEqual([]);
    tale.facilitator({ kind: 'enter-right', ...inHand(tale), teams: ['kite'] });
    expect(placed()).toMatchObject([{ text: 'greet' }]);
    end(tale);
    begin(tale, 'words', 'bodies');
    tale.facilitator({ kind: 'enter-right', ...inHand(tale), teams: ['kite'] });
    expect(placed()).toEqual([]);
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
