import { expect, test } from 'vitest';
import { storyNames } from './story-names.ts';
import { openStory } from './told.ts';

const voices = ['army', 'community', 'government', 'organisations', 'police'];
const opened = await Promise.all(
  storyNames.map(async (name) => ({ name, story: await openStory(name) })),
);

test.each(opened)(
  '[STORY-20] ten words or more, each in five voices of its own ($name)',
  ({ story: { scenario } }) => {
    const terms = Object.entries(scenario.pack.terms);
    expect(terms.length).toBeGreaterThanOrEqual(10);
    for (const [word, said] of terms) {
      expect([word, Object.keys(said).toSorted()]).toEqual([word, voices]);
      expect(new Set(Object.values(said)).size).toBe(voices.length);
    }
  },
);

test.each(opened)(
  '[STORY-20] each word stands in the story where it is explained, and no other does ($name)',
  ({ story: { scenario, written } }) => {
    const tagged = written.tags.flatMap(({ name, value }) => (name === 'term' ? [value] : []));
    expect(new Set(tagged)).toEqual(new Set(Object.keys(scenario.pack.terms)));
  },
);

test.each(opened)(
  '[STORY-20] each word has its name in French and Arabic, and so has its card ($name)',
  ({ story: { scenario, texts } }) => {
    const names = texts.filter(({ id }) => /^terms\.[\w-]+\.name$/.test(id));
    expect(names.length).toBe(Object.keys(scenario.pack.terms).length);
    for (const { id, source } of names)
      expect(scenario.text(id, source, 'ar')).toMatch(/^[\u0600-\u06FF ]+$/);
  },
);

test('[STORY-20] together they explain sixty words', () => {
  const all = opened.reduce(
    (sum, { story }) => sum + Object.keys(story.scenario.pack.terms).length,
    0,
  );
  expect(all).toBeGreaterThanOrEqual(60);
});
