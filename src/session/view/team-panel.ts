import { stopOf } from '../../report/way.ts';
import { shownProgress, shownTotals } from '../../report/small-numbers.ts';
import { stopTitle } from '../../report/saying.ts';
import type { Beat } from '../../scenario/beat.ts';
import { hasAnswered } from '../answers.ts';
import { currentBeat } from '../current-beat.ts';
import type { Group, Team } from '../group.ts';
import { mayVote } from '../may-vote.ts';
import { tellingOf, type Ear, type Tally, type TeamPanel, type Telling } from './telling.ts';

/** A team as the wall or the console shows it. */
export function teamPanel(group: Group, team: Team, ear: Ear): TeamPanel {
  const telling = tellingOf(group, team, ear);
  const beat = currentBeat(group, team, ear.scenario);
  return {
    team: team.id,
    title: panelTitle(ear, beat, telling),
    backdrop: telling.lines.at(-1)?.scene.backdrop ?? '',
    telling,
    tally: tallyOf(group, team, beat),
  };
}

/** Where the team is while lines are told; the decision or ending only once they have led there. */
function panelTitle({ scenario, say }: Ear, beat: Beat, telling: Telling): string {
  const leadsOn = telling.decision === null && telling.ending === null;
  if (leadsOn) return telling.place ?? say('title', scenario.pack.title);
  const { ending, anchors } = beat;
  return stopTitle(scenario, say, { stop: stopOf(beat), ending, beat, anchors });
}

function tallyOf(group: Group, team: Team, beat: Beat): Tally {
  const { state, cast, result } = team.ballot;
  const voters = [...group.seats.values()].filter(
    (seat) => seat.team === team.id && mayVote(group, seat, beat),
  );
  const voted = voters.filter((seat) => hasAnswered(group, seat, cast)).length;
  const progress =
    state === 'voting' || state === 'private'
      ? shownProgress({ voted, of: voters.length }, group.settings)
      : { voted: null, of: null };
  const totals = result === null ? null : shownTotals(result, group.settings);
  return { ...progress, totals, ...(result?.estimated && { estimated: true }) };
}
