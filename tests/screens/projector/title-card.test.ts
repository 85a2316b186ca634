import { expect, test } from 'vitest';
import { SOUNDS } from '../../../src/kit/sounds/effects.ts';
import { isBeginning, notes } from '../../../src/screens/projector/moments/title-card.tsx';
import { wallStates } from './wall-states.ts';

const panelsIn = (state: string) => {
  const { phase } = wallStates(0)[state] ?? {};
  return phase?.name === 'play' ? phase.panels : [];
};

test('[WALL-17] the title stands only where the story begins, for every team', () => {
  const [first] = panelsIn('title');
  const [later] = panelsIn('scene');
  expect(isBeginning(panelsIn('title'))).toBe(true);
  expect(isBeginning(panelsIn('scene'))).toBe(false);
  expect(isBeginning([first!, later!])).toBe(false);
  expect(isBeginning([])).toBe(false);
});

test('[WALL-17] every world that has notes to see has notes to hear', () => {
  const sung = Object.keys(SOUNDS).filter((name) => name.startsWith('world-'));
  expect(Object.keys(notes).map((world) => `world-${world}`)).toEqual(sung);
  for (const heights of Object.values(notes)) expect(new Set(heights).size).toBe(4);
});
