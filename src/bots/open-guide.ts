import type { Link } from '../link/link.ts';
import type { LinePorts } from '../link/open-line.ts';
import type { Instant } from '../session/ids.ts';
import type { ConsoleScene } from '../session/view/console-view.ts';
import type { View } from '../session/view/viewer.ts';
import { nextLead, storyNow } from './next-lead.ts';

export type ConsoleLink = Link<View & { readonly kind: 'facilitator' }>;

export type GuideOptions = {
  readonly link: ConsoleLink;
  /** The clock of who watches: pages are shown as long as they take to read, however fast the room's goes. */
  readonly clock: Pick<LinePorts, 'now' | 'wake'>;
};

type Mark = { readonly what: string; readonly since: Instant };

const looksEach = 500;

/** A facilitator without hands, who shows a workshop from its terms to its debrief. */
export function openGuide({ link, clock }: GuideOptions): { readonly close: () => void } {
  let phase: Mark = { what: '', since: clock.now() };
  let story: Mark = phase;
  let isBusy = false;

  function note(before: Mark, what: string): Mark {
    return before.what === what ? before : { what, since: clock.now() };
  }

  async function lead(scene: ConsoleScene): Promise<void> {
    phase = note(phase, scene.phase);
    story = note(story, storyNow(scene));
    const now = clock.now();
    const command = nextLead(scene, { phase: now - phase.since, story: now - story.since });
    if (command === null) return;
    isBusy = true;
    await link.send(command);
    isBusy = false;
  }

  function look(): void {
    const { scene, status } = link.state.getState();
    if (scene !== null && status === 'live' && !isBusy) void lead(scene);
    callOff = clock.wake(clock.now() + looksEach, look);
  }

  let callOff = clock.wake(clock.now() + looksEach, look);
  return {
    close: () => {
      callOff();
      link.close();
    },
  };
}
