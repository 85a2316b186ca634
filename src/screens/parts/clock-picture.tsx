import { useEffect, useState } from 'preact/hooks';
import type { ShownClock } from '../../session/view/telling.ts';
import { say } from './say.ts';
import { shareLeft } from './share-left.ts';

const radius = 15;
const around = 2 * Math.PI * radius;

/** Time as a picture that shrinks; it stands still while the clock does. `shift` is the host's clock minus ours. */
export function ClockPicture({
  clock,
  shift,
}: {
  readonly clock: ShownClock;
  readonly shift: number;
}) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (clock.endsAt === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [clock.endsAt]);
  const share = shareLeft(clock, now + shift);
  return (
    <svg class="clock" viewBox="0 0 72 72" role="img" aria-label={say('clock.left')}>
      <circle cx="36" cy="36" r="32" fill="#fffaf0" stroke="#1f1a24" stroke-width="5" />
      <circle
        cx="36"
        cy="36"
        r={radius}
        fill="none"
        stroke={share < 0.2 ? '#c8553d' : '#2f7f7a'}
        stroke-width={2 * radius}
        stroke-dasharray={`${share * around} ${around}`}
        transform="rotate(-90 36 36)"
      />
      <circle cx="36" cy="36" r="4" fill="#1f1a24" />
    </svg>
  );
}
