import type { ComponentChildren } from 'preact';
import type { Tally } from '../../session/view/telling.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { dotsOf } from './progress-dots.ts';

/** How many have voted, as filled dots; a lidded pot where they are too few to be counted. */
export function VoteProgress({ tally }: { tally: Tally }): ComponentChildren {
  const dots = dotsOf(tally);
  if (dots === null) {
    return (
      <span class="vote-progress few">
        <Picture file="signs/lidded-pot.svg" />
        <b>{say('wall.few')}</b>
      </span>
    );
  }
  return (
    <span
      class="vote-progress"
      role="img"
      aria-label={say('wall.voted', { count: tally.voted ?? 0, of: tally.of ?? 0 })}
    >
      {Array.from({ length: dots.of }, (_, index) => (
        <i key={index} class={index < dots.filled ? 'filled' : ''} />
      ))}
    </span>
  );
}
