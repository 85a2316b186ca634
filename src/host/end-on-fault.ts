import type { Clock } from '../room/ports.ts';
import type { Wire, WireEvents } from '../wire/wire.ts';

type Attach = (wire: Wire, from: string) => WireEvents;
type Tell = (error: unknown) => void;

/** Does it, or tells why not; gives whether it was done. */
function attempt(act: () => void, tell: Tell): boolean {
  try {
    act();
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
}

const nobody: WireEvents = { text: () => {}, closed: () => {} };

/** A fault while one connection comes, is heard or ends costs that connection and is told: everybody else is served on. */
export function endOnFault(attach: Attach, tell: Tell): Attach {
  return (wire, from) => {
    let inside = nobody;
    let isFaulty = false;
    const hears = (act: () => void): void => {
      if (isFaulty || attempt(act, tell)) return;
      isFaulty = true;
      wire.close();
    };
    hears(() => {
      inside = attach(wire, from);
    });
    return {
      text: (text) => hears(() => inside.text(text)),
      closed: () => void attempt(() => inside.closed(), tell),
    };
  };
}

/** A fault in what a clock wakes is told, and costs nothing but what was to be done then. */
export function tellOnFault(clock: Clock, tell: Tell): Clock {
  return {
    ...clock,
    wake: (at, then) => clock.wake(at, () => void attempt(then, tell)),
  };
}
