/** One mistake of an author, made in one place of the clean story. */
export type Mistake = {
  readonly name: string;
  readonly file: 'the-mill-gate.ink' | 'pack.yaml' | 'strings/fr.json';
  /** Stands once in the file. */
  readonly find: string;
  readonly put: string;
  readonly code: string;
  /** Where the finding is said: the line on which this text stands; absent where it is the changed line, null where it is anywhere. */
  readonly at?: string | null;
};

const story = 'the-mill-gate.ink';

/** Gathered from what people ask about in public threads on Ink, and from what the check promises. */
export const mistakes: readonly Mistake[] = [
  // Names
  ink('a misspelt divert', '-> weather ->', '-> wether ->', 'ink-target-unknown'),
  ink('a misspelt variable', '~ heard = true', '~ herd = true', 'ink-variable-unknown'),
  ink('a misspelt function', '{chime(7)}', '{chimes(7)}', 'ink-function-unknown'),
  ink('a file that is not there', 'INCLUDE names.ink', 'INCLUDE name.ink', 'ink-include-missing'),
  ink(
    'a variable nobody uses',
    'VAR asked = 0',
    'VAR asked = 0\nVAR anger = 0',
    'trap-unused',
    'VAR anger',
  ),
  ink('an equals sign too few', '{asked > 0:', '{asked = 1:', 'ink-braces'),
  // Tags
  ink('a misspelt tag', '#mood: dulomi calm', '#mod: dulomi calm', 'tag-unknown'),
  ink('a misspelt value', '# time: morning', '# time: mornning', 'tag-value'),
  ink(
    'tags of a choice outside its brackets',
    'go on #id: c_ask_on #picture: together]',
    'go on] #id: c_ask_on #picture: together',
    'trap-tag-outside-brackets',
  ),
  ink(
    'an address in a tag',
    'What did the first word do?',
    'see http://tulmi/first',
    'trap-slashes-in-tag',
  ),
  ink('an arrow in a tag', '#term: order', '#term: order -> weather', 'trap-arrow-in-tag'),
  ink('a role that there is not', 'role nurse', 'role nurs', 'tag-name'),
  ink('a picture that nobody drew', '#picture: listen', '#picture: lissten', 'media-picture'),
  ink('a name given twice', '#id: mg_ask_6', '#id: mg_ask_5', 'string-id-twice'),
  // Flow
  ink('"not a == b"', 'not (duty == 0)', 'not duty == 0', 'trap-not-equals'),
  ink(
    'a gather too deep',
    '- The bell strikes again.',
    '- - The bell strikes again.',
    'trap-deep-gather',
  ),
  ink(
    'a line after a divert',
    '    DULOMI: Every cart is looked at today. #id: mg_first_5\n    -> questions',
    '    -> questions\n    DULOMI: Every cart is looked at today. #id: mg_first_5',
    'trap-never-told',
    'Every cart',
  ),
  ink(
    'an end forgotten',
    'all evening. #id: mg_end_1\n-> END',
    'all evening. #id: mg_end_1',
    'ink-loose-end',
    'all evening',
  ),
  ink(
    'a knot that nothing leads to',
    '\n-> closed_gate',
    '\n-> open_gate',
    'trap-knot-unreached',
    '=== closed_gate',
  ),
  ink(
    'a brace forgotten',
    'The line behind you grows.}',
    'The line behind you grows.',
    'ink-brace-open',
  ),
  ink('"else:" without its dash', '- else:', 'else:', 'ink-else'),
  ink(
    'an option typed as a gather',
    '+ [Count the carts only',
    '- [Count the carts only',
    'tag-misplaced',
  ),
  // What only walking shows
  ink(
    'a way back forgotten',
    '{~Mist lies on the water.|A cold wind comes up.} #id: mg_weather_1\n->->',
    '{~Mist lies on the water.|A cold wind comes up.} #id: mg_weather_1\n-> weather',
    'walk-fault',
    null,
  ),
  ink(
    'a variable tested and never set',
    '    ~ heard = true\n',
    '',
    'walk-line-never',
    'My letter says',
  ),
  ink(
    'choices that run out',
    '+ [Thank her and go on #id: c_ask_on #picture: together]\n    DULOMI: Thank you. #id: mg_ask_6\n    -> the_list\n',
    '',
    'walk-dead-end',
    '[Ask about the rope',
  ),
  ink(
    'a loop that nobody leaves',
    '#id: mg_ask_6\n    -> the_list',
    '#id: mg_ask_6\n    -> questions',
    'walk-loop',
    '=== questions ===',
  ),
  ink(
    'a choice whose condition never holds',
    '{cart ? letter}',
    '{cart ? letter and not heard}',
    'walk-choice-never',
  ),
  ink('a knot that counts its own loop', '{asked > 0:', '{questions > 1:', 'walk-line-never'),
  ink('a thread that ends the story', '-> DONE', '-> END', 'walk-ending-never', '# ending: open'),
  ink('"ref" forgotten', 'raise(ref meter, by)', 'raise(meter, by)', 'walk-meter-still', null),
  ink(
    'a best answer',
    '~ raise(trust, 2)\n    ~ raise(duty, -1)\n    DULOMI: What do you carry?',
    '~ raise(trust, 2)\n    ~ raise(duty, 3)\n    DULOMI: What do you carry?',
    'walk-best-answer',
    '[Ask first',
  ),
  ink(
    'a red line rewarded',
    '~ raise(trust, -3)\n    ~ raise(duty, -1)',
    '~ raise(trust, -3)\n    ~ raise(duty, 1)',
    'walk-redline-rewarded',
    '[Let only one',
  ),
  ink(
    'a length without an end',
    '{trust >= 6 and',
    '{cut == 12: -> questions}\n{trust >= 6 and',
    'walk-loop',
    null,
  ),
  ink('an anchor too few', '# anchor: list\n', '', 'care-anchors', null),
  // Beside the story
  {
    name: 'a role with no part',
    file: 'pack.yaml',
    find: 'places:\n',
    put: '  ferryman: { name: Ferryman, person: ferry, goal: Sell., interests: [Rain.], secret: Leaks. }\n\nplaces:\n',
    code: 'pack-roles-unused',
    at: 'ferryman:',
  },
  table('a line nobody translated', '"mg_ask_4":', '"mg_ask_44":', 'string-missing', null),
  table('a gap misspelt', 'fr: This is {GATE}', 'fr: This is {GATES}', 'string-gap', '"mg_open_1"'),
];

type Changed = readonly [name: string, find: string, put: string, code: string, at?: string | null];

function ink(...[name, find, put, code, at]: Changed): Mistake {
  return { name, file: story, find, put, code, ...(at === undefined ? {} : { at }) };
}

function table(...[name, find, put, code, at]: Changed): Mistake {
  return { name, file: 'strings/fr.json', find, put, code, ...(at === undefined ? {} : { at }) };
}
