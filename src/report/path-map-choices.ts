import type { Choice } from '../scenario/beat.ts';
import type { PathChoice } from './debrief-pictures.ts';
import type { Say } from './saying.ts';
import type { Turning } from './way.ts';

type SeenChoice = Pick<Choice, 'id' | 'text' | 'picture'>;

/** The choices that runs saw at a stop, by their ids, in the order of their shapes. */
export type SeenChoices = Map<string, SeenChoice>;

/** Adds what a run was offered, and what it took where the story no longer offers that. */
export function seeChoices(seen: SeenChoices, { beat, taken }: Turning): void {
  for (const choice of beat.choices) if (!seen.has(choice.id)) seen.set(choice.id, choice);
  if (taken !== null && !seen.has(taken.id)) {
    seen.set(taken.id, { id: taken.id, text: taken.text, picture: null });
  }
}

export function choicesAt(seen: SeenChoices, say: Say): readonly PathChoice[] {
  return [...seen.values()].map(({ id, text, picture }) => ({ text: say(id, text), picture }));
}
