import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** Seats that call the care person; nothing of it is on the wall or on any device. */
export function CareCalls({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const calling = scene.calls.flatMap((id) => scene.seats.filter((seat) => seat.id === id));
  if (calling.length === 0) return null;
  return (
    <div class="banner care-calls" role="alert">
      <span>{say('care.calls')}</span>
      {calling.map(({ id, pseudonym: { thing, colour } }) => {
        const name = `${say(`colour.${colour}`)} ${say(`thing.${thing}`)}`;
        return (
          <button
            key={id}
            type="button"
            class="pictured"
            aria-label={say('care.came', { name })}
            onClick={() => act.now({ kind: 'answer-call', seat: id })}
          >
            <Emblem name={thing} colour={colour} />
            {name} ✓
          </button>
        );
      })}
    </div>
  );
}
