import { callSealed, type Called } from './sealed-line.ts';

/** Asks the host itself one thing over a line of its own. */
export function askHost(
  called: Called,
  asked: {
    readonly secret: string;
    readonly method: string;
    readonly path: string;
    readonly body?: unknown;
  },
): Promise<{ readonly status: number; readonly body: unknown }> {
  return new Promise((resolve, reject) => {
    const line = callSealed(called, {
      heard: (text) => {
        resolve(JSON.parse(text));
        line.hangUp();
      },
      gone: () => reject(new Error('The line ended before the answer.')),
      otherHost: () => reject(new Error('It is another host.')),
    });
    line.say(JSON.stringify({ v: 1, kind: 'ask', body: {}, ...asked }));
  });
}
