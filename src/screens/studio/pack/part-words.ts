import { clothColours, hairColours, type PersonPart } from '../../../scenario/art/person-parts.ts';
import { numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';

const colours: readonly string[] = [...clothColours, ...hairColours];

/** What a word of somebody's look is called in the author's language; the pack keeps the word itself. */
export function lookWord(part: PersonPart, word: string): string {
  if (/^\d+$/.test(word)) return numeral(Number(word));
  if (word === 'true' || word === 'false') return say(`studio.pack.word.${word}`);
  return say(colours.includes(word) ? `studio.colour.${word}` : `studio.look.${part}.${word}`);
}

/** What a part of a place is called. */
export const sceneWord = (word: string): string => say(`studio.scene.${word}`);
