import type { ComponentChildren } from 'preact';
import type { StageScene } from '../../session/view/stage-view.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';

/** Who is looking on, for as long as they do. */
export function GuestStrip({ guests }: { guests: StageScene['guests'] }): ComponentChildren {
  if (guests.length === 0) return null;
  return (
    <ul class="guest-strip" aria-live="polite">
      {guests.map((guest) => (
        <li key={guest}>
          <Picture file={`signs/guest-${guest}.svg`} />
          <b>{say(`guest.watches-${guest}`)}</b>
        </li>
      ))}
    </ul>
  );
}
