import { knows, learn, openDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Gauntlet } from './gauntlet.ts';
import type { PlotChoice } from './plot.ts';
import { writePlot } from './write-plot.ts';

/** Why a choice of a hub is never offered: no way leads to it, or its conditions shut each other out. */
export const hubDooms = { cut: 'no way leads here', torn: 'one is only learned with the other' };

export type Hub = Gauntlet & {
  /** Links of the longest chain of things that must be learned one after another. */
  readonly deepest: number;
};

type Town = { readonly draft: Draft; readonly places: readonly string[] };

/**
 * A town in which everything learned stays worth asking about, so that its states are as many as the sets of things
 * to know, and no search closes. Who leaves early, as random play does, never sees what lies deep.
 */
export function makeHub(seed: number, { places = 10, topics = 7, links = 12 } = {}): Hub {
  const draft = openDraft(seed, 2);
  const names = Array.from({ length: places }, (_, index) => `place_${index + 1}`);
  const town = { draft, places: names };
  const chains = [chain(town, 'tide', links), chain(town, 'bell', Math.ceil(links / 2))];
  addSquare(town);
  for (const name of names) addPlace(town, name, { topics, chains: chains.flat() });
  addCellar(town);
  const plot = draft.plot();
  return { plot, deepest: links, ...writePlot(plot) };
}

type Link = { readonly at: string; readonly choice: PlotChoice };

/** Things that are each learned in another place, once the one before is known. */
function chain({ draft, places }: Town, name: string, links: number): readonly Link[] {
  const { choice, dice, flag } = draft;
  return Array.from({ length: links }, (_, index) => {
    const at = dice.pick(places);
    const asks = index === 0 ? [] : [knows(`${name}_${index}`)];
    return { at, choice: choice({ to: at, asks, changes: [learn(flag(`${name}_${index + 1}`))] }) };
  });
}

function addSquare({ draft, places }: Town): void {
  const { choice, scene } = draft;
  scene('square', {
    choices: [
      ...places.map((to) => choice({ to, once: false })),
      choice({ to: 'end:left', once: false }),
    ],
  });
}

type Filling = { readonly topics: number; readonly chains: readonly Link[] };

function addPlace({ draft }: Town, here: string, { topics, chains }: Filling): void {
  const { choice, scene, flag, dice } = draft;
  const known: string[] = [];
  const talk = Array.from({ length: topics }, (_, index) => {
    const asks = dice.draw(known, index % 3).map((name) => knows(name));
    const topic = flag(`${here}_topic_${index + 1}`);
    known.push(topic);
    return choice({ to: here, asks, changes: [learn(topic)] });
  });
  const [first, second] = [flag(`${here}_secret`), flag(`${here}_proof`)];
  scene(here, {
    choices: [
      ...talk,
      ...chains.filter(({ at }) => at === here).map((link) => link.choice),
      choice({ to: here, asks: [knows(known[0] ?? '')], changes: [learn(first)] }),
      choice({ to: here, asks: [knows(first)], changes: [learn(second)] }),
      choice({ to: here, asks: [knows(second), knows(first, false)], doom: hubDooms.torn }),
      choice({ to: 'square', once: false }),
      choice({ to: `end:${here}`, once: false, asks: [knows(known.at(-1) ?? '')] }),
    ],
  });
}

/** A place that somebody wrote, and to which nothing leads. */
function addCellar({ draft }: Town): void {
  const { choice, scene } = draft;
  const lost = { doom: hubDooms.cut };
  scene('cellar', {
    choices: [
      choice({ to: 'cellar.deep', ...lost }),
      choice({ to: 'square', once: false, ...lost }),
    ],
  });
  scene('cellar.deep', {
    form: 'stitch',
    choices: [
      choice({ to: 'cellar', ...lost }),
      choice({ to: 'end:deep', once: false, asks: [knows('tide_1')], ...lost }),
    ],
  });
}
