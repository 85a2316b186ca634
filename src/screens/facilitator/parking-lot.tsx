import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { LineForm } from './line-form.tsx';
import { ParkedEnds } from './parked-ends.tsx';

/** What is put aside for later; in the debrief it can go on the wall. */
export function ParkingLot({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const { parked, parkedShown } = scene.notebook;
  return (
    <>
      <p class="quiet">{say('console.parking-lead')}</p>
      <LineForm
        label={say('console.parking-item')}
        button={say('console.park')}
        most={120}
        onSend={(text) => act.now({ kind: 'park', text })}
      />
      {scene.phase === 'debrief' && parked.length > 0 && (
        <button
          type="button"
          aria-pressed={parkedShown}
          onClick={() => act.now({ kind: parkedShown ? 'hide-parking' : 'show-parking' })}
        >
          {say(parkedShown ? 'console.hide-parking' : 'console.show-parking')}
        </button>
      )}
      <ul class="items">
        {parked.map((item) => (
          <li key={item.id}>
            <bdi class="item-words">{item.text}</bdi>
            {scene.phase === 'debrief' && <ParkedEnds item={item} />}
            <button
              type="button"
              class="plain"
              aria-label={say('console.take-from-parking', { text: item.text })}
              onClick={() => act.now({ kind: 'take-from-parking', item: item.id })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
