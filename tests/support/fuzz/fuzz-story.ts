import { openDice } from '../gauntlet/dice.ts';
import type { Dice } from '../gauntlet/dice.ts';
import type { ScenarioFiles } from '../../../src/scenario/open-story.ts';
import { growInk } from './ink-grammar.ts';
import { nastyText, oddNames, spoil } from './nasties.ts';
import { growAliases, growPack } from './yaml-grammar.ts';

/** What good stories the spoilt ones are made from. */
export type Grown = { readonly ink: readonly string[]; readonly packs: readonly string[] };

/** The made-up and spoilt story of a seed: always the same for the same stories to grow from. */
export function fuzzStory(seed: number, grown: Grown): ScenarioFiles {
  const dice = openDice(seed * 7919 + 17);
  const files: Record<string, string> = { 'story.ink': inkOf(dice, grown) };
  if (dice.roll(4) === 0) files['a.ink'] = growInk(dice, 3);
  if (dice.roll(6) === 0)
    files['b.ink'] = `INCLUDE ${dice.pick(['a.ink', 'b.ink', 'story.ink'])}\n`;
  if (dice.roll(2) === 0) files['pack.yaml'] = packOf(dice, grown);
  if (dice.roll(8) === 0) files['world.yaml'] = packOf(dice, grown);
  return { name: 'story', files, strings: dice.roll(4) === 0 ? stringsOf(dice) : {} };
}

function inkOf(dice: Dice, { ink }: Grown): string {
  switch (dice.roll(5)) {
    case 0:
      return growInk(dice, 8);
    case 1:
      return spoil(growInk(dice, 6), 1 + dice.roll(4), dice);
    case 2:
      return spoil(someLines(dice.pick(ink), 24, dice), 1 + dice.roll(6), dice);
    case 3:
      return spoil(`-> k\n=== k ===\n* [a] b\n- ${nastyText(dice)}\n-> END\n`, dice.roll(3), dice);
    default:
      return Array.from({ length: 1 + dice.roll(12) }, () => nastyText(dice)).join(
        dice.pick([' ', '\n', '']),
      );
  }
}

function packOf(dice: Dice, { packs }: Grown): string {
  switch (dice.roll(5)) {
    case 0:
      return growAliases(dice);
    case 1:
      return spoil(dice.pick(packs), 1 + dice.roll(4), dice);
    case 2:
      return Array.from({ length: 1 + dice.roll(8) }, () => nastyText(dice)).join('\n');
    case 3:
      return dice.pick(['[', '{ a: ', '- ', '? ', '!!map {']).repeat(dice.pick([3, 40, 400, 4000]));
    default:
      return growPack(dice);
  }
}

function someLines(text: string, most: number, dice: Dice): string {
  const lines = text.split('\n');
  const from = dice.roll(lines.length);
  return lines.slice(from, from + 1 + dice.roll(most)).join('\n');
}

/** String tables are JSON, so anything may stand where a text is expected. */
function stringsOf(dice: Dice): ScenarioFiles['strings'] {
  const entry = (): unknown =>
    dice.pick<unknown>([
      'plain',
      '',
      { source: 'A', text: 'B' },
      { source: nastyText(dice), text: nastyText(dice) },
      { source: '{x}', text: '{0} {y} %s {' },
    ]);
  const table = Object.fromEntries(
    Array.from({ length: dice.roll(6) }, () => [
      dice.pick([...oddNames, 'rr_opening_01', 'k', '']),
      entry(),
    ]),
  );
  const language = dice.pick(['fr', 'ar', 'xx-not-a-language', '__proto__', '']);
  return { [language]: table } as ScenarioFiles['strings'];
}
