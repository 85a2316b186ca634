import { groupTotals } from '../../../src/report/group-totals.ts';
import { codebook } from '../../../src/report/codebook.ts';
import { compareRounds } from '../../../src/report/compare-rounds.ts';
import { makeRound } from '../../../src/report/kept-round.ts';
import { programme, programmeJson, programmeSheet } from '../../../src/report/programme.ts';
import { slicings } from '../../../src/report/slices.ts';
import { makeTotals } from '../../../src/report/totals-file.ts';
import { totalsColumns, totalsSheet } from '../../../src/report/totals-sheet.ts';
import { totalsOf } from '../../../src/host/totals.ts';
import { debriefPictures } from '../../../src/session/debrief-place.ts';
import type { Group, Sums } from '../../../src/session/group.ts';
import { groupKinds, type GroupKind } from '../../../src/session/offers.ts';
import { view } from '../../../src/session/view/view.ts';
import { given, type Tale } from '../../support/tale.ts';
import { theFord } from '../../support/the-ford.ts';
import { votedAtFord } from '../../support/voted.ts';
import { papersOf } from '../paper/paper-of.ts';

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

/** A round of one question, after a year, of people who answer much the same. */
export function madeUpRound(seed: number): Tale {
  const draw = drawing(seed);
  const tale = given({ seats: 12 + draw(14) });
  tale.facilitator({
    kind: 'plan-round',
    round: { months: 12, of: 'security', items: ['mats'] },
  });
  tale.facilitator({ kind: 'move-on', to: 'rules' });
  tale.facilitator({ kind: 'ask-survey', round: 'round' });
  const liked = draw(3);
  for (const { id } of tale.group.seats.values()) {
    tale.seat(id, { kind: 'agree-rules' });
    const answer = draw(9) < 5 ? liked : draw(5);
    tale.seat(id, { kind: 'answer-survey', round: 'round', person: 0, item: 0, answer });
  }
  tale.facilitator({ kind: 'close-survey', round: 'round' });
  if (tale.group.surveys.length === 0) throw new Error('It was not asked.');
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

/** The same, and those who help, for every picture of the debrief. */
export const allScreensOf = (group: Group, tale: Tale) =>
  debriefPictures.flatMap((picture) => {
    const turned = { ...group, debrief: { ...group.debrief, picture } };
    return (['facilitator', 'stage', 'observer', 'interpreter'] as const).map((kind) =>
      view(turned, { kind, language: 'en' }, tale.facts()),
    );
  });

/** When each group met, and of what kind it was. */
export type Spread = { readonly day: string; readonly of: GroupKind };

const spreadBy = (at: number): Spread => ({
  day: `2026-0${1 + (at % 6)}-17`,
  of: groupKinds[at % 2] ?? 'mixed',
});

/** Every file of these groups, and every sum over all of them. */
export function filesOf(groups: readonly Group[], spread: (at: number) => Spread = spreadBy) {
  const totals = groups.map((group, at) =>
    groupTotals(group, theFord, {
      ...spread(at),
      asked: [group.settings.round === undefined ? 'after' : 'round'],
    }),
  );
  const files = totals.map(totalsSheet);
  const others = totals.flatMap((one) => [makeTotals(one), codebook(totalsColumns, one.items)]);
  const sums = slicings.map((by) => programmeSheet(programme(totals, by)));
  const more = slicings.map((by) => programmeJson(programme(totals, by), by));
  return { files, sums, others: [...others, ...more] };
}

/** What else a laptop keeps or prints of them: totals at the end, rounds, rounds beside each other, comics. */
export function keptOf(groups: readonly Group[], spread: (at: number) => Spread) {
  const rounds = groups.flatMap((group, at) => {
    const { settings, surveys } = group;
    const { round: plan } = settings;
    if (plan === undefined) return [];
    const { indicators } = theFord.pack.survey;
    const { day } = spread(at);
    return makeRound({ plan, result: surveys[0], indicators, settings, day }) ?? [];
  });
  const baselines = rounds.map((one) => ({ ...one, months: 0 as const }));
  return [
    rounds,
    compareRounds([...baselines, ...rounds], theFord.pack.survey.indicators, true),
    groups.map((group) => totalsOf(group, theFord)),
    groups.map((group) => papersOf('story', { group })),
  ];
}
