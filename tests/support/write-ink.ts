import { openDice } from './gauntlet/dice.ts';
import type { Dice } from './gauntlet/dice.ts';

const knots = ['yard', 'hall', 'roof', 'well'] as const;
const numbers = ['coins', 'trust'] as const;
const lists = ['held', 'seen'] as const;
const items = ['rope', 'lamp', 'key', 'bell'] as const;

/** A story that compiles, plays for ever, and uses most of what Ink has. The same seed writes the same story. */
export function writeInk(seed: number): string {
  const dice = openDice(seed * 31 + 7);
  return [
    '# title: Made up',
    'VAR coins = 3',
    'VAR trust = 2.5',
    'VAR name = "Ada"',
    'VAR where = -> yard',
    `LIST things = ${items.map((item) => (dice.roll(2) === 0 ? `(${item})` : item)).join(', ')}`,
    'VAR held = (lamp)',
    'VAR seen = ()',
    'CONST most = 4',
    lineOf(dice),
    '-> yard',
    ...knots.flatMap((knot) => knotOf(knot, dice)),
    '=== aside(n)',
    `{n} ${lineOf(dice)}`,
    ...choiceOf(dice, 1),
    '- ->->',
    '=== offer(what, -> back)',
    `+ [Take {what} #offer] ${lineOf(dice)}`,
    '  -> back',
    '=== function more(ref x, by)',
    '~ x = x + by',
    '=== function talk(x)',
    '{x > most: {~loud|very loud}|quiet}',
    '=== function twice(x)',
    '~ return x * 2',
    '',
  ].join('\n');
}

function knotOf(knot: string, dice: Dice): readonly string[] {
  return [
    `=== ${knot}`,
    `# place: ${knot}`,
    `- (top) ${lineOf(dice)}`,
    ...Array.from({ length: 1 + dice.roll(4) }, () => deedOf(dice)),
    ...(dice.roll(3) === 0 ? [`<- offer("${dice.pick(items)}", -> ${dice.pick(knots)})`] : []),
    ...Array.from({ length: 1 + dice.roll(3) }, () => choiceOf(dice, 1)).flat(),
    `+ [Leave {${knot}} {TURNS_SINCE(-> ${dice.pick(knots)})}]`,
    `* -> ${dice.pick(knots)}`,
    `- (near) ${lineOf(dice)}`,
    deedOf(dice),
    `{near > ${1 + dice.roll(3)}: -> ${dice.pick(knots)}|${dice.roll(2) === 0 ? '<>' : partOf(dice)}}`,
    ...choiceOf(dice, 1),
    `- -> ${dice.pick(knots)}`,
  ];
}

function choiceOf(dice: Dice, depth: number): readonly string[] {
  const mark = Array.from({ length: depth }, () => (dice.roll(2) === 0 ? '+' : '+')).join(' ');
  const asked = dice.roll(3) === 0 ? ` {${testOf(dice)}}` : '';
  const text = dice.pick(['Go[.] on', '[Wait]', 'Look [around #in] up #out', 'Ask {&one|two}[?]']);
  const inside = depth < 3 && dice.roll(3) === 0 ? choiceOf(dice, depth + 1) : [];
  const gather = inside.length > 0 ? [`${'- '.repeat(depth + 1)}${lineOf(dice)}`] : [];
  const tunnel = dice.roll(4) === 0 ? ['-> aside({coins}) ->'.replace('{coins}', 'coins')] : [];
  return [`${mark}${asked} ${text} ${partOf(dice)}`, deedOf(dice), ...tunnel, ...inside, ...gather];
}

const testOf = (dice: Dice): string =>
  dice.pick([
    `coins > ${dice.roll(6)}`,
    `${dice.pick(knots)} ${dice.pick(['>', '<', '=='])} ${dice.roll(3)}`,
    `${dice.pick(lists)} ? ${dice.pick(items)}`,
    `not (${dice.pick(lists)} !? ${dice.pick(items)})`,
    `CHOICE_COUNT() < ${1 + dice.roll(3)}`,
    `TURNS() mod 2 == ${dice.roll(2)}`,
    'name == "Ada" && trust > 1',
  ]);

const deedOf = (dice: Dice): string =>
  dice.pick([
    `~ coins = coins ${dice.pick(['+', '-'])} ${1 + dice.roll(3)}`,
    '~ coins = coins * 2 mod 7',
    '~ trust += 0.25',
    '~ more(coins, RANDOM(0, 3))',
    `~ ${dice.pick(lists)} += ${dice.pick(items)}`,
    `~ ${dice.pick(lists)} -= ${dice.pick(items)}`,
    `~ held = LIST_INVERT(held)`,
    `~ seen = held ^ (${dice.pick(items)}, bell)`,
    '~ held = LIST_RANDOM(things)',
    `~ where = -> ${dice.pick(knots)}`,
    '~ name = "{~Ada|Bo|Cy}"',
    `{ ${testOf(dice)}:\n  ${lineOf(dice)}\n- else:\n  ~ coins++\n}`,
    `{ coins mod 3:\n- 0: ${partOf(dice)}\n- 1:\n  ~ trust -= 0.5\n- else: ${partOf(dice)}\n}`,
    `{ ${dice.pick(['stopping', 'cycle', 'once', 'shuffle', 'shuffle once', 'shuffle stopping'])}:\n- ${partOf(dice)}\n- ${lineOf(dice)}\n- <> ${partOf(dice)}\n}`,
    `Seen {READ_COUNT(-> ${dice.pick(knots)})} times.`,
    lineOf(dice),
  ]);

const lineOf = (dice: Dice): string =>
  `${dice.pick(['The dog', 'A bell', '  Rain', 'She'])} ${partOf(dice)}${dice.pick(['.', ' <>', '. # a # b {coins}', '', '. // note'])}`;

const partOf = (dice: Dice): string =>
  dice.pick([
    'waits',
    '{one|two|{~three|four}}',
    '{!once|}',
    '{~a|b|c} and {&x|y}',
    `{${testOf(dice)}:yes|no}`,
    `{${dice.pick(numbers)}}`,
    `{LIST_COUNT(${dice.pick(lists)})} of {LIST_ALL(held)}`,
    `({${dice.pick(lists)}}) {LIST_MAX(things)}`,
    '{talk(coins)}',
    '{twice(trust)} {name}',
    `{RANDOM(1, ${2 + dice.roll(9)})}`,
    `{${dice.pick(knots)}}`,
  ]);
