import { expect, test } from 'vitest';
import { openStory } from '../../../src/screens/solo/story.ts';

test('[SOLO-7] the story is told in the language of the page, with the names of its world', async () => {
  const { scenario } = await openStory('the-river-road', 'fr');
  expect(scenario?.text('title', scenario.pack.title, 'fr')).toBe('La route du fleuve');
  expect(scenario?.text('rr_opening_09', 'When?', 'fr')).toBe('Quand\u202F?');
  expect(scenario?.languages.filter((one) => !one.includes('-'))).toEqual(['en', 'fr']);
  const plain = await openStory('the-river-road', 'en');
  expect(plain.scenario?.languages.filter((one) => !one.includes('-'))).toEqual(['en']);
  expect(plain.scenario?.hash).toBe(scenario?.hash);
});
