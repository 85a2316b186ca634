import type { DebriefStep } from '../../scenario/pack.ts';
import type { FacilitatorCommand } from '../../session/command.ts';
import type { PhaseName } from '../../session/group.ts';
import type { Debrief } from '../../session/debrief-place.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import type { ShownShowing } from '../../session/view/shown-showing.ts';
import type { Telling } from '../../session/view/telling.ts';

/** What "go on" means now, for somebody who plays alone; `choose` waits for the tablet. */
export type NextThing =
  | {
      readonly kind: 'do';
      readonly words: string;
      readonly commands: readonly FacilitatorCommand[];
    }
  | { readonly kind: 'choose' }
  | { readonly kind: 'over' };

/** The order in which somebody alone is led through the debrief. */
const debriefStops: readonly (readonly [DebriefStep, Debrief['picture']])[] = [
  ['happened', 'paths'],
  ['happened', 'meters'],
  ['happened', 'endings'],
  ['felt', 'prompts'],
  ['why', 'prompts'],
  ['take-home', 'chair'],
];

const go = (words: string, ...commands: FacilitatorCommand[]): NextThing => ({
  kind: 'do',
  words,
  commands,
});

/** Of those that this story has: without roles, none are dealt. */
function phaseAfter({ phase, phases }: ConsoleScene): PhaseName {
  return phases[phases.indexOf(phase) + 1] ?? 'end';
}

function nextInPlay(scene: ConsoleScene): NextThing {
  const telling = scene.teams[0]?.panel?.telling;
  if (!telling) return { kind: 'choose' };
  const { target, moreLines, lines, ending, decision, showing } = telling;
  if (showing) return nextInShowing(target, showing);
  if (moreLines) return go('solo.line', { kind: 'turn-line', target, line: lines.length });
  if (ending) return go('solo.on', { kind: 'move-on', to: 'debrief' });
  return decision === null ? go('solo.on', { kind: 'go-on', target }) : nextInDecision(telling);
}

/** A film or motion comic plays, and at its marks somebody alone goes on. */
function nextInShowing(target: Telling['target'], { state, part }: ShownShowing): NextThing {
  const to = state === 'playing' ? 'end' : 'play';
  return go('solo.on', { kind: 'steer-showing', target, part, to });
}

/** Whoever plays alone is heard; what the tablet asks waits for the tablet. */
function nextInDecision({ target, state }: Telling): NextThing {
  switch (state) {
    case 'settled':
      return go('solo.on', { kind: 'go-on', target });
    case 'saying-back':
      return go('solo.on', { kind: 'confirm-heard', target, heard: 2 });
    case 'rehearsing':
    case 'talking':
      return go('solo.on', { kind: 'open-vote', target });
    default:
      return { kind: 'choose' };
  }
}

function nextInDebrief({ at, pictures }: NonNullable<ConsoleScene['debrief']>): NextThing {
  const stops = debriefStops.filter(
    ([, picture]) => picture !== 'chair' || pictures.chair !== null,
  );
  const now = stops.findIndex(([step, picture]) => step === at.step && picture === at.picture);
  const next = stops[now + 1];
  if (!next) return go('solo.on', { kind: 'end', keeping: 'totals' });
  const [step, picture] = next;
  const item = step === 'why' ? 1 : 0;
  const turn: FacilitatorCommand = { kind: 'debrief-picture', picture, item };
  return step === at.step
    ? go('solo.on', turn)
    : go('solo.on', { kind: 'debrief-step', step }, turn);
}

/** What the one button does now. */
export function nextThing(scene: ConsoleScene): NextThing {
  if (scene.paused) return go('solo.on', { kind: 'resume' });
  switch (scene.phase) {
    case 'roles':
      return go('solo.on', { kind: 'deal-roles' }, { kind: 'move-on', to: 'play' });
    case 'play':
      return nextInPlay(scene);
    case 'debrief':
      return scene.debrief ? nextInDebrief(scene.debrief) : { kind: 'choose' };
    case 'end':
      return { kind: 'over' };
    case 'meet':
      return go('solo.on', { kind: 'end', keeping: 'totals' });
    case 'lobby':
      return go('solo.on', { kind: 'move-on', to: 'rules' });
    case 'terms':
    case 'rules':
    case 'de-roling':
      return go('solo.on', { kind: 'move-on', to: phaseAfter(scene) });
  }
}
