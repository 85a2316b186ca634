import type { InterpreterCommandOf } from '../command.ts';
import type { Refusal } from '../refusal.ts';
import { takeAim } from './aim.ts';
import { stopTeamClocks, type Draft } from './draft.ts';
import { isAllTold } from '../showing.ts';
import { goOnFromLines } from './lines.ts';

/** All was said in both languages: what follows the lines begins, rehearsal, talk or vote. */
export function finishInterpreting(
  draft: Draft,
  { target }: InterpreterCommandOf<'finish-interpreting'>,
): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const { team, beat } = aim;
  const { settings, clocks } = draft.group;
  const isGoingOn = clocks.some(({ of }) => of.kind === 'settled' && of.team === team.id);
  if (!settings.interpreter || team.ballot.state !== 'reading' || isGoingOn) return 'already-so';
  if (!isAllTold(team, beat, draft.facts.scenario ?? {})) return 'not-open-yet';
  stopTeamClocks(draft, team.id, ['line']);
  goOnFromLines(draft, team, beat);
  return null;
}

export function showCaptions(
  draft: Draft,
  { lines }: InterpreterCommandOf<'show-captions'>,
): Refusal | null {
  const shown = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (JSON.stringify(shown) === JSON.stringify(draft.group.captions)) return 'already-so';
  draft.record({ kind: 'captions-shown', lines: shown });
  return null;
}
