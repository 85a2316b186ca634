import { stopTitle } from '../saying.ts';
import { storyStops, type StoryStop } from '../story-stops.ts';
import type { PaperChoice } from './paper.ts';
import type { Words } from './panels.ts';

export type ChoiceCards = { readonly title: string; readonly choices: readonly PaperChoice[] };

/** The choices of every decision, in the order of their shapes. */
export function choiceCards(words: Words, cut?: number): readonly ChoiceCards[] {
  return storyStops(words.scenario, cut).decisions.map((stop) => ({
    title: titleOf(words, stop),
    choices: stop.choices.map(({ id, text, picture }) => ({ text: words.say(id, text), picture })),
  }));
}

export const titleOf = ({ scenario, say }: Words, stop: StoryStop): string =>
  stopTitle(scenario, say, { ...stop, ending: null });
