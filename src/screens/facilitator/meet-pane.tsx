import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import type { HostApi } from './host-api.ts';
import { Keeping } from './keeping.tsx';

/** People meet without devices; what is kept is asked while they do. */
export function MeetPane(props: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  return (
    <>
      <section>
        <p class="lead">{say('console.meet')}</p>
      </section>
      <Keeping {...props} />
    </>
  );
}
