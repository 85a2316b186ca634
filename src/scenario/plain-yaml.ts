import type { Finding } from './finding.ts';

type Said = Pick<Finding, 'what' | 'hint'>;
type Meaning = readonly [pattern: RegExp, what: string, hint: string];

const align = 'Compare the spaces at the start of this line with its neighbours.';
const close = 'Close it before the line ends.';
const quote = 'Put the text in quotes, as in goal: "Water: at once".';

/** The first that fits counts. */
const meanings: readonly Meaning[] = [
  [/end with a \]/, 'A bracket [ is open and never closed.', 'Write ] where the list ends.'],
  [/end with a \}/, 'A brace { is open and never closed.', 'Write } where it ends.'],
  [/Missing closing "/, 'A quotation mark " is open and never closed.', close],
  [
    /Missing closing '/,
    "A quotation mark ' is open and never closed.",
    `${close} In a text, write it twice.`,
  ],
  [
    /Tabs are not allowed/,
    'This line begins with a tab.',
    'Begin lines with spaces, two for each step.',
  ],
  [
    /start at the same column|must be indented|less indented|more indented|more-indented/,
    'This line does not begin below its neighbours.',
    align,
  ],
  [
    /Nested mappings/,
    'A second colon stands in one entry, or this line is indented too far.',
    `${quote} Else compare the spaces at its start.`,
  ],
  [
    /Implicit keys need|Implicit map keys/,
    'A colon is missing after a name.',
    'Write NAME: VALUE, with a space after the colon.',
  ],
  [
    /Sequence item without -/,
    'A dash is missing in this list.',
    'Begin each line of a list with a dash and a space.',
  ],
  [
    /block-seq-ind on same line|Block collections? /,
    'A list with dashes begins where none can.',
    'Begin it on a line of its own.',
  ],
  [
    /cannot start with|Invalid escape/,
    'A sign stands here that has a meaning of its own.',
    'Put the text in single quotes.',
  ],
  [
    /Missing , (?:or : )?between/,
    'A comma is missing here.',
    'Write a comma between what stands in brackets.',
  ],
  [/Unexpected , in|Unexpected empty item/, 'There is a comma too much here.', 'Take it out.'],
  [/Missing space after :/, 'A space is missing after a colon.', 'Write NAME: VALUE.'],
  [
    /Unexpected (?:flow-(?:seq|map)-end|[\]}])/,
    'A bracket is closed here that was never opened.',
    'Take it out, or put the text in quotes.',
  ],
  [
    /at node end/,
    'Something follows here that belongs to nothing.',
    `${align} If a text begins with a quotation mark, put all of it in quotes.`,
  ],
  [
    /^Block scalar header|block scalar header/,
    'Text follows | or > on the same line.',
    'Begin the text on the next line.',
  ],
  [
    /Comments must be separated/,
    'A space is missing before #.',
    'Write a space before the comment, or put the text in quotes.',
  ],
  [/Map keys must be unique/, 'A name stands here twice.', 'Keep one of them.'],
  [
    /anchor|[Aa]lias/,
    'A sign & or * stands here, which gives a name to a value.',
    'Put the text in quotes, if it is meant as text.',
  ],
  [
    /[Uu]nresolved tag|at most one tag/,
    'A sign ! stands here, which has a meaning of its own.',
    'Put the text in quotes.',
  ],
  [/Unexpected |Not a YAML token/, 'This cannot be read here.', align],
];

/** Says in plain words what the reader of YAML says; what it says in no known way stays in its words. */
export function plainYaml(message: string): Said {
  const known = meanings.find(([pattern]) => pattern.test(message));
  return known
    ? { what: known[1], hint: known[2] }
    : { what: message, hint: `${align} Put text with a colon in quotes.` };
}
