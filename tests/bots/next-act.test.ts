import { expect, test } from 'vitest';
import { nextAct } from '../../src/bots/next-act.ts';
import { states } from '../screens/participant/gallery/states.ts';

const act = (state: string, pick: number) => {
  const shown = states[state];
  if (shown === undefined) throw new Error(`No state ${state}`);
  return nextAct(shown, pick);
};

test('[BOT-10] a challenge round is answered once on the device, and not where bodies answer', () => {
  expect(act('contest', 0.99)).toEqual({
    occasion: 'contest 1 0',
    command: { kind: 'answer-contest', number: 1, round: 0, choice: 3 },
  });
  expect(act('contest', 0)?.command).toMatchObject({ choice: 0 });
  for (const state of ['contest-given', 'contest-bodies', 'contest-right', 'contest-board'])
    expect(act(state, 0.5)).toBeNull();
});

test('[BOT-11] asked for its side it says any, once', () => {
  const said = [0, 0.5, 0.99].map((pick) => act('side-asked', pick)?.command);
  expect(said).toEqual([
    { kind: 'tell-side', side: 'uniform' },
    { kind: 'tell-side', side: 'civil' },
    { kind: 'tell-side', side: 'unsaid' },
  ]);
  for (const state of ['side-on-its-way', 'side-told', 'roles', 'roles-waiting'])
    expect(act(state, 0.5)).toBeNull();
});
