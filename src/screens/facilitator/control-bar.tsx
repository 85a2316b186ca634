import type { ComponentChildren } from 'preact';
import type { PhaseName } from '../../session/group.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { contestStep, isStoryMoving, nextStep, teamInHand } from './next-steps.ts';

function phaseAfter({ phases, phase }: ConsoleScene): PhaseName | null {
  return phases[phases.indexOf(phase) + 1] ?? null;
}

/** The next step of the contest that is in hand. */
function ContestStep({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const isStill = scene.paused !== null || scene.stopped || scene.curtain;
  const step = isStill ? null : contestStep(scene.contests);
  if (step === null) return null;
  return (
    <button type="button" class="action" onClick={() => act.now(step.command)}>
      {say(step.words)}
    </button>
  );
}

/** The next step of the story that is in hand, so that nobody has to look for it. */
function StoryStep({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const team = isStoryMoving(scene) && teamInHand(scene);
  const step = team && nextStep(team);
  if (!team || !step) return null;
  const words = say(step.words);
  return (
    <button type="button" class="action" onClick={() => act.now(step.command)}>
      {scene.teams.length === 1
        ? words
        : say('console.step-of-team', { team: say(`thing.${team.team}`), step: words })}
    </button>
  );
}

/** Out of the play at any time; the next step once a play that must end has come to an anchor. */
function ToDebrief({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  if (scene.phase !== 'play') return null;
  return (
    <button
      type="button"
      class={scene.sheet.toAnchor && scene.atAnchor ? 'action' : ''}
      onClick={() => act.now({ kind: 'move-on', to: 'debrief' })}
    >
      {say('console.to-debrief')}
    </button>
  );
}

/** Always under the thumb: wait, stop, on. */
export function ControlBar(props: {
  scene: ConsoleScene;
  isOpen: boolean;
  onTools: () => void;
}): ComponentChildren {
  const act = useAct();
  const { scene } = props;
  const next = phaseAfter(scene);
  return (
    <nav id="controls" class="control-bar" aria-label={say('console.controls')}>
      <button
        type="button"
        aria-pressed={scene.paused !== null}
        onClick={() => act.now({ kind: scene.paused ? 'resume' : 'pause' })}
      >
        {say(scene.paused ? 'console.resume' : 'console.pause')}
      </button>
      <button
        type="button"
        class="stop"
        aria-pressed={scene.stopped}
        onClick={() => act.now({ kind: scene.stopped ? 'lift-stop' : 'stop' })}
      >
        {say(scene.stopped ? 'console.lift-stop' : 'console.stop')}
      </button>
      <button
        type="button"
        aria-pressed={scene.curtain}
        onClick={() => act.now({ kind: scene.curtain ? 'lift-curtain' : 'draw-curtain' })}
      >
        {say(scene.curtain ? 'console.lift-curtain' : 'console.curtain')}
      </button>
      {scene.clocks.length > 0 && (
        <button type="button" onClick={() => act.now({ kind: 'extend-clock', seconds: 60 })}>
          {say('console.one-more-minute')}
        </button>
      )}
      <ToDebrief scene={scene} />
      <button type="button" aria-expanded={props.isOpen} onClick={props.onTools}>
        {say('console.tools')}
      </button>
      <ContestStep scene={scene} />
      <StoryStep scene={scene} />
      {next && next !== 'end' && scene.phase !== 'play' && (
        <button
          type="button"
          class="action"
          disabled={scene.title === null}
          onClick={() => act.now({ kind: 'move-on', to: next })}
        >
          {say('console.on-to', { phase: say(`phase.${next}`) })}
        </button>
      )}
    </nav>
  );
}
