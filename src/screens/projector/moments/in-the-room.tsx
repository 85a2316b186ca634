import type { ComponentChildren } from 'preact';
import type { Telling } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { Shape } from '../../parts/shape.tsx';

const marks = {
  corners: 'people',
  cards: 'forearm',
  pots: 'lidded-pot',
} as const;

type CountedByShape = keyof typeof marks;

export const isByShape = (by: string): by is CountedByShape => Object.hasOwn(marks, by);

/** How the room decides without a device: corners to walk to, cards to hold up, pots for beans; one for each choice, by its shape. */
export function InTheRoom(props: {
  by: CountedByShape;
  choices: Telling['choices'];
}): ComponentChildren {
  const { by, choices } = props;
  return (
    <div class={`do-picture in-room by-${by} of${choices.length}`} aria-hidden="true">
      {by === 'corners' && <Picture kind="room-people" file="signs/people.svg" />}
      <ul>
        {choices.map(({ id }, index) => (
          <li key={id}>
            <Shape index={index} />
            {by !== 'corners' && <Picture file={`signs/${marks[by]}.svg`} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
