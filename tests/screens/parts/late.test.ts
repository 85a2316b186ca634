import { expect, test } from 'vitest';
import { late } from '../../../src/screens/parts/late.ts';

/** Something that can be had after so many tries in vain. */
function hadAfter(failures: number) {
  let tries = 0;
  return {
    tries: () => tries,
    fetch: async (): Promise<string> => {
      tries += 1;
      if (tries <= failures) throw new Error('No network');
      return 'screen';
    },
  };
}

test('[LATER-1] a part is fetched once, whoever wants it, and is there at once from then on', async () => {
  const source = hadAfter(0);
  const part = late(source.fetch);
  expect(part.here()).toBeNull();
  expect(source.tries()).toBe(0);
  expect(await Promise.all([part.fetch(), part.fetch()])).toEqual(['screen', 'screen']);
  expect(part.here()).toBe('screen');
  await part.fetch();
  expect([source.tries(), part.failures()]).toEqual([1, 0]);
});

test('[LATER-1] a part that cannot be had is asked for again, each time after a longer wait, until it is here', async () => {
  const source = hadAfter(6);
  const waits: number[] = [];
  const part = late(source.fetch, async (seconds) => void waits.push(seconds));
  expect(await part.fetch()).toBe('screen');
  expect(part.here()).toBe('screen');
  expect(waits).toEqual([1, 2, 4, 8, 8, 8]);
  expect([source.tries(), part.failures()]).toEqual([7, 6]);
});
