import type { ComponentChildren } from 'preact';
import type { Tally } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { dotsOf } from '../progress-dots.ts';
import { traySpots } from './tray-spots.ts';

/** Answers as tokens that are all alike, in places that say nothing of who or what; with its lid on where they are too few to be counted. */
export function VoteTray({ tally }: { tally: Tally }): ComponentChildren {
  const dots = dotsOf(tally);
  if (dots === null) {
    return (
      <span class="vote-tray lidded">
        <Picture file="signs/lidded-pot.svg" />
        <b>{say('wall.few')}</b>
      </span>
    );
  }
  const { rows, order } = traySpots(dots.of);
  return (
    <span
      class="vote-tray"
      role="img"
      aria-label={say('wall.voted', { count: tally.voted ?? 0, of: tally.of ?? 0 })}
      style={{ '--columns': Math.ceil(dots.of / rows) }}
    >
      {order.map((turn, spot) => (
        <i key={spot}>{turn < dots.filled && <i class="token" style={{ '--turn': turn % 3 }} />}</i>
      ))}
    </span>
  );
}
