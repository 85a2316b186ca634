import { groupTotals } from '../../../src/report/group-totals.ts';
import { codebook } from '../../../src/report/codebook.ts';
import {
  programme,
  programmeJson,
  programmeSheet,
  slicings,
} from '../../../src/report/programme.ts';
import { makeTotals } from '../../../src/report/totals-file.ts';
import { totalsColumns, totalsSheet } from '../../../src/report/totals-sheet.ts';
import type { Group, Sums } from '../../../src/session/group.ts';
import { groupKinds } from '../../../src/session/offers.ts';
import { view } from '../../../src/session/view/view.ts';
import type { Tale } from '../../support/tale.ts';
import { theFord } from '../../support/the-ford.ts';
import { votedAtFord } from '../../support/voted.ts';

/** Numbers from a seed, the same each time. */
export function drawing(seed: number): (most: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (most) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return Math.abs(state >> 3) % (most + 1);
  };
}

/** A room with one team or two that votes at the ford and answers a question, most of them much the same. */
export function madeUp(seed: number): Tale {
  const draw = drawing(seed);
  const counts = (): readonly number[] => [4 + draw(14), draw(12), draw(7)];
  const tale = votedAtFord({ gourd: counts(), ...(draw(2) > 0 && { kite: counts() }) });
  tale.facilitator({ kind: 'ask-survey', round: 'after' });
  const liked = draw(3);
  for (const { id } of tale.group.seats.values()) {
    const answer = draw(9) < 5 ? liked : draw(5);
    tale.seat(id, { kind: 'answer-survey', round: 'after', person: 0, item: 0, answer });
  }
  tale.facilitator({ kind: 'close-survey', round: 'after' });
  tale.facilitator({ kind: 'offer-file', of: 'mixed', second: 'facilitator' });
  tale.send({ by: 'facilitator', command: { kind: 'turn-second-key', number: 1 }, second: true });
  if (tale.group.offers.file === null) throw new Error('It was not let go.');
  return tale;
}

/** One vote or one question of one group. */
export type Asked = { readonly session: number; readonly name: string; readonly sums: Known };
type Known = Sums & {
  readonly chosen?: number | null;
  readonly how?: 'vote' | 'facilitator' | 'tie-by-hand';
};

export function askedIn(groups: readonly Group[]): readonly Asked[] {
  return groups.flatMap((group, session) => [
    ...group.teams.flatMap((team) =>
      team.runs
        .flatMap(({ marks }) => marks.flatMap(({ ballot }) => ballot ?? []))
        .map((sums) => ({ session, name: team.id, sums })),
    ),
    ...group.surveys.flatMap(({ round, items }) =>
      items.map(({ sums }) => ({ session, name: round, sums })),
    ),
  ]);
}

/** The same group, had its people answered otherwise. */
export function answeredOtherwise(group: Group, name: string, totals: readonly number[]): Group {
  const changed = <S extends Sums>(sums: S): S => ({
    ...sums,
    totals,
    ...(sums.answers && { answers: totals }),
  });
  return {
    ...group,
    teams: group.teams.map((team) => ({
      ...team,
      runs: team.runs.map((run) => ({
        ...run,
        marks: run.marks.map((mark) =>
          mark.ballot && team.id === name ? { ...mark, ballot: changed(mark.ballot) } : mark,
        ),
      })),
    })),
    surveys: group.surveys.map((one) =>
      one.round === name
        ? { ...one, items: one.items.map((item) => ({ ...item, sums: changed(item.sums) })) }
        : one,
    ),
  };
}

/** What the wall and the console of a group show. */
export const screensOf = (group: Group, tale: Tale) =>
  (['facilitator', 'stage'] as const).map((kind) =>
    view(group, { kind, language: 'en' }, tale.facts()),
  );

/** Every file of these groups, and every sum over all of them. */
export function filesOf(groups: readonly Group[]) {
  const totals = groups.map((group, at) =>
    groupTotals(group, theFord, {
      day: `2026-0${1 + (at % 6)}-17`,
      of: groupKinds[at % 2] ?? 'mixed',
      asked: ['after'],
    }),
  );
  const files = totals.map(totalsSheet);
  const others = totals.flatMap((one) => [makeTotals(one), codebook(totalsColumns, one.items)]);
  const sums = slicings.map((by) => programmeSheet(programme(totals, by)));
  const more = slicings.map((by) => programmeJson(programme(totals, by), by));
  return { files, sums, others: [...others, ...more] };
}
