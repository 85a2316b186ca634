import { expect, test } from 'vitest';
import { fewAtATime } from '../../src/host/few-at-a-time.ts';

const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('[MANY-46] of many at once a few are opened at a time, in their order, and one that fails gives its place on', async () => {
  const inTurn = fewAtATime(2);
  const begun: number[] = [];
  const end: (() => void)[] = [];
  const open = (number: number): Promise<number> =>
    inTurn(async () => {
      begun.push(number);
      await new Promise<void>((resolve) => {
        end[number] = resolve;
      });
      if (number === 1) throw new Error('no house');
      return number;
    });
  const all = [0, 1, 2, 3].map((number) => open(number).catch(() => 'failed'));
  await rest();
  expect(begun).toEqual([0, 1]);
  end[1]?.();
  await rest();
  expect(begun).toEqual([0, 1, 2]);
  end[0]?.();
  end[2]?.();
  await rest();
  end[3]?.();
  expect(await Promise.all(all)).toEqual([0, 'failed', 2, 3]);
  const late = open(4);
  await rest();
  end[4]?.();
  expect(await late).toBe(4);
});
