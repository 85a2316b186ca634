import type { Dice } from './dice.ts';

const who = [
  'the ferry woman',
  'the miller',
  'a girl with a kite',
  'the old ropemaker',
  'the clerk',
  'a soldier off duty',
  'the baker',
  'two sisters',
  'the well keeper',
  'a tired nurse',
  'the drummer',
  'the lamplighter',
  'a boy with one shoe',
  'the potter',
  'the bridge warden',
];
const does = [
  'counts baskets',
  'looks up and smiles',
  'says that the road is slow today',
  'mends a net',
  'points at the river',
  'asks who goes first',
  'folds a letter twice',
  'waits in the shade',
  'sings half a song',
  'sweeps the step again',
  'holds the gate with one hand',
  'shares bread with whoever stands near',
];
const where = [
  'by the well',
  'under the awning',
  'near the pole',
  'on the lower step',
  'behind the carts',
  'at the water',
  'in front of the store',
  'beside the red door',
  'where the dust settles',
  'along the wall',
];
const acts = [
  'Ask about',
  'Look at',
  'Carry',
  'Hide',
  'Show',
  'Trade',
  'Follow',
  'Write down',
  'Return',
  'Lift',
  'Count',
  'Wait for',
  'Praise',
  'Question',
  'Guard',
  'Offer',
  'Refuse',
  'Sketch',
];
const things = [
  'ledger',
  'lantern',
  'rope',
  'cart',
  'letter',
  'drum',
  'basket',
  'map',
  'key',
  'kettle',
  'ladder',
  'boat',
  'bell',
  'coat',
  'wheel',
  'jar',
  'bench',
  'gate',
  'kite',
  'loaf',
];
const kinds = [
  'blue',
  'old',
  'heavy',
  'second',
  'broken',
  'clean',
  'borrowed',
  'small',
  'painted',
  'wet',
  'empty',
  'good',
];

export type Words = {
  readonly prose: (sentences: number) => readonly string[];
  /** A line that reads otherwise when it is met again. */
  readonly turning: () => string;
  /** What a choice says; never the same twice. */
  readonly act: () => string;
};

/** Plain prose to fill a made-up story with. */
export function openWords(dice: Dice): Words {
  const said = new Set<string>();
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = (): string =>
    `${capital(dice.pick(who))} ${dice.pick(does)} ${dice.pick(where)}, and ${dice.pick(who)} ${dice.pick(does)}.`;
  const act = (): string => {
    const text = `${dice.pick(acts)} the ${dice.pick(kinds)} ${dice.pick(things)}`;
    if (said.has(text)) return act();
    said.add(text);
    return text;
  };
  const turning = (): string => {
    const [one, two, three] = [dice.pick(who), dice.pick(who), dice.pick(who)];
    const mark = dice.pick(['', '', '&', '!']);
    return `{${mark}${capital(one)} nods.|${capital(two)} ${dice.pick(does)}.|Nobody sees ${three}.}`;
  };
  return { turning, prose: (count) => Array.from({ length: count }, sentence), act };
}
