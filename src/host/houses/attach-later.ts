import { limitHello } from '../../room/hello-time.ts';
import type { Clock } from '../../room/ports.ts';
import { makeAnswer, parseAsk } from '../../wire/ask.ts';
import { makeDownFrame } from '../../wire/make-frame.ts';
import { parseUpFrame } from '../../wire/parse-frame.ts';
import type { Wire, WireEvents } from '../../wire/wire.ts';

/** Why nobody is let into a house: it is none, or this node has too much to do to open one. */
export type NoHouse = 'gone' | 'busy';

/** Texts of one connection while its house is being opened. */
const mostWaiting = 16;

const refusals = {
  gone: { why: 'ended', status: 404 },
  busy: { why: 'busy', status: 503 },
} as const;

/** To whoever said something: a console is answered, a device is turned away. */
function refuse(wire: Wire, text: string, no: NoHouse): void {
  const { why, status } = refusals[no];
  wire.send(
    parseAsk(text)
      ? makeAnswer({ status, body: { why: no } })
      : makeDownFrame({ kind: 'turned-away', why }),
  );
  wire.close();
}

/** Whoever tries a code, or asks as a console does, which asks again by itself. */
function isNewcomer(text: string): boolean {
  if (parseAsk(text)) return true;
  const frame = parseUpFrame(text, 'stranger');
  return frame.kind === 'hello' && 'code' in frame.by;
}

/** A connection that says what it has to say before its house is open; as anywhere, it has to begin within a time. */
export function attachLater(
  wire: Wire,
  enter: (isNewcomer: boolean) => Promise<WireEvents | NoHouse>,
  { clock, fault }: { readonly clock: Clock; readonly fault: (error: unknown) => void },
): WireEvents {
  const callOff = limitHello(clock, () => wire.close());
  const said: string[] = [];
  let inside: WireEvents | NoHouse | null = null;
  let isOver = false;
  const hear = (text: string): void => {
    if (inside === null) said.push(text);
    else if (typeof inside === 'string') refuse(wire, text, inside);
    else inside.text(text);
  };
  const take = (entered: WireEvents | NoHouse): void => {
    inside = entered;
    if (isOver) return void (typeof entered === 'string' || entered.closed());
    for (const text of said.splice(0)) hear(text);
  };
  return {
    text: (text) => {
      if (said.length === mostWaiting) return wire.close();
      const isFirst = inside === null && said.length === 0;
      hear(text);
      if (!isFirst) return;
      callOff();
      enter(isNewcomer(text))
        .then(take)
        .catch((error: unknown) => {
          fault(error);
          wire.close();
        });
    },
    closed: () => {
      isOver = true;
      callOff();
      if (inside !== null && typeof inside !== 'string') inside.closed();
    },
  };
}
