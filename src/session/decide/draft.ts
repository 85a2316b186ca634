import { isWaiting } from '../clocks.ts';
import type { Event, Happened } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Facts } from '../facts.ts';
import type { Group, Team } from '../group.ts';
import type { ClockPurpose } from '../clock.ts';
import type { Milliseconds, TeamId } from '../ids.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What is being decided: the events so far, and the group as it will be after them. */
export type Draft = {
  readonly facts: Facts;
  readonly group: Group;
  readonly events: readonly Event[];
  readonly record: (happened: Happened) => void;
};

export function openDraft(before: Group, facts: Facts): Draft {
  let group = before;
  const events: Event[] = [];
  return {
    facts,
    events,
    get group() {
      return group;
    },
    record: (happened) => {
      const event: Event = { ...happened, v: 1, at: facts.now };
      events.push(event);
      group = evolve(group, event);
    },
  };
}

export function teamIn(group: Group, id: TeamId): Team | null {
  return group.teams.find((team) => team.id === id) ?? null;
}

/** The team as it stands now. Throws where it never began. */
export function teamNow(draft: Draft, id: TeamId): Team {
  const team = teamIn(draft.group, id);
  if (!team) throw new Error(`Team ${id} has not begun.`);
  return team;
}

/** The scenario this group is pinned to; null while the one at hand is another, or none. */
export function pinnedScenario({ group, facts }: Draft): Scenario | null {
  const { scenario } = facts;
  return scenario !== null && scenario.hash === group.scenario?.hash ? scenario : null;
}

/** Starts a clock, standing still where everything waits. */
export function startClock(draft: Draft, of: ClockPurpose, whole: Milliseconds): void {
  const team = 'team' in of ? of.team : undefined;
  const isHeld = draft.group.contest !== null && of.kind !== 'contest';
  const endsAt = isHeld || isWaiting(draft.group, team) ? null : draft.facts.now + whole;
  draft.record({ kind: 'clock-started', clock: { of, endsAt, left: whole, whole } });
}

/** Stops a team's clocks of these kinds; all of them where none is named. */
export function stopTeamClocks(
  draft: Draft,
  team: TeamId,
  kinds?: readonly ClockPurpose['kind'][],
): void {
  for (const { of } of draft.group.clocks) {
    const isMeant = 'team' in of && of.team === team && (kinds?.includes(of.kind) ?? true);
    if (isMeant) draft.record({ kind: 'clock-stopped', of });
  }
}
