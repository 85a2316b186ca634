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
  'booklet',
  'agreement',
  'certificate',
  'briefing',
] as const;
export type StoryPrint = (typeof storyPrints)[number];

export const isStoryPrint = (print: Print): print is StoryPrint =>
  storyPrints.some((one) => one === print);

/** What a joint panel fills in: no story's, and no group's. */
export const panelPrints = ['checklist', 'behaviour'] as const;
export type PanelPrint = (typeof panelPrints)[number];

export const isPanelPrint = (print: Print): print is PanelPrint =>
  panelPrints.some((one) => one === print);

/** What can be printed: the report is of all stories that there are, the script of what one says in a language. */
export const prints = [...storyPrints, ...panelPrints, 'report', 'script'] as const;
export type Print = (typeof prints)[number];
