import { expect, test } from 'vitest';
import { fillTemplate, parseTemplate } from '../../src/scenario/strings/template.ts';
import type { TextEntry } from '../../src/scenario/strings/text-entry.ts';
import { openStory } from './told.ts';

/** As it is shown, with the names of the world in its gaps. */
const shown = ({ source, gaps }: TextEntry): string => {
  const names = new Map(gaps.map(({ name, can }) => [name, can[0] ?? '']));
  return fillTemplate(parseTemplate(source), names) ?? source;
};

test.each([
  ['Solmirela', undefined],
  ['Fadolasi', 'fadolasi'],
])('[STORY-17] no letter of another script is left in its Arabic in %s', async (_, world) => {
  const { texts, scenario } = await openStory('the-river-road', world);
  const strange = texts
    .map((entry) => [entry.id, scenario.text(entry.id, shown(entry), 'ar')] as const)
    .filter(([, text]) => /[{}]|(?!\p{Script=Arabic})\p{L}/u.test(text));
  expect(strange).toEqual([]);
});
