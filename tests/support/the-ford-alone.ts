import { paperScenario } from './paper-scenario.ts';
import { theFordStory } from './the-ford.ts';

const { ford, market } = theFordStory.pages;

/** The ford, where everybody answers alone before the team talks. */
export const theFordAlone = paperScenario({
  ...theFordStory,
  pages: {
    ...theFordStory.pages,
    ford: { ...ford!, decision: { privateFirst: true, talk: 20 } },
    market: { ...market!, decision: { ...market!.decision, privateFirst: true, talk: 0 } },
  },
});
