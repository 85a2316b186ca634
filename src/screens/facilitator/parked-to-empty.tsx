import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { ParkingLot } from './parking-lot.tsx';

/** In the last step nothing stays put aside without a word. */
export function ParkedToEmpty({ scene }: { readonly scene: ConsoleScene }): ComponentChildren {
  const { parked } = scene.notebook;
  if (parked.length === 0 || scene.debrief?.at.step !== 'take-home') return null;
  const isOpen = parked.some(({ end }) => end === undefined);
  return (
    <details open>
      <summary>
        {say('console.tool-parking')}
        {isOpen && <> — {say('parked.some-open')}</>}
      </summary>
      <ParkingLot scene={scene} />
    </details>
  );
}
