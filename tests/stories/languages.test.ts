import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { statusOf } from '../../src/host/translations/status.ts';
import { openYaml, textAt, entries, items } from '../../src/scenario/yaml-place.ts';
import { openStory, tellAll, tellReleased, type Story } from './told.ts';

const road = join(import.meta.dirname, '../../stories/the-river-road');
const promised = languagesIn(readFileSync(join(road, 'pack.yaml'), 'utf8'));

function languagesIn(text: string): readonly string[] {
  const root = openYaml('pack.yaml', text, () => {});
  const found = entries(root).find(([key]) => key === 'languages')?.[1];
  return found ? items(found).map((place) => textAt(place, '')) : [];
}

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

describe.each(['solmirela', 'fadolasi'])('The River Road told in %s', (world) => {
  let story: Story;
  beforeAll(
    async () =>
      void (story = await openStory('the-river-road', world === 'solmirela' ? undefined : world)),
  );

  test.each(promised)(
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

test('[STORY-16] nothing of it is missing, stale, broken, too long or of no text', async () => {
  const status = await statusOf(road);
  if ('why' in status) throw new Error(status.why);
  const open = status.languages.filter(({ language }) => promised.includes(language));
  expect(open.map(({ language }) => language)).toEqual(promised.toSorted());
  for (const { missing, stale, broken, unknown } of open) {
    expect({ missing, stale, broken, unknown }).toEqual({
      missing: 0,
      stale: 0,
      broken: 0,
      unknown: 0,
    });
  }
  expect(status.findings).toEqual([]);
});
