import type { FacilitatorCommand } from '../session/command.ts';
import type { PhaseName } from '../session/group.ts';
import type { Debrief } from '../session/debrief-place.ts';
import type { Milliseconds } from '../session/ids.ts';
import type { TeamPanel } from '../session/view/telling.ts';
import type { ConsoleScene, ConsoleTeam } from '../session/view/console-view.ts';

/** How long each phase is shown, in seconds: seven minutes with the debrief's five pictures. */
const stays: Readonly<Record<PhaseName, number>> = {
  // Only until the bots are in: a guest sees first what holds in the room.
  lobby: 4,
  terms: 45,
  rules: 25,
  roles: 25,
  play: 210,
  'de-roling': 10,
  debrief: 100,
  meet: 20,
  end: 0,
};

type Stop = Pick<Debrief, 'step' | 'picture'>;

/** What is up in the debrief, one after the other. */
const tour: readonly Stop[] = [
  { step: 'happened', picture: 'paths' },
  { step: 'happened', picture: 'endings' },
  { step: 'felt', picture: 'meters' },
  { step: 'why', picture: 'prompts' },
  { step: 'take-home', picture: 'chair' },
];
const eachPicture: Milliseconds = 20_000;
/** A story that has not moved for so long is helped on. */
const patience: Milliseconds = 12_000;

/** For how long the room has seen what it sees now. */
export type Seen = {
  readonly phase: Milliseconds;
  /** Since anything moved in the story. */
  readonly story: Milliseconds;
};

/** What names the story as it stands, for all teams: while it is the same, nothing moves. */
export function storyNow({ teams }: ConsoleScene): string {
  return JSON.stringify(
    teams.map(
      ({ panel }) =>
        panel && [panel.telling.target, panel.telling.state, panel.telling.lines.length],
    ),
  );
}

/** What somebody who shows a workshop to a guest would do now; null while it is to be looked at. */
export function nextLead(scene: ConsoleScene, seen: Seen): FacilitatorCommand | null {
  const { phase } = scene;
  if (scene.paused !== null || scene.stopped || phase === 'end') return null;
  if (phase === 'debrief') return nextPicture(scene, seen);
  if (seen.phase >= stays[phase] * 1000 || isTold(scene)) return leave(scene);
  if (phase === 'roles') return deal(scene, seen);
  return phase === 'play' ? helpOn(scene, seen) : null;
}

function deal({ seats }: ConsoleScene, seen: Seen): FacilitatorCommand | null {
  const isOwed = seats.some(({ role }) => role === null) && seen.phase > 2000;
  return isOwed ? { kind: 'deal-roles' } : null;
}

function isTold({ phase, teams }: ConsoleScene): boolean {
  return phase === 'play' && teams.every(({ panel }) => (panel?.telling.ending ?? null) !== null);
}

function leave({ phase, phases }: ConsoleScene): FacilitatorCommand | null {
  const next = phases[phases.indexOf(phase) + 1];
  return next === undefined || next === 'end' ? null : { kind: 'move-on', to: next };
}

function nextPicture({ debrief }: ConsoleScene, seen: Seen): FacilitatorCommand | null {
  const stop = tour[Math.min(Math.floor(seen.phase / eachPicture), tour.length - 1)];
  if (!debrief || !stop) return null;
  const { step, picture } = debrief.at;
  if (step !== stop.step) return { kind: 'debrief-step', step: stop.step };
  return picture === stop.picture
    ? null
    : { kind: 'debrief-picture', picture: stop.picture, item: 0 };
}

/** One team is on the wall, so that the story can be followed. */
function helpOn({ focus, teams }: ConsoleScene, seen: Seen): FacilitatorCommand | null {
  const [first] = teams;
  if (first && focus.kind === 'board')
    return { kind: 'focus', focus: { kind: 'team', team: first.team } };
  if (seen.story < patience) return null;
  const waiting = teams.find(({ panel }) => panel !== null && panel.telling.ending === null);
  return waiting ? stepFor(waiting) : null;
}

function stepFor({ panel }: ConsoleTeam): FacilitatorCommand | null {
  if (!panel || panel.telling.moreLines || panel.telling.choices.length === 0) return null;
  const { target, state, decision } = panel.telling;
  if (decision === null || state === 'settled') return { kind: 'go-on', target };
  if (state !== 'voting' && state !== 'tied') return { kind: 'open-vote', target };
  return isAnswered(panel) ? { kind: 'close-vote', target } : { kind: 'choose', target, choice: 0 };
}

function isAnswered({ telling, tally }: TeamPanel): boolean {
  const { state, decision } = telling;
  return state === 'voting' && decision?.by !== 'facilitator' && (tally.voted ?? 0) > 0;
}
