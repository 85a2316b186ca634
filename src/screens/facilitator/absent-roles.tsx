import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** Offers to pass on roles whose devices have vanished. Under the thumb stand those that are to decide now. */
export function AbsentRoles(props: { scene: ConsoleScene; decides: boolean }): ComponentChildren {
  const { scene, decides } = props;
  const act = useAct();
  return scene.absent
    .filter((one) => one.decides === decides)
    .map(({ team, role, name }) => (
      <div
        key={`${team} ${role}`}
        class="offer"
        role="group"
        aria-label={say('console.role-away', { name })}
      >
        <span>
          {scene.teams.length > 1 && `${say(`thing.${team}`)}: `}
          {say('console.role-away', { name })}
        </span>
        <button type="button" onClick={() => act.now({ kind: 'pass-role', team, role })}>
          {say('console.pass-role')}
        </button>
      </div>
    ));
}
