import type { ComponentChildren } from 'preact';
import type { StageScene } from '../../../session/view/stage-view.ts';
import { restReasons } from '../../../session/group.ts';
import { Picture } from '../../parts/picture.tsx';
import { RestClock } from '../../parts/rest-clock.tsx';
import { say } from '../../parts/say.ts';
import { Backdrop } from './backdrop.tsx';

type StandingStillProps = {
  readonly why: StageScene['paused'] | 'stopped';
  readonly restEnds: StageScene['restEnds'];
  readonly shift: number;
};

const rests: ReadonlySet<string> = new Set(restReasons);

/** A calm picture while everything waits. The stop key shows the tree and says nothing about why. */
export function StandingStill({ why, restEnds, shift }: StandingStillProps): ComponentChildren {
  const stopped = why === 'stopped';
  return (
    <section class={`still ${stopped ? 'stopped' : 'paused'}`} role="status">
      {stopped ? (
        <Picture kind="still-place" file="places/tree.svg" />
      ) : (
        <Backdrop where="outside" />
      )}
      {stopped ? (
        <p class="unseen">{say('wall.stopped')}</p>
      ) : (
        <p class="still-why">
          <Picture file={`signs/${why && rests.has(why) ? `pause-${why}` : 'pause'}.svg`} />
          <span>{say(`paused.${why ?? 'facilitator'}`)}</span>
          {restEnds && <RestClock rest={restEnds} shift={shift} />}
        </p>
      )}
    </section>
  );
}
