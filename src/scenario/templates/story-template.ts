import { blankStory } from './blank-story.ts';
import { decisionStory } from './decision-story.ts';
import { interestsStory } from './interests-story.ts';
import type { NewStory, StoryTemplate } from './new-story.ts';
import { voicesStory } from './voices-story.ts';

/** What a template knows of the story that it becomes. */
export type TemplateStory = { readonly ink: string; readonly pack: string };

const stories: Readonly<Record<StoryTemplate, TemplateStory>> = {
  decision: decisionStory,
  blank: blankStory,
  voices: voicesStory,
  interests: interestsStory,
};

/** The texts of a new story by their files: it plays at once, and a check finds nothing in it. */
export function newTexts({ name, template, language }: NewStory): Readonly<Record<string, string>> {
  const title = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const { ink, pack } = stories[template];
  // The other templates are written in English, and go on from there.
  const own = template === 'blank' && language !== 'en' ? `language: ${language}\n` : '';
  return { [`${name}.ink`]: ink, 'pack.yaml': `title: ${title}\n${own}${pack}` };
}
