/** What is made of one story, or of what a group did with it. */
export const storyPrints = [
  'story',
  'roles',
  'choices',
  'survey',
  'poster',
  'guide',
  'closeness',
  'flipbook',
  'agreement',
  'briefing',
] as const;
export type StoryPrint = (typeof storyPrints)[number];

/** What can be printed: the report is of all stories that there are. */
export const prints = [...storyPrints, 'report'] as const;
export type Print = (typeof prints)[number];
