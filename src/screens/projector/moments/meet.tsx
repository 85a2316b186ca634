import type { ComponentChildren } from 'preact';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { Backdrop } from './backdrop.tsx';

/** The screens are done: people turn to each other. */
export function Meet(): ComponentChildren {
  return (
    <section class="closing meeting">
      <Backdrop where="inside" light="pale" />
      <p class="still-why">
        <span>{say('wall.meet')}</span>
      </p>
      <Picture kind="meeting-people" file="moments/meeting.svg" />
    </section>
  );
}
