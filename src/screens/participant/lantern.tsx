import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import type { Seat } from './seat.ts';

/** Asks the trainer to come, without a word; lit until it is taken down. */
export function Lantern({ seat }: { readonly seat: Seat }) {
  const isLit = seat.mine.lantern;
  return (
    <button
      type="button"
      class="control brief lantern"
      data-sign="lantern"
      aria-pressed={isLit}
      onClick={() => seat.send({ kind: isLit ? 'put-lantern-out' : 'light-lantern' })}
    >
      <Sign name="lantern" />
      <span class="unseen">{say(isLit ? 'lantern.lit' : 'lantern.light')}</span>
    </button>
  );
}
