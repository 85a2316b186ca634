import type { ComponentChildren } from 'preact';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import type { Place } from './desk/places.ts';
import type { AskedState } from './workbench.ts';

type Props = {
  readonly uses: NonNullable<AskedState['uses']>;
  readonly onGo: (place: Place) => void;
  readonly onClose: () => void;
};

/** Wherever a name stands. */
export function UseList({ uses: { name, places }, onGo, onClose }: Props): ComponentChildren {
  return (
    <section class="use-list">
      <h2>{say('studio.uses-of', { name })}</h2>
      <button type="button" onClick={onClose}>
        {say('studio.phrase.close')}
      </button>
      <ul>
        {places.map((place) => (
          <li key={`${place.file} ${place.from}`}>
            <button type="button" onClick={() => onGo(place)}>
              <bdi>{place.file}</bdi> {numeral(place.line)} <bdi>{place.text}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
