import type { Wire, WireEvents } from '../wire/wire.ts';

type Attach = (wire: Wire, from: string) => WireEvents;

/** A fault while one connection is heard ends that connection and is told: everybody else is served on. */
export function endOnFault(attach: Attach, tell: (error: unknown) => void): Attach {
  return (wire, from) => {
    const inside = attach(wire, from);
    let isFaulty = false;
    return {
      text: (text) => {
        if (isFaulty) return;
        try {
          inside.text(text);
        } catch (error) {
          isFaulty = true;
          tell(error);
          wire.close();
        }
      },
      closed: () => {
        try {
          inside.closed();
        } catch (error) {
          tell(error);
        }
      },
    };
  };
}
