import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { stepsOnBoard } from './next-steps.ts';

/** While the board is up, the next step of each team that has one, side by side. */
export function TeamSteps({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const steps = stepsOnBoard(scene);
  if (steps.length === 0) return null;
  return (
    <div class="team-steps" role="group" aria-label={say('console.team-steps')}>
      {steps.map(({ team, words, command }) => (
        <button
          key={team}
          type="button"
          aria-label={say('console.step-of-team', { team: say(`thing.${team}`), step: say(words) })}
          onClick={() => act.now(command)}
        >
          <Emblem name={team} />
          {say(words)}
        </button>
      ))}
    </div>
  );
}
