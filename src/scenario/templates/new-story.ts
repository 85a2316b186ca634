/** What a new story may begin as. */
export const storyTemplates = ['decision', 'blank', 'voices', 'interests'] as const;
export type StoryTemplate = (typeof storyTemplates)[number];

export type NewStory = {
  /** The folder's: small letters, digits and dashes. */
  readonly name: string;
  readonly template: StoryTemplate;
  /** What its author writes in. */
  readonly language: string;
};

/** Short, and the same on every machine and in every address. */
export const isShortName = (name: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(name);

export const isLanguageTag = (language: string): boolean =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language);
