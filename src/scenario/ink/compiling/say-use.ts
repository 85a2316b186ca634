import { plainly } from './explained.ts';
import type { Explained, Saying } from './explained.ts';

const builtInUse = (what: string, hint: string): Explained => ({
  code: 'ink-built-in',
  what,
  hint,
});

/** What it says about addresses of knots and the functions that Ink has. */
export const useSayings: readonly Saying[] = [
  plainly(/expects a divert target for the parameter|Passing read count of/, 'ink-target-value', [
    'Here the address of a knot is wanted.',
    'Write the arrow too: -> knot.',
  ]),
  plainly(/is used as a variable divert target/, 'ink-target-value', [
    'This parameter is used to go somewhere, and is not declared so.',
    'Write an arrow before its name in the head of the knot: === ask(-> back) ===',
  ]),
  plainly(/^Can't use a divert target like that/, 'ink-target-value', [
    'An arrow cannot stand in this condition.',
    'Write the name of the knot without -> to ask whether it was visited.',
  ]),
  plainly(/^Since '.*' is a variable, it shouldn't be preceded/, 'ink-target-value', [
    'This is a variable that holds an address already.',
    'Write its name without ->.',
  ]),
  plainly(/^Can't use -> DONE or -> END as variable/, 'ink-target-value', [
    'END and DONE cannot be kept in a variable.',
    'Keep a knot instead, with nothing in it but -> END.',
  ]),
  plainly(
    /can't store arguments in a divert target|^Can't store a divert target/,
    'ink-target-value',
    [
      'The address of a knot that wants values cannot be kept in a variable.',
      'Keep a knot without parameters.',
    ],
  ),
  plainly(/^Using 'not' or '!' here negates/, 'ink-not', [
    '"not a ? b" asks about (not a).',
    'Write not (a ? b).',
  ]),
  plainly(/^Can't use \w+ as sub-expression/, 'ink-increment', [
    '++ and -- only work on a line of their own.',
    'Write ~ x++ on a line of its own.',
  ]),
  plainly(/^Saw the text 'else:'/, 'ink-else', [
    'This "else:" is told as text.',
    'Write - else: with a dash.',
  ]),
  [
    /^The (\w+)\(\) function shouldn't take any/,
    ([, name = '']) => builtInUse(`${name} takes no value.`, `Write ${name}().`),
  ],
  [
    /^The (\w+)\(\) function should take one argument|^Should be '(\w+)'|^Failed to find target for (\w+)/,
    ([, one = '', two = '', three = '']) =>
      builtInUse(
        `${one || two || three} wants the address of a knot, stitch or label.`,
        `Write ${one || two || three}(-> knot).`,
      ),
  ],
  plainly(/^When getting the TURNS_SINCE/, 'ink-built-in', [
    'This variable holds an address already.',
    'Write TURNS_SINCE(name) without ->.',
  ]),
  [
    /^(RANDOM|SEED_RANDOM|LIST_RANGE|LIST_RANDOM)('s|.*should)/,
    ([, name = '']) =>
      builtInUse(`${name} gets the wrong values here.`, `Write ${uses[name] ?? name}.`),
  ],
  [
    /should take (\d+) parameter/,
    ([, count = '']) =>
      builtInUse(
        `This function of Ink takes ${count} value${count === '1' ? '' : 's'}.`,
        'Count the values in the round brackets.',
      ),
  ],
  plainly(/^Can currently only construct a list/, 'ink-built-in', [
    'A list can be made from one number, or from nothing.',
    'Write Tools(2) for its second item, or Tools() for an empty one.',
  ]),
];

const uses: Readonly<Record<string, string>> = {
  RANDOM: 'RANDOM(1, 6), with two whole numbers',
  SEED_RANDOM: 'SEED_RANDOM(7), with one whole number',
  LIST_RANGE: 'LIST_RANGE(Tools, rope, lamp)',
  LIST_RANDOM: 'LIST_RANDOM(Tools)',
};
