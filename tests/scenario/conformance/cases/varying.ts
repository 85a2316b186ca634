import type { Case } from '../transcript.ts';

/** A knot that is seen four times. */
export const fourTimes = (line: string): string =>
  `-> a\n=== a\n${line}\n+ [Again] -> b\n+ [End] -> END\n=== b\n-> a`;
const choicesOf = '* Again\n* End';
const again = (...lines: readonly string[]): string =>
  lines.map((line) => `${line}\n${choicesOf}`).join('\n> 1\n');

export const alternatives: readonly Case[] = [
  {
    says: 'a sequence sticks on its last',
    ink: fourTimes('The radio: {"Two!"|"One!"|noise}.'),
    told: again(
      'The radio: "Two!".',
      'The radio: "One!".',
      'The radio: noise.',
      'The radio: noise.',
    ),
  },
  {
    says: 'a cycle begins again',
    ink: fourTimes('It is {&Monday|Tuesday} today.'),
    told: again(
      'It is Monday today.',
      'It is Tuesday today.',
      'It is Monday today.',
      'It is Tuesday today.',
    ),
  },
  {
    says: 'once-only shows nothing at the end',
    ink: fourTimes('A joke. {!I laugh.|I smile.}'),
    told: again('A joke. I laugh.', 'A joke. I smile.', 'A joke.', 'A joke.'),
  },
  {
    says: 'blank elements',
    ink: fourTimes('Step. {!||Dark. -> dark}').concat('\n=== dark\nNothing.\n-> END'),
    told: `${again('Step.', 'Step.')}\n> 1\nStep. Dark. Nothing.`,
  },
  {
    says: 'nested alternatives each keep their own count',
    ink: fourTimes('It {&{is quick and |}bites|scratches} {&you|{&a leg|an arm}}.'),
    told: again(
      'It is quick and bites you.',
      'It scratches a leg.',
      'It bites you.',
      'It scratches an arm.',
    ),
  },
  {
    says: 'an alternative may divert',
    ink: fourTimes('I {wait.|wait more.|leave. -> street}').concat('\n=== street\nCars.\n-> END'),
    told: `${again('I wait.', 'I wait more.')}\n> 1\nI leave. Cars.`,
  },
  {
    says: 'in the text of a choice',
    ink: '-> a\n=== a\n+ ["Hello, {&sir|you}!"] I wave. -> a',
    told: '* "Hello, sir!"\n> 1\nI wave.\n* "Hello, you!"\n> 1\nI wave.\n* "Hello, sir!"',
  },
  {
    says: 'blocks over several lines: stopping, cycle, once',
    ink: fourTimes(
      '{ stopping:\n  - I go in.\n  - I go in again.\n}\n{ cycle:\n  - I wait.\n  - I pause.\n    Long.\n}\n{ once:\n  - Luck?\n}',
    ),
    told: again(
      'I go in.\nI wait.\nLuck?',
      'I go in again.\nI pause.\nLong.',
      'I go in again.\nI wait.',
      'I go in again.\nI pause.\nLong.',
    ),
  },
  {
    says: 'a block may hold choices, logic and diverts',
    ink: 'VAR n = 0\n-> a\n=== a\n{ stopping:\n  - ~ n = n + 1\n    First {n}.\n    + [On] -> b\n  - -> out\n}\n=== b\n-> a\n=== out\nOut {n}.\n-> END',
    told: 'First 1.\n* On\n> 1\nOut 1.',
  },
];

export const conditional: readonly Case[] = [
  {
    says: 'text under a condition, with and without else',
    ink: 'VAR met = true\n{met: I saw him. }\nHis name is {met: Franz|a secret}.\n{not met: Never|I did}.\n{not met: Nothing.}\nEnd.',
    told: 'I saw him.\nHis name is Franz.\nI did.\nEnd.',
  },
  {
    says: 'nested conditions on what was seen',
    ink: '-> hub\n=== hub\n{spy: "I saw him. His name is {spy.learned: Franz|kept a secret}."|"I missed him."}\n+ [See] -> spy\n+ [Learn] -> spy.learned\n=== spy\n-> hub\n= learned\n-> hub',
    told: '"I missed him."\n* See\n* Learn\n> 1\n"I saw him. His name is kept a secret."\n* See\n* Learn\n> 2\n"I saw him. His name is Franz."\n* See\n* Learn',
  },
  {
    says: 'a block with if and else',
    ink: 'VAR x = 3\nVAR y = 0\n{ x > 0:\n  ~ y = x - 1\n}\n{y}\n{ x > 5:\n  ~ y = 1\n- else:\n  ~ y = x + 1\n}\n{y}',
    told: '2\n4',
  },
  {
    says: 'a block of tests, the first that holds counts',
    ink: 'VAR x = 2\n{\n  - x == 0: zero\n  - x > 1: more\n  - x > 0: some\n  - else: less\n}\n{\n  - x == 9: nine\n}\n{\n- x == 9:\n  nine\n- else:\n  other\n}',
    told: 'more\nother',
  },
  {
    says: 'a switch',
    ink: 'VAR x = 1\n-> a\n=== a\n{ x:\n- 0: zero\n- 1: one\n- 2:\n  two\n  and a half\n- else: lots\n}\n~ x++\n+ [On] -> a',
    told: 'one\n* On\n> 1\ntwo\nand a half\n* On\n> 1\nlots\n* On',
  },
  {
    says: 'a switch on text and on what is calculated',
    ink: 'VAR who = "Ada"\n{ who:\n- "Bo": You.\n- "Ada": Me.\n}\n{ 2 * 3:\n- 5: five\n- 6: six\n}',
    told: 'Me.\nsix',
  },
  {
    says: 'content in a block can be glued to the line before',
    ink: 'VAR know = false\nI look at him.\n{ know:\n  <> "No!" I say.\n- else:\n  <> "Why?" I say.\n}\nHe reads.',
    told: 'I look at him. "Why?" I say.\nHe reads.',
  },
  {
    says: 'a block chooses what is to be seen next',
    ink: '-> dream\n=== dream\n{\n  - snakes && not dream_snakes:\n    -> dream_snakes\n  - not snakes:\n    -> snakes\n  - else:\n    -> jam\n}\n=== snakes\nSnakes.\n-> dream\n=== dream_snakes\nA dream of snakes.\n-> dream\n=== jam\nA dream of jam.\n-> END',
    told: 'Snakes.\nA dream of snakes.\nA dream of jam.',
  },
  {
    says: 'blocks inside blocks',
    ink: 'VAR a = true\nVAR b = 2\n{ a:\n  { b:\n  - 1: one\n  - 2:\n    { b > 1:\n      deep\n    - else:\n      shallow\n    }\n  }\n- else:\n  no\n}\nEnd.',
    told: 'deep\nEnd.',
  },
];
