import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** Who asks the facilitator to come, the longest waiting first; a touch takes the lantern down. */
export function Lanterns({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const lit = scene.lanterns.flatMap((id) => scene.seats.filter((seat) => seat.id === id));
  if (lit.length === 0) return null;
  return (
    <div class="lanterns" role="group" aria-label={say('console.lanterns')}>
      <Sign name="lantern" />
      {lit.map(({ id, team, pseudonym: { thing, colour } }) => {
        const name = `${say(`colour.${colour}`)} ${say(`thing.${thing}`)}`;
        return (
          <button
            key={id}
            type="button"
            aria-label={say('console.take-lantern-down', { name, team: say(`thing.${team}`) })}
            onClick={() => act.now({ kind: 'take-lantern-down', seat: id })}
          >
            <Emblem name={thing} colour={colour} />
            {name} ✓
          </button>
        );
      })}
    </div>
  );
}
