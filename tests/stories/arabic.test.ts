import { expect, test } from 'vitest';
import { fillTemplate, parseTemplate } from '../../src/scenario/strings/template.ts';
import type { TextEntry } from '../../src/scenario/strings/text-entry.ts';
import { promisedWorlds } from './promised.ts';
import { openStory } from './told.ts';

/** As it is shown, with the names of the world in its gaps. */
const shown = ({ source, gaps }: TextEntry): string => {
  const names = new Map(gaps.map(({ name, can }) => [name, can[0] ?? '']));
  return fillTemplate(parseTemplate(source), names) ?? source;
};

const inArabic = promisedWorlds.filter(({ languages }) => languages.includes('ar'));

test.each(inArabic)(
  '[STORY-17] no letter of another script is left in the Arabic of $name in $where',
  async ({ name, world }) => {
    const { texts, scenario } = await openStory(name, world);
    const strange = texts
      .map((entry) => [entry.id, scenario.text(entry.id, shown(entry), 'ar')] as const)
      .filter(([, text]) => /[{}]|(?!\p{Script=Arabic})\p{L}/u.test(text));
    expect(strange).toEqual([]);
  },
);
