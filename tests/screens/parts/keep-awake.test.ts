import { expect, test } from 'vitest';
import { keepAwake } from '../../../src/screens/parts/keep-awake.ts';

function paperPage() {
  const then: (() => void)[] = [];
  return {
    visibilityState: 'visible',
    addEventListener: (_kind: string, hear: () => void) => void then.push(hear),
    turn(state: string) {
      this.visibilityState = state;
      for (const hear of then) hear();
    },
  };
}

test('[AWAKE-1] the screen is kept on while the page is seen, and again after it was hidden', () => {
  const asked: string[] = [];
  const page = paperPage();
  const request = (kind: string) => Promise.resolve(asked.push(kind));
  keepAwake({ wakeLock: { request } }, page);
  expect(asked).toEqual(['screen']);
  page.turn('hidden');
  expect(asked).toEqual(['screen']);
  page.turn('visible');
  expect(asked).toEqual(['screen', 'screen']);
});

test('[AWAKE-1] where the browser cannot or will not, nothing happens', async () => {
  const page = paperPage();
  keepAwake({}, page);
  const refused: Promise<never>[] = [];
  const request = () => {
    const no = Promise.reject(new Error('The battery is low.'));
    refused.push(no);
    return no;
  };
  keepAwake({ wakeLock: { request } }, page);
  page.turn('visible');
  expect(await Promise.allSettled(refused)).toHaveLength(2);
});
