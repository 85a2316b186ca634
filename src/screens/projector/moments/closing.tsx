import type { ComponentChildren } from 'preact';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { Backdrop } from './backdrop.tsx';

/** The last picture: evening by the water, a lantern, and thanks. */
export function Closing(): ComponentChildren {
  return (
    <section class="closing">
      <Backdrop where="outside" light="evening" />
      <i class="glow" />
      <p class="still-why">
        <Picture file="signs/lantern.svg" />
        <span>{say('wall.thanks')}</span>
      </p>
    </section>
  );
}
