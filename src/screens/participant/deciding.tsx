import type { Telling } from '../../session/view/telling.ts';
import { Confirming } from './confirming.tsx';
import { Rehearsing } from './rehearsing.tsx';
import type { Seat } from './seat.ts';
import { Talking } from './talking.tsx';
import { Voting } from './voting.tsx';

type DecidingProps = {
  readonly seat: Seat;
  readonly telling: Telling;
  readonly onStory: () => void;
};

/** What this device does about the choices that lie open, or what the room does meanwhile. */
export function Deciding({ seat, telling, onStory }: DecidingProps) {
  const { state } = telling;
  const { mayConfirm, mayVote } = seat.mine;
  if (state === 'rehearsing') return <Rehearsing telling={telling} onStory={onStory} />;
  if (state === 'saying-back' && mayConfirm)
    return <Confirming seat={seat} telling={telling} onStory={onStory} />;
  if ((state === 'voting' || state === 'private') && mayVote)
    return <Voting seat={seat} telling={telling} onStory={onStory} />;
  return <Talking telling={telling} onStory={onStory} />;
}
