import type { Group } from '../../session/group.ts';
import { ClockPicture } from './clock-picture.tsx';

/** How much is left of a break, as a picture that shrinks. */
export function RestClock({
  rest,
  shift,
}: {
  readonly rest: NonNullable<Group['restEnds']>;
  readonly shift: number;
}) {
  const clock = { kind: 'debrief-step', endsAt: rest.at, left: 0, whole: rest.whole } as const;
  return <ClockPicture clock={clock} shift={shift} />;
}
