import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Face } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** The characters of the story, and the button that deals them by chance. */
export function RolesPane({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const dealt = scene.seats.filter((seat) => seat.role !== null).length;
  return (
    <section>
      <p class="lead">{say('console.roles-lead')}</p>
      <button type="button" class="action" onClick={() => act.now({ kind: 'deal-roles' })}>
        {say('console.deal-roles')}
      </button>
      <p>{say('console.roles-dealt', { dealt, devices: scene.seats.length })}</p>
      <ul class="cards">
        {scene.roles.map((role) => (
          <li key={role.key} class="card">
            <Face art={role.art} />
            <p>
              <strong>{role.name}</strong>
              <br />
              <bdi>{role.personName}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
