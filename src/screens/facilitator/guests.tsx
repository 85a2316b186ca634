import type { ComponentChildren } from 'preact';
import { guestKinds } from '../../session/care.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** "A guest is here": the wall says what kind of guest for as long as they watch. */
export function Guests({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  return (
    <div class="guests" role="group" aria-label={say('guest.title')}>
      <p>{say('guest.title')}</p>
      <div class="choices-row">
        {guestKinds.map((guest) => {
          const isHere = scene.guests.includes(guest);
          return (
            <button
              key={guest}
              type="button"
              class="pictured"
              aria-pressed={isHere}
              onClick={() => act.now({ kind: isHere ? 'see-guest-off' : 'announce-guest', guest })}
            >
              <Sign name={`guest-${guest}`} />
              {say(`guest.${guest}`)}
            </button>
          );
        })}
      </div>
    </div>
  );
}
