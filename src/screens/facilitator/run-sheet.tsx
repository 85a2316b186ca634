import type { ComponentChildren } from 'preact';
import { phaseNames, type PhaseName } from '../../session/group.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';

const order = (phase: PhaseName): number => phaseNames.indexOf(phase);

/** The phases of the session as a line of stops, the current one marked. */
export function RunSheet({ scene }: { scene: ConsoleScene }): ComponentChildren {
  return (
    <header class="run-sheet">
      <h1>{scene.title ?? say('console.title')}</h1>
      <ol>
        {phaseNames.map((phase) => (
          <li
            key={phase}
            class={order(phase) < order(scene.phase) ? 'done' : ''}
            aria-current={phase === scene.phase ? 'step' : undefined}
          >
            {say(`phase.${phase}`)}
          </li>
        ))}
      </ol>
    </header>
  );
}
