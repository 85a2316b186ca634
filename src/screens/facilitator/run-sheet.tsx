import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';

/** The phases of the session as a line of stops, the current one marked. */
export function RunSheet({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const { phases } = scene;
  const here = phases.indexOf(scene.phase);
  return (
    <header class="run-sheet">
      <h1>{scene.title ?? say('console.title')}</h1>
      <ol>
        {phases.map((phase, at) => (
          <li
            key={phase}
            class={at < here ? 'done' : ''}
            aria-current={phase === scene.phase ? 'step' : undefined}
          >
            {say(`phase.${phase}`)}
          </li>
        ))}
      </ol>
    </header>
  );
}
