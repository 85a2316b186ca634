import type { TemplateStory } from './story-template.ts';

/** Where somebody begins who writes all of it. */
export const blankStory: TemplateStory = {
  ink: `-> opening

=== opening ===
# opening
Something happens.
-> END
`,
  pack: `minutes: [12]
`,
};
