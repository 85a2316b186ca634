import { callSealed, type Called } from './sealed-line.ts';

export type Asked = {
  readonly secret: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
};

type Answer = { readonly status: number; readonly body: unknown };

/** Null where the line ended before the answer. */
function askOnce(called: Called, asked: Asked): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const line = callSealed(called, {
      heard: (text) => {
        resolve(JSON.parse(text) as Answer);
        line.hangUp();
      },
      gone: () => resolve(null),
      otherHost: () => reject(new Error('It is another host.')),
    });
    line.say(JSON.stringify({ v: 1, kind: 'ask', body: {}, ...asked }));
  });
}

/** Asks the host itself one thing over a line of its own, and over another where that ended too soon. */
export async function askHost(called: Called, asked: Asked): Promise<Answer> {
  for (let tries = 0; tries < 5; tries += 1) {
    const answer = await askOnce(called, asked);
    if (answer !== null) return answer;
  }
  throw new Error('No line lasts until the answer.');
}
