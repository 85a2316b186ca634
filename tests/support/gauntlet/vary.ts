import type { Dice } from './dice.ts';
import type { Ask, Plot, PlotChoice, Scene } from './plot.ts';
import { truthOf } from './truth.ts';

/** Of the choices that ask for nothing: how many in a hundred come to ask for something. */
const moreAsked = 20;

/**
 * Makes another plot of the same kind: choices in another order, and more of them that ask for what was learned in
 * their act. What so comes out of reach asks for nothing again, so that only what is doomed stays out of it.
 */
export function vary(plot: Plot, dice: Dice): Plot {
  const varied = changed(plot, (choice, scene) => {
    // What can always be taken keeps a scene from having no way out.
    const stays = !choice.once || choice === scene.choices.find(({ asks }) => asks.length === 0);
    const asks = choice.doom !== null || choice.asks.length > 0;
    if (stays || asks || dice.roll(100) >= moreAsked) return choice;
    return { ...choice, asks: [randomAsk(plot, scene, dice)] };
  });
  const shuffled = varied.scenes.map((scene) => ({
    ...scene,
    choices: dice.draw(scene.choices, scene.choices.length),
  }));
  return repaired({ ...varied, scenes: shuffled });
}

function randomAsk({ flags }: Plot, { name }: Scene, dice: Dice): Ask {
  const act = name.split('_')[0] ?? '';
  const own = flags.filter((flag) => flag.startsWith(`${act}_`));
  return { kind: 'flag', name: dice.pick(own), is: dice.roll(3) > 0 };
}

function repaired(plot: Plot): Plot {
  const { offered } = truthOf(plot);
  const isLost = ({ id, doom, asks }: PlotChoice): boolean =>
    doom === null && !offered.has(id) && asks.length > 0;
  if (!plot.scenes.some(({ choices }) => choices.some(isLost))) return plot;
  return repaired(changed(plot, (choice) => (isLost(choice) ? { ...choice, asks: [] } : choice)));
}

const changed = (plot: Plot, change: (choice: PlotChoice, scene: Scene) => PlotChoice): Plot => ({
  ...plot,
  scenes: plot.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((choice) => change(choice, scene)),
  })),
});
