import type { Case } from '../transcript.ts';

/** Tells what each expression gives, one a line. */
const shows = (
  pairs: Readonly<Record<string, string>>,
  before = '',
): Pick<Case, 'ink' | 'told'> => ({
  ink: `${before}\n${Object.keys(pairs)
    .map((expression) => `{${expression}}.`)
    .join('\n')}`,
  told: Object.values(pairs)
    .map((value) => `${value}.`)
    .join('\n'),
});

export const variables: readonly Case[] = [
  {
    says: 'every kind of value, printed',
    ink: 'VAR known = false\nVAR name = "Emilia"\nVAR count = 521\nVAR share = 2.5\nVAR epilogue = -> end\n{known} {name} {count} {share}.\n-> epilogue\n=== end\nThe end.\n-> END',
    told: 'false Emilia 521 2.5.\nThe end.',
  },
  {
    says: 'variables may be declared anywhere, and are there from the start',
    ink: '{age}\n-> a\n=== a\nVAR age = 23\n{age}\n-> END',
    told: '23\n23',
  },
  {
    says: 'setting, stepping and shorthand',
    ink: 'VAR x = 5\n~ x = x * x - 5\n{x}\n~ x++\n{x}\n~ x--\n~ x--\n{x}\n~ x += 10\n{x}\n~ x -= 4\n{x}\n~x = x + 0.5\n{x}',
    told: '20\n21\n19\n29\n25\n25.5',
  },
  {
    says: 'a place as a value: stored, changed, gone to',
    ink: 'VAR last = -> dies\n* [Try] -> try\n* [Stop] -> last\n=== try\n~ last = -> lives\n-> last\n=== dies\nAll die.\n-> END\n=== lives\nAll live.\n-> END',
    told: '* Try\n* Stop\n> 1\nAll live.',
  },
  {
    says: 'a text may be made of text, and is made once',
    ink: 'VAR name = "Bo"\nVAR said = ""\n~ said = "Hello, {name}{name == "Bo":!|?}"\n~ name = "Al"\n{said} {name}',
    told: 'Hello, Bo! Al',
  },
  {
    says: 'constants of every kind, also in other declarations',
    ink: 'CONST HALL = 1\nCONST NAME = "Japp"\nCONST PI = 3.14\nCONST GONE = -1\nVAR at = HALL\nVAR who = NAME\n{at} {who} {PI} {GONE}\n{ at == HALL:\n  In the hall.\n  ~ at = GONE\n}\n{at == GONE: Gone.}',
    told: '1 Japp 3.14 -1\nIn the hall.\nGone.',
  },
  {
    says: 'temporary variables live in their knot',
    ink: 'VAR coat = true\nVAR hat = true\n-> pole\n=== pole\n~ temp warm = 0\n{ coat:\n  ~ warm++\n}\n{ hat:\n  ~ warm++\n}\n{ warm > 1: Snug.|Cold.}\n* [On]\n  Still {warm}.\n- -> END',
    told: 'Snug.\n* On\n> 1\nStill 2.',
  },
  {
    says: 'knots and stitches take values',
    ink: '* [Hastings] -> accuse("Hastings", 1)\n* [Me] -> accuse("myself", 2)\n=== accuse(who, times)\n"I accuse {who}!" {who == "myself":You did it?|{who}?}\n-> detail(times + 1)\n= detail(n)\n{n}\n-> END',
    told: '* Hastings\n* Me\n> 2\n"I accuse myself!" You did it?\n3',
  },
  {
    says: 'values are safe where a knot goes to itself',
    ink: '-> add(0, 1)\n=== add(total, x)\n~ total = total + x\n{ x == 100:\n  -> done(total)\n- else:\n  -> add(total, x + 1)\n}\n=== done(total)\n{total}!\n-> END',
    told: '5050!',
  },
  {
    says: 'a place as a value that is handed on',
    ink: '-> hut\n=== hut\nYou lie down.\n-> sleep(-> wake)\n=== sleep(-> waking)\nYou dream.\n-> waking\n=== wake\nYou get up.\n-> END',
    told: 'You lie down.\nYou dream.\nYou get up.',
  },
];

export const numbers: readonly Case[] = [
  {
    says: 'the four operations, remainders, powers, brackets first',
    ...shows({
      '3 + 4 * 2': '11',
      '(3 + 4) * 2': '14',
      '10 - 3 - 2': '5',
      '7 % 3': '1',
      '7 mod 3': '1',
      '-7 % 3': '-1',
      'POW(3, 2)': '9',
      'POW(16, 0.5)': '4',
      'MIN(3, 7)': '3',
      'MAX(3, 7.5)': '7.5',
      '-(2 + 3)': '-5',
    }),
  },
  {
    says: 'whole numbers divide to whole numbers, fractions to fractions',
    ...shows({
      '2 / 3': '0',
      '7 / 3': '2',
      '-7 / 2': '-3',
      '7 / -2': '-3',
      '1.2 / 0.5': '2.4',
      '7.0 / 2': '3.5',
      '7 / 2.0': '3.5',
      '-1 / 2': '0',
    }),
  },
  {
    says: 'INT, FLOOR and FLOAT',
    ...shows({
      'INT(3.2)': '3',
      'FLOOR(4.8)': '4',
      'INT(-4.8)': '-4',
      'FLOOR(-4.8)': '-5',
      'FLOAT(4)': '4',
      'FLOAT(1) / 2': '0.5',
      'INT(3.9) / 2': '1',
      'CEILING(1.2)': '2',
    }),
  },
  {
    says: 'a fraction stays one, also where it is whole for a while',
    ink: 'VAR half = 1.5\n~ half = half * 2\n{half} {half / 2}\n~ half = half + 1.0\n{half} {half / 8}\n~ half++\n{half / 2}\n* [On]\n- {half / 2} {half - 4.5} {(0 - half) / 2}\n-> END',
    told: '3 1.5\n4 0.5\n2.5\n* On\n> 1\n2.5 0.5 -2.5',
  },
  {
    says: 'fractions count where Ink wants whole numbers',
    ink: 'LIST n = one, two, three\nVAR x = 2.0\n{RANDOM(x, x * 1.0)} {n(1.5 * x)} {one + x / 2}',
    told: '2 three two',
  },
  {
    says: 'comparing',
    ...shows({
      '1 == 1.0': 'true',
      '2 > 1 and 1 < 2': 'true',
      '2 >= 2 && 2 <= 1': 'false',
      '1 != 2': 'true',
      'not (1 == 2)': 'true',
      'true == 1': 'true',
    }),
  },
  {
    says: 'text: equal, not equal, part of, put together',
    ...shows({
      '"Yes, please." == "Yes, please."': 'true',
      '"No, thanks." != "Yes, please."': 'true',
      '"Yes, please" ? "ease"': 'true',
      '"Yes, please" !? "ease"': 'false',
      '"a" + "b" + 1': 'ab1',
      '"" == ""': 'true',
    }),
  },
];

export const functions: readonly Case[] = [
  {
    says: 'functions give values, and may call others',
    ink: 'VAR x = 0\n~ x = lerp(2, 8, 0.5)\n{x} {yes()} {no()}\n* {yes()} "Yes."\n- -> END\n=== function yes\n~ return true\n=== function no()\n~ return yes()\n=== function lerp(a, b, k)\n~ return ((b - a) * k) + a',
    told: '5 true true\n* "Yes."',
  },
  {
    says: 'a function need not give anything',
    ink: 'VAR stamina = 5\n~ harm(3)\n{stamina}\n~ harm(3)\n{stamina}{harm(0)}.\n=== function harm(x)\n{ stamina < x:\n  ~ stamina = 0\n- else:\n  ~ stamina = stamina - x\n}',
    told: '2\n0.',
  },
  {
    says: "in a line a function's value is printed, and what it tells is glued in",
    ink: 'VAR health = 50\nHe looks {describe(health)}. {say("hm")}!\n=== function describe(x)\n{\n- x == 100:\n  ~ return "fine"\n- x > 45:\n  ~ return "tired"\n- else:\n  ~ return "ill"\n}\n=== function say(what)\n({what})',
    told: 'He looks tired. (hm)!',
  },
  {
    says: 'functions may call themselves',
    ink: '2^5 and 3^3: {max(exp(2, 5), exp(3, 3))}.\n=== function max(a, b)\n{ a < b:\n  ~ return b\n- else:\n  ~ return a\n}\n=== function exp(x, e)\n{ e <= 0:\n  ~ return 1\n- else:\n  ~ return x * exp(x, e - 1)\n}',
    told: '2^5 and 3^3: 32.',
  },
  {
    says: 'numbers in words, out of functions that print',
    ink: 'I have {words(15)} coins, {words(42)} beans and {words(7)}.\n=== function words(x)\n{\n- x >= 20:\n  { x / 10:\n  - 4: forty\n  - else: many\n  }\n  { x mod 10 > 0:<>-<>{words(x mod 10)}}\n- else:\n  { x:\n  - 2: two\n  - 7: seven\n  - 15: fifteen\n  }\n}',
    told: 'I have fifteen coins, forty-two beans and seven.',
  },
  {
    says: 'values by reference are changed',
    ink: 'VAR gold = 1\nVAR health = 10\n~ alter(gold, 7)\n~ alter(health, -4)\n{gold} {health}\n* I eat[] well. {alter(health, 2)}\n- <> Now {health}.\n-> END\n=== function alter(ref x, k)\n~ x = x + k',
    told: '8 6\n* I eat\n> 1\nI eat well. Now 8.',
  },
  {
    says: 'references reach through functions, and to temporary values',
    ink: '-> a\n=== a\n~ temp n = 1\n~ twice(n)\n{n}\n-> END\n=== function twice(ref x)\n~ add(x)\n~ add(x)\n=== function add(ref x)\n~ x = x + 10',
    told: '21',
  },
  {
    says: 'a function may be given a place, and may hold variable text',
    ink: '-> a\n=== a\n{mood()} {mood()} {mood()} {seen(-> a)}\n-> END\n=== function mood()\n{&up|down}\n=== function seen(-> x)\n~ return TURNS_SINCE(x) >= 0',
    told: 'up down up true',
  },
];

export const names: readonly Case[] = [
  ['Arabic', 'مدينة', 'باب'],
  ['Armenian', 'քաղաք', 'դուռ'],
  ['Cyrillic', 'город', 'дверь'],
  ['Greek', 'πόλη', 'πόρτα'],
  ['Hebrew', 'עיר', 'דלת'],
  ['Latin Extended A', 'města', 'dveře_ž'],
  ['Latin Extended B', 'ƒluss', 'ǆ_tor'],
].map(([script = '', knot = '', variable = '']) => ({
  says: script,
  ink: `VAR ${variable} = 3\n-> ${knot}\n=== ${knot}\n- (${variable}_x) {${variable}} {${knot}}\n* (${knot}_y) [${variable}] -> ${knot}.${knot}_s\n= ${knot}_s\n{${knot}_y}\n-> END`,
  told: `3 1\n* ${variable}\n> 1\n1`,
}));
