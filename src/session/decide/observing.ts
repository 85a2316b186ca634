import type { ObserverCommandOf } from '../command.ts';
import { currentTarget } from '../current-beat.ts';
import type { TeamId } from '../ids.ts';
import type { BeatPlace } from '../notebook.ts';
import type { Refusal } from '../refusal.ts';
import { teamIds } from '../team-ids.ts';
import { teamIn, type Draft } from './draft.ts';

const mostMoments = 500;

/** Marks the moment with where the team's story stands now. */
export function tagMoment(
  draft: Draft,
  { tag, team }: ObserverCommandOf<'tag-moment'>,
): Refusal | null {
  const { moments, written } = draft.group.notebook;
  if (moments.length >= mostMoments) return 'list-full';
  if (team !== null && !teamIds(draft.group.settings).includes(team)) return 'no-such-team';
  const beat = team === null ? null : placeOf(draft, team);
  const moment = { id: written + 1, tag, beat, when: draft.facts.now };
  draft.record({ kind: 'moment-tagged', moment });
  return null;
}

function placeOf({ group }: Draft, id: TeamId): BeatPlace | null {
  const team = teamIn(group, id);
  if (team === null) return null;
  const { run, at } = currentTarget(team);
  return { team: id, run, at };
}

export function takeTagBack(
  draft: Draft,
  { moment }: ObserverCommandOf<'take-tag-back'>,
): Refusal | null {
  if (!draft.group.notebook.moments.some(({ id }) => id === moment)) return 'no-such-item';
  draft.record({ kind: 'moment-untagged', moment });
  return null;
}
