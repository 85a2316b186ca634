import { makeAsk, parseAnswer, type Answer, type Ask } from '../wire/ask.ts';
import type { LinePorts } from './open-line.ts';

export type AskHost = (ask: Omit<Ask, 'v' | 'kind'>) => Promise<Answer>;

/** Asks over a wire of its own, sealed as any other. Rejects where the connection ends before the answer. */
export function askHostAt(url: string, openWire: LinePorts['openWire']): AskHost {
  return (ask) =>
    new Promise((resolve, reject) => {
      const wire = openWire(url, {
        text: (text) => {
          const answer = parseAnswer(text);
          if (answer) resolve(answer);
          else reject(new Error('The host did not answer what was asked.'));
          wire.close();
        },
        closed: () => reject(new Error('The connection ended before the answer.')),
      });
      wire.send(makeAsk(ask));
    });
}
