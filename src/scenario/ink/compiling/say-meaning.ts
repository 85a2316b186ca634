import { nearestWord } from '../../nearest-word.ts';
import { hasHiddenBlank } from './strange-signs.ts';
import { plainly } from './explained.ts';
import type { At, Explained, KnownNames, Saying } from './explained.ts';

const lastPart = (name: string): string => name.split('.').at(-1) ?? name;

/** The name that was meant, also where only its knot is missing. */
function meant(name: string, among: readonly string[]): string | null {
  const whole = among.find((known) => known.endsWith(`.${name}`));
  return whole ?? nearestWord(name, among) ?? null;
}

function unknownTarget(written: string, { names }: At): Explained {
  if (hasHiddenBlank(written)) return hiddenBlank(written);
  const name = written
    .replace(/^-> ?/, '')
    .replace(/ (->|\(\))$/, '')
    .trim();
  const [knot = name] = name.split('.');
  const near = meant(name, [...names.flows, ...names.others, 'END', 'DONE']);
  const known = names.flows.includes(knot);
  return {
    code: 'ink-target-unknown',
    what: `There is no knot "${name}" to go to.`,
    hint:
      near === null
        ? `Write a knot === ${lastPart(name)} ===, or correct the name after ->.`
        : `Did you mean "${near}"?`,
    cause: `name ${known ? name : knot}`,
  };
}

const hiddenBlank = (written: string): Explained => ({
  code: 'ink-hidden-blank',
  what: `The name "${written.replace(/^-> ?/, '').trim()}" has a blank in it that Ink takes for a letter.`,
  hint: 'Delete the blanks around it, and write plain ones.',
});

function unknownFunction(written: string, { names }: At): Explained {
  const name = written
    .replace(/^-> ?/, '')
    .replace(/ \(\)$/, '')
    .trim();
  const near = nearestWord(name, [...names.functions, ...builtIn]);
  return {
    code: 'ink-function-unknown',
    what: `There is no function "${name}".`,
    hint:
      near === null
        ? `Write === function ${name}() ===, or correct the name.`
        : `Did you mean "${near}"?`,
    cause: `name ${name}`,
  };
}

const builtIn =
  'CHOICE_COUNT TURNS TURNS_SINCE READ_COUNT RANDOM SEED_RANDOM LIST_ALL LIST_COUNT LIST_INVERT LIST_MAX LIST_MIN LIST_RANDOM LIST_RANGE LIST_VALUE MIN MAX POW FLOOR CEILING INT FLOAT'.split(
    ' ',
  );

const everything = ({
  variables,
  constants,
  others,
  flows,
  functions,
}: KnownNames): readonly string[] => [
  ...variables,
  ...constants,
  ...others,
  ...flows,
  ...functions,
];

const asked = new WeakMap<KnownNames, Map<string, string | null>>();

/** A name that is missing everywhere is looked for once. */
function nearestOnce(name: string, names: KnownNames): string | null {
  const known = asked.get(names) ?? new Map<string, string | null>();
  asked.set(names, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const near = nearestWord(name, everything(names));
  known.set(name, near);
  return near;
}

function unknownVariable(written: string, at: At): Explained {
  if (hasHiddenBlank(written)) return hiddenBlank(written);
  const name = written.replace(/^-> ?/, '').trim();
  const { names } = at;
  if (names.constants.includes(name)) return constantSet(name);
  if (names.variables.includes(name)) return elsewhereOnly(name);
  const near = nearestOnce(name, names);
  return {
    code: 'ink-variable-unknown',
    what: `Nothing is called "${name}".`,
    hint:
      near === null
        ? `Declare it at the top: VAR ${lastPart(name)} = 0. If it is text, put it in quotation marks.`
        : `Did you mean "${near}"? Otherwise declare it at the top: VAR ${lastPart(name)} = 0.`,
    cause: `name ${name}`,
  };
}

const constantSet = (name: string): Explained => ({
  code: 'ink-constant-set',
  what: `"${name}" is a constant and never changes.`,
  hint: `Declare it with VAR ${name} instead of CONST.`,
  cause: `constant ${name}`,
});

const elsewhereOnly = (name: string): Explained => ({
  code: 'ink-variable-elsewhere',
  what: `"${name}" is not known here: it only lives in another knot.`,
  hint: `Declare it with VAR ${name} at the top, or hand it over as a parameter.`,
  cause: `name ${name}`,
});

function looseEnd(message: string, { line }: At): Explained {
  const stitch = /enter '(.+)' next/.exec(message)?.[1];
  const tunnel = /final tunnel to '(?:-> )?(.+?)(?: ->)*' returns/.exec(message)?.[1];
  const hint =
    stitch === undefined
      ? 'Write -> and the next knot below it, -> DONE, or -> END.'
      : `Write -> ${stitch} below it: the story does not go on into a stitch by itself.`;
  return {
    code: 'ink-loose-end',
    what:
      tunnel === undefined
        ? `The story stops with an error after this${line.trim() === '' ? '' : ' line'}: nothing says where it goes on.`
        : `When "${tunnel}" returns to here, nothing says where the story goes on.`,
    hint,
  };
}

const arity = (name: string, wants: string, got: string): Explained => ({
  code: 'ink-parameters',
  what: `"${name}" takes ${wants} value${wants === '1' ? '' : 's'}, and ${got} given here.`,
  hint: 'Write as many values in the round brackets as the knot or function has parameters.',
});

/** Everything the compiler can say once it has read the text, in plain words. */
export const meaningSayings: readonly Saying[] = [
  [/^Function call target not found: '(.*)'/, ([, name = ''], at) => unknownFunction(name, at)],
  [/^(?:Divert )?target not found: '(.*)'/, ([, name = ''], at) => unknownTarget(name, at)],
  [
    /^Unresolved variable: (.*)|^Variable could not be found to assign to: '(.*)'|^variable for \w+ could not be found: '(.*?)'/,
    ([, used = '', set = '', counted = ''], at) => unknownVariable(used || set || counted, at),
  ],
  [
    /^Could not find target for read count: ([^,]*)/,
    ([, name = ''], at) => unknownVariable(name, at),
  ],
  [
    /^Could not find list (?:item|definition (?:that contains|for) item) '?([^']*)'?/,
    ([, name = ''], at) => unknownVariable(name, at),
  ],
  [/^Apparent loose end[\s\S]*/, ([message = ''], at) => looseEnd(message, at)],
  [
    /Choices? (?:with conditions|nested in)/i,
    () => ({
      code: 'ink-choice-in-braces',
      what: 'After this choice in braces nothing says where the story goes on.',
      hint: 'Write a condition in front of the choice instead, * {condition} Text, or end it with -> and a knot.',
    }),
  ],
  [
    /^Ambiguous item name '(.*)' found in multiple sets, including (.*) and (.*)$/,
    ([, item = '', one = '', two = '']) => ({
      code: 'ink-item-ambiguous',
      what: `Two lists have an item "${item}".`,
      hint: `Write ${one}.${item} or ${two}.${item}.`,
      cause: `ambiguous ${item}`,
    }),
  ],
  [/^Can't re-assign to a constant .*'(.*)'/, ([, name = '']) => constantSet(name)],
  plainly(/^global variable assignments cannot/, 'ink-value', [
    'A variable cannot start with the value of another variable.',
    'Write a plain value here, and set it later with ~.',
  ]),
  [
    /^Divert to '(.*)' requires (\d+) arguments, (.*)$|^Function call to '(.*)' requires (\d+) arguments, (.*)$/,
    ([, knot = '', wants = '', got = '', called = '', needs = '', given = '']) =>
      arity(knot || called, wants || needs, countGiven(got || given)),
  ],
  [/target \((.*)\) doesn't take parameters/, ([, name = '']) => arity(name, '0', 'some are')],
  [
    /^(?:Function call |Divert )?incorrect number of arguments sent to external function '(.*)'\. Expected (\d+) but got (\d+)/,
    ([, name = '', wants = '', got = '']) => arity(name, wants, countGiven(`but got ${got}`)),
  ],
  plainly(
    /target needs to be a knot or stitch in order|Can't call as a function or with arguments/,
    'ink-parameters',
    [
      'Only a knot, a stitch or a function takes values in round brackets.',
      'Take the round brackets out, or go to a knot.',
    ],
  ),
  [
    /^(.+) hasn't been marked as a function/,
    ([, name = '']) => ({
      code: 'ink-not-a-function',
      what: `"${name}" is a knot, and is called like a function here.`,
      hint: `Write === function ${name} ===, or go there with -> ${name}.`,
      cause: `function ${name}`,
    }),
  ],
  [
    /^(.+) can't be diverted to|^(.+) must be called as a function/,
    ([, name = '', other = '']) => ({
      code: 'ink-is-a-function',
      what: `"${name || other}" is a function: a story cannot go there.`,
      hint: `Call it with ~ ${name || other}(), or in braces: {${name || other}()}.`,
      cause: `function ${name || other}`,
    }),
  ],
  [
    /'(.*)' being used as read count rather than being called as function/,
    ([, name = '']) => ({
      code: 'ink-function-uncalled',
      what: `"${name}" is a function, and is not called here.`,
      hint: `Write ${name}().`,
    }),
  ],
  plainly(/^Return statements can only/, 'ink-return', [
    'return stands in a knot that is no function.',
    'Write === function name === for it, or -> knot instead of return.',
  ]),
  plainly(/^Functions cannot be stitches/, 'ink-function-place', [
    'A function stands inside a knot.',
    'Write it with three signs, === function name() ===, after the knot.',
  ]),
  plainly(/^Functions may not contain stitches/, 'ink-function-place', [
    'A function cannot have stitches.',
    'Make them functions or knots of their own.',
  ]),
  plainly(/^Functions may not contain diverts/, 'ink-function-divert', [
    'A function cannot lead elsewhere.',
    'Let it return a value with ~ return, and put the -> where it is called.',
  ]),
  plainly(/^Functions may not contain choices/, 'ink-function-choice', [
    'A function cannot offer choices.',
    'Put the choices into a knot.',
  ]),
  plainly(/Expected variable name to pass by reference/, 'ink-reference', [
    'This function changes the variable it is given, and here it gets a plain value.',
    'Write the name of a variable in its place.',
  ]),
  plainly(/can't pass a read count by reference/, 'ink-reference', [
    'This function changes the variable it is given, and here it gets a knot or a label.',
    'Write the name of a variable in its place.',
  ]),
];

const countGiven = (clause: string): string => {
  const number = /\d+/.exec(clause)?.[0];
  if (number === undefined) return 'none is';
  return number === '1' ? '1 is' : `${number} are`;
};
