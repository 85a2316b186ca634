import { paperScenario } from './paper-scenario.ts';
import { theFordStory } from './the-ford.ts';

const { ford, bank } = theFordStory.pages;
const story = paperScenario({
  ...theFordStory,
  pages: {
    ...theFordStory.pages,
    ford: { ...ford!, decision: { sayItBack: 'heard' } },
    bank: { ...bank!, decision: { by: 'role', role: 'leader', sayItBack: 'heard', talk: 20 } },
  },
});
const person = (name: string, side: 'army' | 'civil') => ({ name, art: 'elder', side });

/** The ford, where what was heard is said back; the trader speaks last wherever somebody speaks. */
export const theFordHeard: typeof story = {
  ...story,
  pack: {
    ...story.pack,
    cast: {
      Leader: person('Leader', 'army'),
      Trader: person('Trader', 'civil'),
      Nurse: person('Nurse', 'civil'),
    },
  },
  read: (playthrough) => {
    const beat = story.read(playthrough);
    return { ...beat, lines: beat.lines.map((line) => ({ ...line, speaker: 'Trader' })) };
  },
};
