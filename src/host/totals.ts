import { keepItems } from '../report/kept-round.ts';
import { shownCount, shownTotals } from '../report/small-numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { keptFile } from './kept-file.ts';
import { toldRun } from '../session/current-beat.ts';
import type { Group, Team } from '../session/group.ts';

function decisionsOf(group: Group, team: Team) {
  const { steps, marks } = toldRun(team);
  return steps.flatMap((step, index) => {
    const ballot = marks[index + 1]?.ballot ?? null;
    if (step.kind !== 'choice' || ballot === null) return [];
    const totals = shownTotals(ballot, group.settings);
    return [
      {
        path: marks[index]?.path,
        chosen: step.text,
        how: ballot.how,
        totals,
        ...(ballot.estimated && { estimated: true }),
      },
    ];
  });
}

/** What was asked before the story and after it, each by itself. */
function askedOf({ surveys, settings }: Group, scenario: Scenario | null) {
  const indicators = scenario?.pack.survey.indicators ?? {};
  return surveys.map(({ round, items }) => ({
    round,
    items: keepItems(items, indicators, settings),
  }));
}

/** Of its own words only those of which the group agreed that they stay. */
function ownWordsOf({ notebook: { words } }: Group) {
  const kept = words.filter((one) => one.kept).map(({ about, text }) => ({ about, text }));
  return kept.length > 0 ? { ownWords: kept } : {};
}

/** All that is kept of a group that keeps its totals only; the small-number rules hold here as on every screen. */
export function totalsOf(group: Group, scenario: Scenario | null) {
  return {
    kind: 'totals',
    version: 1,
    scenario: group.scenario,
    title: scenario?.pack.title ?? null,
    day: new Date(group.lastAt).toISOString().slice(0, 10),
    cut: group.settings.cut,
    ...(group.offers.sentence !== null && { forOfficers: group.offers.sentence }),
    asked: askedOf(group, scenario),
    ...ownWordsOf(group),
    ...keptFile(group, scenario),
    seats: shownCount(group.seats.size, group.settings),
    teams: group.teams.map((team) => ({
      team: team.id,
      ending: toldRun(team).marks.at(-1)?.ending ?? null,
      meters: toldRun(team).marks.at(-1)?.meters ?? {},
      decisions: decisionsOf(group, team),
    })),
  };
}
