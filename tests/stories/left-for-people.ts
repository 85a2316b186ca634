import { expect } from 'vitest';

/** What only people can do: say the questions back, and speak what has no draft voice yet; with them all drafts would weigh 15 MB. */
export const leftForPeople: Readonly<Record<string, readonly object[]>> = {
  'the-river-road': [
    {
      code: 'survey-draft',
      file: 'pack.yaml',
      what: '5 of 5 questions are drafts: mats, bridge, told-post, quarrel, mistake.',
    },
    {
      code: 'media-voice',
      file: 'voice/ar',
      what: expect.stringMatching(/^177 of \d+ spoken texts .*\(and in 1 more place\)$/),
    },
    {
      code: 'media-voice',
      file: 'voice/en',
      what: expect.stringMatching(/^94 of \d+ spoken texts .*terms\.checkpoint\.army/),
    },
  ],
  'three-wells': [
    {
      code: 'survey-draft',
      file: 'pack.yaml',
      what: '5 of 5 questions are drafts: four-report, told-post, quarrel, mistake, mats.',
    },
  ],
  'weapons-for-tools': [
    {
      code: 'survey-draft',
      file: 'pack.yaml',
      what: '5 of 5 questions are drafts: mats, bridge, mistake, four-report, quarrel.',
    },
  ],
  'the-champion': [
    {
      code: 'survey-draft',
      file: 'pack.yaml',
      what: '5 of 5 questions are drafts: mats, bridge, told-post, mistake, quarrel.',
    },
  ],
  'the-night-market': [
    {
      code: 'survey-draft',
      file: 'pack.yaml',
      what: '5 of 5 questions are drafts: told-post, quarrel, mistake, four-report, mats.',
    },
  ],
  'the-shared-plan': [
    {
      code: 'survey-draft',
      file: 'pack.yaml',
      what: '5 of 5 questions are drafts: bridge, mats, told-post, four-report, mistake.',
    },
  ],
};
