import type { FacilitatorCommand } from '../../session/command.ts';
import type { ConsoleScene, ConsoleTeam } from '../../session/view/console-view.ts';
import type { TeamId } from '../../session/ids.ts';
import type { ShownShowing } from '../../session/view/shown-showing.ts';
import type { Telling } from '../../session/view/telling.ts';
import { stepsWith } from './showing-steps.ts';

type Step = {
  readonly kind: 'open-vote' | 'close-vote' | 'vote-again' | 'go-on';
  readonly isNext: boolean;
  /** A key of the catalogue. */
  readonly words: string;
};

const step = (kind: Step['kind'], isNext: boolean, words: string = kind): Step => ({
  kind,
  isNext,
  words: `console.${words}`,
});

/** What the facilitator may do with a decision as it stands; the usual next step is marked. */
export function stepsOf({ state, decision, choices, whatIf, among }: Telling): readonly Step[] {
  if (whatIf) return [];
  if (decision === null) return choices.length === 1 ? [step('go-on', true)] : [];
  switch (state) {
    case 'saying-back':
    case 'reading':
      return choices.length > 0 ? [step('open-vote', false)] : [];
    case 'rehearsing':
    case 'talking':
      return [step('open-vote', true)];
    case 'private':
      return [step('close-vote', true, 'close-private-vote'), step('open-vote', false)];
    case 'voting':
      return [step('close-vote', true)];
    case 'tied':
      return [step('vote-again', true, among ? 'run-off' : 'vote-again')];
    case 'settled':
      return [step('go-on', true), step('vote-again', false)];
  }
}

/** The team whose next step stands under the thumb: the only one, or the one on the wall. */
export function teamInHand({ teams, focus }: ConsoleScene): ConsoleTeam | null {
  if (teams.length === 1) return teams[0] ?? null;
  return focus.kind === 'team' ? (teams.find(({ team }) => team === focus.team) ?? null) : null;
}

type NextStep = { readonly words: string; readonly command: FacilitatorCommand };

/** Whether the story may be led on: nothing holds the whole room, and no contest is in hand. */
export function isStoryMoving(scene: ConsoleScene): boolean {
  const isStill = scene.paused !== null || scene.stopped || scene.curtain;
  return scene.phase === 'play' && !isStill && scene.contests.held === null;
}

/** The one thing to do next with a team's story; null while it waits for the room, or is held. */
export function nextStep(team: ConsoleTeam): NextStep | null {
  if (!team.panel || team.panel.telling.held) return null;
  const { telling } = team.panel;
  const { target, lines, showing } = telling;
  if (showing) return showingStep(target, showing);
  if (telling.moreLines)
    return {
      words: 'console.next-line',
      command: { kind: 'turn-line', target, line: lines.length },
    };
  const next = stepsOf(telling).find(({ isNext }) => isNext);
  return next ? { words: next.words, command: { kind: next.kind, target } } : null;
}

function showingStep(target: Telling['target'], showing: ShownShowing): NextStep | null {
  const next = stepsWith(showing).find(({ isNext }) => isNext);
  if (!next) return null;
  const { words, to } = next;
  return { words, command: { kind: 'steer-showing', target, part: showing.part, to } };
}

/** What leads a contest on; by bodies, that is entered on its card. */
export function contestStep({ held }: ConsoleScene['contests']): NextStep | null {
  if (held === null) return null;
  const { number, round, of, state } = held;
  switch (state) {
    case 'asking':
      return held.by === 'bodies'
        ? null
        : { words: 'console.contest-close', command: { kind: 'close-round', number, round } };
    case 'answered':
      return {
        words: round + 1 < of ? 'console.contest-next' : 'console.contest-to-board',
        command: { kind: 'next-round', number, round },
      };
    case 'board':
      return { words: 'console.contest-end', command: { kind: 'end-contest', number } };
  }
}

/** What is next for each team while none of several is in hand; nothing while everything waits. */
export function stepsOnBoard(
  scene: ConsoleScene,
): readonly (NextStep & { readonly team: TeamId })[] {
  if (!isStoryMoving(scene) || teamInHand(scene) !== null) return [];
  return scene.teams.flatMap((team) => {
    const next = nextStep(team);
    return next === null ? [] : [{ team: team.team, ...next }];
  });
}
