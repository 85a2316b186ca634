import type { Milliseconds } from '../session/ids.ts';
import type { Clock } from './ports.ts';

/** Within which a connection has to say who it is. */
const helloWithin: Milliseconds = 10_000;
/** Later than this it was the host that did not listen: what was said may lie there unread. */
const late: Milliseconds = 500;
const mostAgain = 2;

/** Calls back where nothing was said in time; returns how to call that off. A host that is behind lets everybody have their time again, at most twice. */
export function limitHello(clock: Clock, then: () => void): () => void {
  let callOff = (): void => {};
  const wait = (again: number): void => {
    const due = clock.now() + helloWithin;
    callOff = clock.wake(due, () => {
      if (again > 0 && clock.now() - due > late) wait(again - 1);
      else then();
    });
  };
  wait(mostAgain);
  return () => callOff();
}
