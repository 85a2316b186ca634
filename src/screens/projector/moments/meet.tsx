import type { ComponentChildren } from 'preact';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';

/** The screens are done: people turn to each other. */
export function Meet(): ComponentChildren {
  return (
    <section class="closing">
      <Picture kind="still-place" file="places/tree.svg" />
      <p class="still-why">
        <Picture file="signs/term-both-sides.svg" />
        <span>{say('wall.meet')}</span>
      </p>
    </section>
  );
}
