import type { Scenario } from '../../src/scenario/scenario.ts';
import type { TeamId } from '../../src/session/ids.ts';
import { showAll } from './at-page.ts';
import { given, type Tale } from './tale.ts';

/** Far more steps than any way has. */
const farthest = 120;

/** An evening that every team played to an end of its story, each by other choices; at what they decide together, by the first team's. */
export function playedEvening(scenario: Scenario, teams: number): Tale {
  const tale = given({ scenario, phase: 'play', settings: { teams } });
  for (let gone = 0; gone < farthest; gone += 1) {
    const left = tale.group.teams
      .map(({ id }, at) => ({ id, at }))
      .filter(({ id }) => tale.beat(id).choices.length > 0);
    if (left.length === 0) return tale;
    for (const { id } of left) letDecide(tale, id);
    for (const { id, at } of left) stepOn(tale, id, at);
  }
  throw new Error('Some team came to no end.');
}

function letDecide(tale: Tale, team: TeamId): void {
  showAll(tale, team);
  if (tale.beat(team).decision) tale.facilitator({ kind: 'open-vote', target: tale.target(team) });
}

function stepOn(tale: Tale, team: TeamId, which: number): void {
  const { choices, decision } = tale.beat(team);
  const choice = which % Math.max(1, choices.length);
  if (decision) tale.facilitator({ kind: 'choose', target: tale.target(team), choice });
  tale.facilitator({ kind: 'go-on', target: tale.target(team) });
}
