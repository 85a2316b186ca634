/** What went wrong while a story ran, and what its author can do. */
export type PlainFault = { readonly what: string; readonly hint: string };

type Meaning = readonly [
  pattern: RegExp,
  what: string | ((...found: readonly string[]) => string),
  hint: string,
];

const numbersFirst = 'Ask first whether it is 0, as in {z != 0: {10 % z}}.';
const wayThere = 'Play this way in the preview, and mend the knot it leads to.';
const returned = 'End the function with ~ return and a value.';
const sameKinds = 'Count numbers with numbers, and compare lists with items of the same list.';
const knotOrCount = 'Write -> before the name of the knot, and give the function a knot.';
const known = 'Look at the spelling, and write the knot where it is missing.';
const outside = 'Write a function of this name in the story, for when nothing outside has it.';
const holdsPlace = 'Give it a place first, as in ~ next = -> knot.';
const wholes = 'Give two whole numbers, the smaller one first, as in RANDOM(1, 6).';

/** The first that fits counts. */
const meanings: readonly Meaning[] = [
  [/^obj is null/, 'It divides by zero, or the result is no number.', numbersFirst],
  [
    /Maximum call stack|too much recursion|too deep/i,
    'It calls itself again and again, without an end.',
    'Give the function or tunnel a condition under which it stops.',
  ],
  [
    /goes round without an end|more than \d+ lines/,
    'It goes round without an end, and never asks anything.',
    'Ask something on the way round, or lead out of it with a condition.',
  ],
  [
    /end of content.*->->/,
    'A tunnel stops without going back.',
    'End the knot with ->->, on every way through it.',
  ],
  [/end of content.*~ return/, 'A function stops in the middle.', returned],
  [
    /ran out of content/,
    'It stops without an end.',
    'Lead on with -> KNOT, or write -> END where it is over.',
  ],
  [
    /Failed to find content at path '([^']*)'/,
    (path) => `It leads to "${path}", which is not there.`,
    known,
  ],
  [
    /Divert target doesn't exist: (.*?)\.?$/,
    (name) => `It leads to "${name}", which is not there.`,
    known,
  ],
  [/Divert resolution failed/, 'It leads to a place that is not there.', known],
  [
    /divert target \(to ([^)]*)\) as a conditional/,
    (name) => `It asks whether the place "${name}" is true.`,
    'Write the name without -> to ask whether it was visited.',
  ],
  [
    /truthiness of/,
    'It asks whether a place is true.',
    'Write the name without -> to ask whether it was visited.',
  ],
  [
    /target from a variable that could not be found \(([^)]*)\)/,
    (name) => `It leads to what "${name}" holds, and there is no such variable.`,
    holdsPlace,
  ],
  [
    /the variable \(([^)]*)\) didn't contain a divert target, it was empty/,
    (name) => `It leads to what "${name}" holds, and that is nothing yet.`,
    holdsPlace,
  ],
  [
    /the variable \(([^)]*)\) didn't contain a divert target, it contained '(.*)'/,
    (name, held) => `It leads to what "${name}" holds, and that is no place but "${held}".`,
    holdsPlace,
  ],
  [
    /Found tunnel onwards/,
    'It goes back with ->-> where no tunnel was entered.',
    'Come here with -> KNOT ->, or lead on with -> KNOT.',
  ],
  [
    /Found function return/,
    'It returns with ~ return where no function was called.',
    'Write === function in front of its name, or lead on with -> KNOT.',
  ],
  [
    /(?:TURNS_SINCE|READ_COUNT).* expected a divert target/,
    'TURNS_SINCE or READ_COUNT is asked about something that is no knot.',
    knotOrCount,
  ],
  [
    /RANDOM was called with minimum as (\S+) and maximum as (\S+?)\. /,
    (least, most) => `RANDOM cannot choose between ${least} and ${most}: the second is smaller.`,
    wholes,
  ],
  [/RANDOM was called with a range/, 'RANDOM is given numbers that are too large.', wholes],
  [/parameter of RANDOM/, 'RANDOM is given something that is no whole number.', wholes],
  [/SEED_RANDOM/, 'SEED_RANDOM is given something that is no whole number.', 'Give a number.'],
  [
    /for LIST_(RANGE|RANDOM)/,
    (name) => `LIST_${name} is given something that is no list.`,
    'Give a variable that holds a list.',
  ],
  [
    /non-integer when creating a list/,
    'A list is asked for the item of something that is no whole number.',
    'Give a whole number, as in Fruit(2).',
  ],
  [/find LIST called (\S+)/, (name) => `There is no list "${name}".`, 'Look at its spelling.'],
  [
    /find List item with the value (\S+) in (\S+)/i,
    (value, list) => `The list "${list}" has no item with the number ${value}.`,
    'Give only numbers that its items have.',
  ],
  [/on a void value/, 'It counts with a function that gives nothing back.', returned],
  [
    /perform operation (\S+) on|call use (\S+) operation|Cannot mix Lists/,
    (one, other) => {
      const sign = one === '' ? other : one;
      const by = sign === '' ? '' : ` by ${sign}`;
      return `It puts together${by} what does not go together, such as a list and a number.`;
    },
    sameKinds,
  ],
  [/^Can't cast/, 'It counts with something that is no number.', sameKinds],
  [
    /function binding for externals?: '(.*?)' ?(?:,|\()/,
    (names) => `It asks for "${names}" from outside, which is not there.`,
    outside,
  ],
  [
    /External function (\S+) could not be called/,
    (name) => `It asks for "${name}" from outside in the middle of a text.`,
    `Keep what it gives first, as in ~ temp x = NAME(), and write {x} in the text.`,
  ],
  [
    /Trying to call EXTERNAL function '([^']*)'/,
    (name) => `It asks for "${name}" from outside, which is not there.`,
    outside,
  ],
  [
    /temporary variable to set: (\S+)/,
    (name) => `It sets "${name}", which is not there.`,
    'Write ~ temp before it where it is set first, in the same knot.',
  ],
  [
    /assign to a variable \(([^)]*)\)/,
    (name) => `It sets "${name}", which is not there.`,
    'Write VAR and the name at the top of the story.',
  ],
  [
    /\bunknown\. The story may need to be compiled|TURNS_SINCE\(\) for target/,
    'It asks how often a place was visited that is not counted.',
    'Give the place a name of its own, and ask by that name.',
  ],
  [
    /add (?:the item|item to list)/,
    'It adds an item to a list that does not know it.',
    'Add only items of a LIST that the story declares.',
  ],
  [
    /Unexpected number of parameters/,
    'A function is given more or fewer values than it takes.',
    'Give as many values as the function has names in its brackets.',
  ],
  [
    /is not a function|is not iterable/,
    'It uses something as what it is not, such as a number as a list.',
    sameKinds,
  ],
  [
    /is null or undefined|is not of type|is not a (?:number|boolean)|Cannot read prop|undefined is not/,
    'It asks for something that is not there.',
    'Look at the names on this line: a value may be missing, or a function may give nothing back.',
  ],
  [
    /too many objects|push\/pop|pop thread|Thread available|evaluat|ControlCommand|shuffle index|unknown reason/,
    'It loses its way between a function, a tunnel or a thread and where that was called.',
    'Call it on a line of its own, and end it with ~ return, ->-> or -> DONE.',
  ],
];

/** Says in plain words what Ink says of a story that fails; what Ink says in no known way stays in its words. */
export function plainFault(fault: string): PlainFault {
  const said = fault.replace(/^RUNTIME (?:ERROR|WARNING): (?:'[^']*' line \d+: |\([^)]*\): )?/, '');
  for (const [pattern, what, hint] of meanings) {
    const found = pattern.exec(said);
    if (!found) continue;
    const parts = found.slice(1).map((part: string | undefined) => part ?? '');
    return { what: typeof what === 'string' ? what : what(...parts), hint };
  }
  const own = said.trim();
  return { what: /[.!?]$/.test(own) ? own : `${own}.`, hint: wayThere };
}
