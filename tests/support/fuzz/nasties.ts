import type { Dice } from '../gauntlet/dice.ts';

/** Letters that editors, keyboards and broken files bring along. */
const oddLetters = [
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\u200F',
  '\u2028',
  '\u2029',
  '\uD800',
  '\uDFFF',
  '\u0301',
  '\u200D',
  '\u00A0',
  '\u0085',
  '\u000B',
  '\u001B[31m',
  '🙂',
  'ﷺ',
  'سلام',
  'دوغاب',
  '\r',
  '\r\n',
  '\t',
];

/** Names that mean something to JavaScript or to Ink. */
export const oddNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'valueOf',
  'END',
  'DONE',
  'true',
  'not',
  'else',
  'function',
  'ref',
  'temp',
  'global_decl',
  'élan',
  'имя',
  'اسم',
  '_',
  'a.b',
  '0',
  'c-0',
  'g-0',
  's',
  '$r',
] as const;

const oddNumbers = [
  '0',
  '-0',
  '1.',
  '.5',
  '1.0',
  '99999999999999999999',
  '-2147483649',
  '1e999',
  '0x10',
  '1.5.2',
  '0.1',
  'NaN',
];

const pieces = [
  '{',
  '}',
  '{|',
  '|}',
  '{~',
  '{&',
  '{!',
  '{$',
  '[',
  ']',
  '(',
  ')',
  '"',
  '\\',
  '\\{',
  '#',
  '//',
  '/*',
  '*/',
  '<>',
  '->',
  '->->',
  '<-',
  '-> -> ->',
  '-',
  '- -',
  '*',
  '* *',
  '+ +',
  '~',
  '~ ~',
  '=',
  '==',
  '===',
  '=== === ===',
  '||',
  '&&',
  '!',
  '!=',
  '?',
  '!?',
  '^',
  '%',
  '/',
  ':',
  ';',
  ',',
  '.',
  '- else:',
  '{stopping:',
  '{shuffle once:',
  'VAR',
  'CONST',
  'LIST',
  'LIST x = (',
  'EXTERNAL',
  'INCLUDE',
  'TODO:',
  '~ return',
  '~ temp',
  'TURNS_SINCE(-> ',
  'RANDOM(1, 0)',
  'LIST_RANGE(',
  'SEED_RANDOM(',
  'POW(0, -1)',
  'CHOICE_COUNT()',
  'x++',
  'x--',
  'x += ',
  '(x)',
  '{x:{x:{x:',
  '1 / 0',
  '5 % 0',
  'INT("a")',
  'FLOOR(',
  'READ_COUNT(',
];

const opened = [
  '{',
  '(',
  '[',
  '{a:',
  '{a|',
  '*',
  '-',
  '((',
  '{{',
  '"{',
  '->',
  '<-',
  '~ (',
  '{!',
  '(-',
  '{not ',
];
const depths = [3, 8, 20, 60, 200, 600];

/** Something that no author means, and many have written. */
export function nastyText(dice: Dice): string {
  switch (dice.roll(6)) {
    case 0:
      return dice.pick(oddLetters);
    case 1:
      return dice.pick(oddNames);
    case 2:
      return dice.pick(oddNumbers);
    case 3:
      return dice.pick(opened).repeat(dice.pick(depths));
    case 4:
      return dice.pick(['word ', 'a', '🙂', '|', '{x}', '"', '\\']).repeat(dice.pick(depths));
    default:
      return dice.pick(pieces);
  }
}

/** Cuts, doubles, swaps and fills in at a few places. */
export function spoil(text: string, times: number, dice: Dice): string {
  let spoilt = text;
  for (let time = 0; time < times; time += 1) {
    const at = dice.roll(spoilt.length + 1);
    const to = Math.min(spoilt.length, at + dice.roll(dice.pick([2, 12, 80])));
    const part = spoilt.slice(at, to);
    const put = [nastyText(dice), '', part + part, part.split('').reverse().join(''), ` ${part} `];
    spoilt = spoilt.slice(0, at) + dice.pick(put) + spoilt.slice(to);
  }
  return spoilt;
}
