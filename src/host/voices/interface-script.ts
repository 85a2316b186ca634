import { join } from 'node:path';
import { voicedTexts, voiceNotesOf } from '../../kit/languages/voiced-texts.ts';
import { forMachine } from '../../scenario/strings/vocalised.ts';
import { ofInterface } from './draft-maker.ts';
import type { Script } from './draft-voices.ts';

/** What `voices draft` calls the interface, where it takes a story's path otherwise. */
export const interfaceName = 'interface';

/** What a tablet says of itself in a language, below the folder of the program; null where its interface does not speak it. */
export function interfaceScript(root: string, language: string): Script | null {
  const home = {
    languages: join(root, 'public/languages'),
    screens: join(root, 'src/screens'),
    voices: join(root, 'public/voices'),
  };
  const texts = voicedTexts(home, language);
  if (texts === null) return null;
  return {
    home: join(home.voices, language),
    notes: voiceNotesOf(home, language),
    texts: texts.map(({ name, words }) => ({
      id: name,
      speaker: null,
      words,
      forMachine: forMachine(language, words),
    })),
    timbreOf: () => ofInterface,
    untranslated: 0,
    inPlay: [],
  };
}
