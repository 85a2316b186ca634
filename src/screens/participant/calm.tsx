import { say } from '../parts/say.ts';
import { Lobby } from './lobby.tsx';
import { Still } from './still.tsx';
import type { Seat } from './seat.ts';

/** The ordinary waiting screens, so that nobody beside this device sees more. A touch leads back. */
export function Calm(props: {
  readonly seat: Seat;
  readonly isCalled: boolean;
  readonly onBack: () => void;
}) {
  return (
    <div class="calm-exit">
      {props.isCalled ? (
        <Lobby seat={props.seat} />
      ) : (
        <Still sign="wait" words={say('lobby.title')} />
      )}
      <button
        type="button"
        class="calm-back"
        aria-label={say('frame.back')}
        onClick={props.onBack}
      />
    </div>
  );
}
