import type { At, Explained } from './explained.ts';
import { restOfLine } from './say-line-end.ts';

const assigned = /^value expression to be assigned/;

function valueMissing(saw: string): Explained {
  return saw.startsWith("'=")
    ? {
        code: 'ink-equals',
        what: 'Two = compare; here a value should be set.',
        hint: 'Write one =, as in ~ x = 5.',
      }
    : {
        code: 'ink-value',
        what: 'There is no value after this =.',
        hint: 'Write a number, "text" in quotation marks, true, false or a name.',
      };
}

/** What the compiler calls the thing it expected, and what that means for an author. */
const wanted: readonly (readonly [RegExp, string, string, string])[] = [
  [
    /^closing '\]' for weave/,
    'ink-bracket-open',
    'This choice opens a [ and does not close it.',
    'Write ] after the words that only the choice shows: * [Wait]',
  ],
  [
    /^choice condition inside/,
    'ink-condition',
    'There is no condition in these braces.',
    'Write what must be true: * {trust > 3} Ask again',
  ],
  [
    /^closing '\}' for choice/,
    'ink-brace-open',
    'The condition of this choice is not closed.',
    'Write } after it: * {trust > 3} Ask again',
  ],
  [
    /^closing '\)' for bracketed name/,
    'ink-label',
    'The label of this choice or gather is not closed, or has a blank in it.',
    'A label is one word in round brackets: * (ask) Ask again. If it is text, write \\(.',
  ],
  [
    /^target for new thread/,
    'ink-thread',
    'There is no name after <-.',
    'Write the knot whose choices should stand here too: <- market',
  ],
  [
    /^variable name/,
    'ink-name-missing',
    'A name is missing here.',
    'Write the name of the variable: one word, such as trust.',
  ],
  [
    /^right side of '(.+)' expression/,
    'ink-value',
    'Something is missing after the last mark of this condition.',
    'Write what it should be compared with or joined to, such as {a and b: …}.',
  ],
  [
    /^close quote/,
    'ink-quote-open',
    'A text in quotation marks is not closed.',
    'Write " at its end. The straight kind, not “ or ”.',
  ],
  [
    /^closing '\)' for function call/,
    'ink-parenthesis',
    'A ( after the name of a function is not closed.',
    'Write ) after its last value, and a comma between values.',
  ],
  [/^closing parenthesis/, 'ink-parenthesis', 'A ( is not closed.', 'Write ) where it belongs.'],
  [
    /^element name within the set/,
    'ink-list-item',
    'The name of an item is missing after the dot.',
    'Write LIST.item, such as Tools.rope.',
  ],
  [
    /^filename for include/,
    'ink-include',
    'There is no file name after INCLUDE.',
    'Write the name of the file, such as INCLUDE world.ink.',
  ],
  [
    /^end of line after (knot|stitch) name/,
    'ink-flow-name',
    'The name of this knot or stitch has a blank or a sign in it.',
    'A name is one word of letters, digits and _: === first_words ===',
  ],
  [
    /^at least one line within the (knot|stitch)/,
    'ink-flow-empty',
    'This knot or stitch is empty.',
    'Write at least one line in it, such as -> END.',
  ],
  [
    /^whitespace after the 'function'/,
    'ink-flow-name',
    'The name of the function is missing.',
    'Write === function raise(x) ===',
  ],
  [
    /^closing '\)' for parameter list/,
    'ink-parenthesis',
    'The list of parameters is not closed, or has something in it that is no name.',
    'Write them as (who, how) with commas between.',
  ],
  [
    /^name of external function/,
    'ink-external',
    'The name of the function is missing after EXTERNAL.',
    'Write EXTERNAL name(x).',
  ],
  [
    /^declaration of arguments for EXTERNAL/,
    'ink-external',
    'EXTERNAL needs round brackets after the name, also where nothing stands in them.',
    'Write EXTERNAL name().',
  ],
  [
    /^expression after '~'/,
    'ink-logic-empty',
    'There is nothing that Ink can do after this ~.',
    'Write what should happen, such as ~ trust = trust + 1, or take the ~ out.',
  ],
  [
    /^the '=' for an assignment/,
    'ink-value',
    'A declared name needs a value from the start.',
    'Write = and the value, such as VAR trust = 5 or LIST Tools = rope, lamp.',
  ],
  [
    /^initial value for/,
    'ink-value',
    'There is no value after this =.',
    'Write a number, "text" in quotation marks, true or false.',
  ],
  [
    /^list name/,
    'ink-name-missing',
    'The name of the list is missing.',
    'Write LIST Tools = rope, lamp.',
  ],
  [/^list item names/, 'ink-list', 'This list has no items.', 'Write LIST Tools = rope, lamp.'],
  [
    /^value to be assigned to list item/,
    'ink-list',
    'The number of this item is missing.',
    'Write LIST Levels = low = 1, high = 5.',
  ],
  [
    /^constant name/,
    'ink-name-missing',
    'The name of the constant is missing.',
    'Write CONST BRIDGE = "Heron Bridge".',
  ],
  [
    /^some kind of logic/,
    'ink-braces',
    'What stands in these braces cannot be read.',
    'Write {name}, {condition: text | other text} or {one|two|three}; compare with ==; for a brace in the text write \\{.',
  ],
  [
    /^closing brace/,
    'ink-brace-open',
    'This { is never closed.',
    'Write } where it ends. For a brace in the text, write \\{.',
  ],
  [
    /^sequence elements/,
    'ink-braces',
    'There is nothing to take turns in these braces.',
    'Write at least one text after the mark, such as {&one|two}.',
  ],
  [
    /^conditional content/,
    'ink-braces',
    'There is nothing after the condition in these braces.',
    'Write {condition: text} or {condition: text | other text}.',
  ],
  [
    /^Expected the name of|^an parameter name/,
    'ink-name-missing',
    'A name is missing here.',
    'Write one word of letters, digits and _.',
  ],
];

/** What is missing where the compiler expected something else. */
export function expected(thing: string, saw: string, at: At): Explained {
  if (thing === 'end of line') return restOfLine(saw.replace(/^'|'$/g, ''), at);
  if (assigned.test(thing)) return valueMissing(saw);
  const found = wanted.find(([pattern]) => pattern.test(thing));
  if (found) return { code: found[1], what: found[2], hint: found[3] };
  return {
    code: 'ink-syntax',
    what: 'Ink cannot read this line.',
    hint: `Compare it with a line that works. (Ink expected ${thing}.)`,
  };
}
