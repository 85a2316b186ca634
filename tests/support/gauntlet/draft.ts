import { openDice } from './dice.ts';
import type { Dice } from './dice.ts';
import type { Ask, Change, Plot, PlotChoice, Scene } from './plot.ts';
import { openWords } from './words.ts';

type Part = Partial<Omit<PlotChoice, 'id' | 'text'>> & { readonly to: string };
type SceneParts = Partial<Omit<Scene, 'name' | 'prose'>> & { readonly sentences?: number };

/** A plot in the making. */
export type Draft = {
  readonly dice: Dice;
  readonly choice: (part: Part) => PlotChoice;
  readonly scene: (name: string, parts: SceneParts) => void;
  readonly flag: (name: string) => string;
  readonly item: (name: string) => string;
  readonly counter: (name: string) => string;
  readonly plot: () => Plot;
};

export function openDraft(seed: number, sentences: number): Draft {
  const dice = openDice(seed);
  const words = openWords(dice);
  const scenes: Scene[] = [];
  const flags: string[] = [];
  const items: string[] = [];
  const counters: string[] = [];
  let choices = 0;
  const kept = (names: string[]) => (name: string) => {
    if (!names.includes(name)) names.push(name);
    return name;
  };
  return {
    dice,
    choice: (part) => {
      choices += 1;
      const plain = { once: true, asks: [], changes: [], through: null, doom: null };
      return { ...plain, ...part, id: `c${choices}`, text: words.act() };
    },
    scene: (name, { sentences: count = sentences, ...parts }) => {
      const plain = { form: 'knot' as const, changes: [], turns: [], borrows: null, choices: [] };
      scenes.push({
        ...plain,
        otherwise: null,
        ...parts,
        name,
        prose: [...words.prose(count), words.turning()],
      });
    },
    flag: kept(flags),
    item: kept(items),
    counter: kept(counters),
    plot: () => ({ scenes, flags, items, counters }),
  };
}

export const knows = (name: string, is = true): Ask => ({ kind: 'flag', name, is });
export const has = (name: string, is = true): Ask => ({ kind: 'item', name, is });
export const atLeast = (name: string, than: number): Ask => ({
  kind: 'count',
  name,
  is: '>=',
  than,
});
export const visited = (name: string, is: '>=' | '<' | '==', than: number): Ask => ({
  kind: 'visits',
  name,
  is,
  than,
});
export const learn = (name: string): Change => ({ kind: 'flag', name, to: true });
export const take = (name: string): Change => ({ kind: 'item', name, has: true });
export const drop = (name: string): Change => ({ kind: 'item', name, has: false });
export const add = (name: string, by: number, most: number): Change => ({
  kind: 'add',
  name,
  by,
  most,
});
