import { makeAnswer, parseAsk } from '../wire/ask.ts';
import type { Wire, WireEvents } from '../wire/wire.ts';
import type { Api } from './api.ts';

type Attach = (wire: Wire, from: string) => WireEvents;

/** Answers connections that ask something of the host; all others go on to `attach`. */
export function answerAsks(attach: Attach, answer: Api['answer']): Attach {
  return (wire, from) => {
    const inside = attach(wire, from);
    let isFirst = true;
    let hasAsked = false;
    return {
      text: (text) => {
        const ask = isFirst ? parseAsk(text) : null;
        isFirst = false;
        if (hasAsked) return;
        if (!ask) return inside.text(text);
        hasAsked = true;
        inside.closed();
        const tell = (said: Parameters<typeof makeAnswer>[0]): void => {
          wire.send(makeAnswer(said));
          wire.close();
        };
        answer(ask).then(tell, () => tell({ status: 500, body: {} }));
      },
      closed: () => {
        if (!hasAsked) inside.closed();
      },
    };
  };
}
