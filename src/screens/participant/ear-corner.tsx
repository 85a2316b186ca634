import { useState } from 'preact/hooks';
import { Later } from '../parts/later.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import type { Layer } from './frame.tsx';
import { rareScreens } from './rare.ts';
import type { Seat } from './seat.ts';

export type EarProps = {
  /** Null where the device has no seat. */
  readonly seat: Seat | null;
  /** What lies over the screen of a seat. */
  readonly layer?: Layer | null;
  /** What a screen without a seat says. */
  readonly said?: string;
};

/** In the same corner of every screen: while it is pressed, a touch says what a thing is instead of using it. */
export function EarCorner(props: EarProps) {
  const [isPressed, press] = useState(false);
  const isMap = props.seat?.scene.phase.name === 'map';
  const isOn = isPressed && !isMap;
  // What speaks is fetched with the first touch, or while the story is told; from then on, states are said as well.
  const isWanted = isPressed || rareScreens.here() !== null;
  return (
    <>
      <button
        type="button"
        class="control brief ear"
        data-sign="ear"
        aria-pressed={isOn}
        onClick={() => press(!isPressed)}
      >
        <Sign name="ear" />
        <span class="unseen">{say('ear.open')}</span>
      </button>
      {isWanted && (
        <Later part={rareScreens} meanwhile={null}>
          {({ Ear }) => <Ear {...props} isOn={isOn} />}
        </Later>
      )}
    </>
  );
}
