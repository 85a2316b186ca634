import type { FacilitatorCommandOf } from '../command.ts';
import type { Refusal } from '../refusal.ts';
import { teamIds } from '../team-ids.ts';
import { closeWhereAllVoted } from './closing.ts';
import { teamIn, type Draft } from './draft.ts';
import { dropVote } from './runs.ts';

/** A team goes with another: its seats keep their roles, and what it was voting on is dropped with its key. */
export function mergeTeam(
  draft: Draft,
  { team: id, into }: FacilitatorCommandOf<'merge-team'>,
): Refusal | null {
  if (draft.group.contest !== null) return 'contest-open';
  const ids = teamIds(draft.group.settings);
  if (!ids.includes(id) || !ids.includes(into)) return 'no-such-team';
  if (id === into) return 'already-so';
  const team = teamIn(draft.group, id);
  if (team) dropVote(draft, team);
  draft.record({ kind: 'team-merged', team: id, into });
  closeWhereAllVoted(draft, into);
  return null;
}
