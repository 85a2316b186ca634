import { Compiler } from 'inkjs/compiler/Compiler';
import { Story } from 'inkjs/engine/Story';
import { openDice } from './dice.ts';
import type { Gauntlet } from './gauntlet.ts';
import { openPlot } from './truth.ts';
import type { Stand } from './truth.ts';

export type PlayedAlong = {
  /** Ids of choices that inkjs offered. */
  readonly offered: ReadonlySet<string>;
  /** Where inkjs offered something else than the plot says. */
  readonly contradictions: readonly string[];
};

/** Plays the Ink of a plot at random with plain inkjs, and the plot beside it by its own rules. */
export function playAlong(made: Gauntlet, seed: number, plays: number): PlayedAlong {
  const story = new Story(new Compiler(made.ink).Compile().ToJson() ?? '');
  const play = openPlot(made.plot);
  const dice = openDice(seed);
  const offered = new Set<string>();
  const playOnce = (): string | null => {
    story.ResetState();
    let stand = play.start();
    for (let step = 0; step < 400; step += 1) {
      while (story.canContinue) story.Continue();
      const contradiction = compare(story, stand);
      if (contradiction !== null || stand.kind === 'ended') return contradiction;
      for (const { id } of stand.offers) offered.add(id);
      const choice = dice.pick(stand.offers);
      const told = story.currentChoices.findIndex(({ text }) => text === `${choice.text}.`);
      story.ChooseChoiceIndex(told);
      stand = play.take(stand.at, choice);
    }
    return 'This way has no end.';
  };
  const contradictions = Array.from({ length: plays }, playOnce).filter((one) => one !== null);
  return { offered, contradictions };
}

/** Where Ink offers something else than the plot says: both lists. */
function compare(story: Story, stand: Stand): string | null {
  const told = story.currentChoices.map(({ text }) => text).toSorted();
  const offers = stand.kind === 'asks' ? stand.offers : [];
  const meant = offers.map(({ text }) => `${text}.`).toSorted();
  if (told.join() === meant.join()) return null;
  const where = stand.kind === 'asks' ? stand.at.scene : stand.ending;
  return `${where}: Ink offers ${told.join(', ')}; the plot offers ${meant.join(', ')}`;
}
