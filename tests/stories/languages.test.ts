import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { statusOf } from '../../src/host/translations/status.ts';
import { promised, promisedWorlds } from './promised.ts';
import { openStory, tellAll, tellReleased, type Story } from './told.ts';

/** What is said alike in many languages. */
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text);

/** Every text that somebody is shown on many ways through a story, by the name it is asked for. */
function shownIn(story: Story): ReadonlyMap<string, string> {
  const { pack } = story.scenario;
  const beats = [
    ...tellAll(story, 12).flatMap((telling) => telling.beats),
    ...tellReleased(story, 25, 15),
    ...tellReleased(story, 45, 30),
  ];
  const told = beats.flatMap(({ lines, choices, prompts }) => [
    ...[...lines, ...choices].map(({ id, text }) => [id, text] as const),
    ...prompts.map((text) => [text, text] as const),
  ]);
  const named = Object.entries(pack.cast).map(
    ([key, { name }]) => [`cast.${key}.name`, name] as const,
  );
  return new Map([['title', pack.title], ...named, ...told]);
}

describe.each(promisedWorlds)('$name told in $where', ({ name, world, languages }) => {
  let story: Story;
  beforeAll(async () => void (story = await openStory(name, world)));

  test.each(languages)(
    '[STORY-16] a language that a story of ours promises is said whole: %s',
    (language) => {
      const { text } = story.scenario;
      const left = [...shownIn(story)].filter(
        ([id, source]) => !isName(source) && text(id, source, language) === source,
      );
      expect(left).toEqual([]);
    },
  );
});

test.each(promised)(
  '[STORY-16] nothing of it is missing, stale, broken, too long or of no text ($name)',
  async ({ folder, languages }) => {
    const status = await statusOf(folder);
    if ('why' in status) throw new Error(status.why);
    const open = status.languages.filter(({ language }) => languages.includes(language));
    expect(open.map(({ language }) => language)).toEqual(languages.toSorted());
    for (const { missing, stale, broken, unknown } of open) {
      expect({ missing, stale, broken, unknown }).toEqual({
        missing: 0,
        stale: 0,
        broken: 0,
        unknown: 0,
      });
    }
    expect(status.findings).toEqual([]);
  },
);

/** What kind of line each is: a heading, an item, a row, words; empty lines are left out. */
const partsOf = (guide: string): readonly string[] =>
  guide
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^(?:#+|-|\d+\.|\|)/.exec(line)?.[0] ?? 'words');

const guides = promised.flatMap(({ languages, ...one }) =>
  languages.map((language) => ({ ...one, language })),
);

test.each(guides)(
  '[STORY-16] its guide is there too, part for part ($name, $language)',
  ({ folder, language }) => {
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const [own, told] = [read('guide.md'), read(`guide.${language}.md`)];
    expect(partsOf(told)).toEqual(partsOf(own));
    expect(told).not.toContain(own.split('\n')[0] ?? '');
  },
);
