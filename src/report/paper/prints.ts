/** What can be printed of a scenario or a session. */
export const prints = [
  'story',
  'roles',
  'choices',
  'survey',
  'poster',
  'guide',
  'flipbook',
  'agreement',
  'briefing',
] as const;
export type Print = (typeof prints)[number];
