import type { Telling } from '../../session/view/telling.ts';
import { Later } from '../parts/later.tsx';
import { rareScreens } from './rare.ts';
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
  const talking = <Talking telling={telling} onStory={onStory} />;
  if (state === 'rehearsing')
    return (
      <Later part={rareScreens} meanwhile={talking}>
        {({ Rehearsing }) => <Rehearsing telling={telling} onStory={onStory} />}
      </Later>
    );
  if (state === 'saying-back' && mayConfirm)
    return (
      <Later part={rareScreens} meanwhile={talking}>
        {({ Confirming }) => <Confirming seat={seat} telling={telling} onStory={onStory} />}
      </Later>
    );
  if ((state === 'voting' || state === 'private') && mayVote)
    return <Voting seat={seat} telling={telling} onStory={onStory} />;
  return talking;
}
