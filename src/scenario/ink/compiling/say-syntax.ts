import { plainly } from './explained.ts';
import type { Saying } from './explained.ts';
import { expected } from './say-expected.ts';

const crashHints: readonly (readonly [line: RegExp, hint: string])[] = [
  [/\d\.(?!\d)/, 'A number must not end in a dot: write 1.0.'],
  [
    /=\s*->\s*(END|DONE)\b/,
    'END and DONE cannot be kept in a variable. Keep a knot instead, with nothing in it but -> END.',
  ],
  [/\b[A-Z_]{3,}\(\s*\)/, 'This function of Ink needs values between its round brackets.'],
];

/** Everything the parser can say, in plain words. */
export const syntaxSayings: readonly Saying[] = [
  [
    /^cut: ([\s\S])/,
    ([, sign = '}']) => ({
      code: 'ink-cut',
      what: `This ${sign} stands at the start of a line and outside braces: the compiler forgets everything after it.`,
      hint: `Take it out, open it with { before, or write \\${sign} if it is part of the text.`,
    }),
  ],
  plainly(/^crash: too deep/, 'ink-too-deep', [
    'Braces stand in braces too often here: the compiler would never be done.',
    'Give each of them a line of its own, or move some of them to a function.',
  ]),
  [
    /^crash: ([\s\S]*)/,
    ([, why = ''], { line }) => ({
      code: 'ink-crash',
      what: 'The Ink compiler stopped here, and cannot say why.',
      hint:
        crashHints.find(([pattern]) => pattern.test(line))?.[1] ??
        `Write this line in a simpler way. (The compiler says: ${why === '' ? 'nothing' : why})`,
    }),
  ],
  [
    /^Failed to load: '(.*)'/,
    ([, name = '']) => ({
      code: 'ink-include-missing',
      what: `There is no file ${name} in this pack or its world.`,
      hint: 'Put the file beside the story, or correct the name after INCLUDE.',
    }),
  ],
  [
    /^Expected (an parameter name|the name of)/,
    (_, at) => expected('Expected the name of', '', at),
  ],
  [
    /^Expected ([\s\S]+?) but saw ([\s\S]*)$/,
    ([, thing = '', saw = ''], at) => expected(thing, saw, at),
  ],
  plainly(/^Expected closing '\)'/, 'ink-parenthesis', [
    'A ( is not closed.',
    'Write ) after the item that the list starts with: LIST Tools = (rope), lamp.',
  ]),
  plainly(/^Recursive INCLUDE/, 'ink-include-circle', [
    'A file includes itself, here or through another file.',
    'Take one of the INCLUDE lines out.',
  ]),
  plainly(/^Choice is completely empty|^Blank choice/, 'ink-choice-empty', [
    'This choice has no text: nobody sees it, and Ink takes it alone when no other is left.',
    'Write its text. If it is meant as the way out, write * -> and the knot.',
  ]),
  plainly(/^Expected one or two alternatives/, 'ink-alternatives', [
    'A condition has at most two texts: one where it is true, one where it is not.',
    'Take the third out. For texts that take turns, leave the condition and the colon out.',
  ]),
  plainly(/^expected content for the conditional branch/, 'ink-branch-empty', [
    'There is nothing after this -.',
    'Write a condition and a colon, or - else: for everything else.',
  ]),
  plainly(/^Expected an '- else:' clause/, 'ink-branch', [
    'This - is read as another branch of the condition above, and only - else: may stand here.',
    'Write - else: with its colon. A gather cannot stand in braces: put it after the }.',
  ]),
  plainly(/^Multiple 'else'|^'else' case|^Only final branch/, 'ink-else', [
    'Only the last branch may be - else:.',
    'Give the other branches a condition and a colon, and put - else: last.',
  ]),
  plainly(/^Branch doesn't have condition|^Condition block with no/, 'ink-branch', [
    'A branch has no condition.',
    'Write - condition: before what should be told, and end the last one with - else:.',
  ]),
  plainly(/^Do you need a '~' before 'return'/, 'ink-return', [
    'This line is told as text, since it has no ~.',
    'Write ~ return. If it is text, begin it with another word or a capital letter.',
  ]),
  plainly(/^You shouldn't use a '~' here/, 'ink-tilde', [
    'A ~ can only begin a line.',
    'Put the logic on a line of its own, or show a value with braces: {trust}.',
  ]),
  plainly(/^Tunnel onwards|^Unexpected number of arrows/, 'ink-arrows', [
    'Ink cannot follow these arrows.',
    'Write -> knot to go on, -> knot -> to come back here, and ->-> to return.',
  ]),
  plainly(/^Empty diverts/, 'ink-divert-empty', [
    'This arrow leads nowhere.',
    'Write the knot after ->, or -> END.',
  ]),
  plainly(/^Unexpected sequence '\+-'|^Expected '='/, 'ink-logic', [
    'These signs do not belong together.',
    'Write ~ x += 1, ~ x -= 1, ~ x++ or ~ x = x + 1.',
  ]),
  plainly(/^Can't use increment|^can only increment/i, 'ink-increment', [
    '++ and -- only work on a variable, on a line that begins with ~.',
    'Write ~ x++ on a line of its own, and show it with {x}.',
  ]),
  plainly(/^String expressions cannot contain diverts/, 'ink-arrow-in-text', [
    'An arrow cannot stand in a text in quotation marks.',
    'Take the arrow out, or write \\->.',
  ]),
  plainly(/^Tags aren't allowed inside of strings/, 'ink-tag-in-text', [
    'A # cannot stand in a text in quotation marks.',
    'Write \\# for #.',
  ]),
  plainly(/^Logic following a '~'/, 'ink-logic', [
    'This line of logic does nothing.',
    'After ~ set a value (~ x = 5), call a function (~ raise(x)) or return from one (~ return x).',
  ]),
  plainly(/^initial value for a/, 'ink-value', [
    'A variable or constant starts with a plain value.',
    'Write a number, "text" in quotation marks, true, false, a list or -> knot; calculate it later with ~.',
  ]),
  plainly(/^Unexpected ','/, 'ink-list', [
    'A VAR has one value.',
    'Write LIST name = one, two for several, or one VAR on each line.',
  ]),
  plainly(/^Constant strings cannot contain/, 'ink-value', [
    'The text that a variable starts with cannot have braces in it.',
    'Write plain text here, and put values in later with ~.',
  ]),
  plainly(/^Sequence type combination/, 'ink-braces', [
    'These marks for taking turns do not go together.',
    'Write one of {one|two}, {&one|two}, {!one|two} or {~one|two}.',
  ]),
  plainly(/^You can't use a gather/, 'ink-gather-in-braces', [
    'A gather cannot stand in braces, and a branch begins with one dash.',
    'Write one -, or put the gather after the }.',
  ]),
  plainly(/^should not have return/, 'ink-return', [
    'return stands outside every function.',
    'Put it in a function: === function name() ===.',
  ]),
  plainly(/^Failed to read integer/, 'ink-number', [
    'This number is too big.',
    'Write a number between -9007199254740991 and 9007199254740991.',
  ]),
  plainly(/^Expected content, but got/, 'ink-braces', [
    'What stands in these braces cannot be read.',
    'Write the texts with one | between two of them.',
  ]),
];
