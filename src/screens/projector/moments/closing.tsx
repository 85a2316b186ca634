import type { ComponentChildren } from 'preact';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';

/** The last picture: the valley in the evening, and thanks. */
export function Closing(): ComponentChildren {
  return (
    <section class="closing">
      <Picture kind="still-place" file="places/tree.svg" />
      <p class="still-why">
        <Picture file="signs/lantern.svg" />
        <span>{say('wall.thanks')}</span>
      </p>
    </section>
  );
}
