import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { CommentEliminator } from 'inkjs/compiler/Parser/CommentEliminator';
import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { openLines } from '../../../src/scenario/ink/compiling/source-lines.ts';
import { aboutInk, said } from './said.ts';

type Row = readonly [wrong: string, code: string, line: number, column: number, mended: string];

const set = 'VAR a = 1\n~ a = 2\n';

const conditions: readonly Row[] = [
  [`${set}{not a == 2: x}`, 'trap-not-equals', 3, 2, `${set}{not (a == 2): x}`],
  [`${set}{a}{!a > 2: x}`, 'trap-condition-as-text', 3, 5, `${set}{(not a) > 2: x}`],
  [`${set}{1 < a < 3: x}`, 'trap-compare-twice', 3, 2, `${set}{1 < a and a < 3: x}`],
  [`${set}{a == 1 or 2: x}`, 'trap-value-as-condition', 3, 12, `${set}{a == 1 or a == 2: x}`],
  [
    `${set}{a == 1 or a == 2 and a > 0: x}`,
    'trap-and-or',
    3,
    2,
    `${set}{a == 1 or (a == 2 and a > 0): x}`,
  ],
  [`${set}{a == "two": x}`, 'trap-number-and-text', 3, 2, `${set}{a == 2: x}`],
  [`${set}{a}{a = 2: x|y}`, 'trap-condition-as-text', 3, 5, `${set}{a}{a == 2: x|y}`],
  [
    'VAR my_hat = 1\n~ my_hat = 0\n{my_hat}{my hat: x|y}',
    'trap-condition-as-text',
    3,
    10,
    'VAR my_hat = 1\n~ my_hat = 0\n{my_hat}{my_hat: x|y}',
  ],
  [
    `${set}{\n- a == 1: x\n- else\n  y\n}`,
    'trap-else',
    5,
    3,
    `${set}{\n- a == 1: x\n- else:\n  y\n}`,
  ],
  [`${set}{a:\n- else: x\n- 2: y\n}`, 'trap-after-else', 5, 1, `${set}{a:\n- 2: y\n- else: x\n}`],
];

const lines: readonly Row[] = [
  [`${set}a = 3\n{a}`, 'trap-no-tilde', 3, 1, `${set}~ a = 3\n{a}`],
  [`${set}a += 3\n{a}`, 'trap-no-tilde', 3, 1, `${set}Set a += 3 now\n{a}`],
  [
    '~ go()\ngo()\n-> END\n=== function go()\nGone.\n~ return',
    'trap-no-tilde',
    2,
    1,
    '~ go()\n~ go()\n-> END\n=== function go()\nGone.\n~ return',
  ],
  ['Hi.\nvar a = 3', 'trap-keyword', 2, 1, 'Hi.\nA var is a thing.'],
  ['include world.ink', 'trap-keyword', 1, 1, 'He will include it.'],
  ['-> k\n=== k\nHi → k\n-> END', 'trap-arrow', 3, 1, '-> k\n=== k\nHi → you\n-> END'],
  ['-> k\n=== k\n–> k\n-> END', 'trap-arrow', 3, 1, '-> k\n=== k\n– and so on.\n-> END'],
  ['-> k\n=== k\n- > k\n-> END', 'trap-arrow', 3, 3, '-> k\n=== k\n- > 5\n-> END'],
  ['-> k\n=== k\nHi >- k\n-> END', 'trap-arrow', 3, 1, '-> k\n=== k\n5 >- 3\n-> END'],
  [
    '* Go --> k\n* Stay -> k\n=== k\n-> END',
    'trap-long-arrow',
    1,
    3,
    '* Go -> k\n* Stay\n--> k\n=== k\n-> END',
  ],
  ['＊ Wait\nHi.', 'trap-wide-sign', 1, 1, '* Wait\n- Hi.'],
  ['\u00a0* Wait\n* Go', 'trap-hidden-blank', 1, 1, '\t* Wait\n* Go'],
  ['See https://x.y now.', 'trap-slashes', 1, 1, 'See https:\\/\\/x.y now. // and so on'],
];

const tags: readonly Row[] = [
  ['Hi # note: http://x.y', 'trap-slashes-in-tag', 1, 4, 'Hi # note: http:\\/\\/x.y'],
  ['Hi # note: go -> k\n=== k\n-> END', 'trap-arrow-in-tag', 1, 17, 'Hi # note: go \\-> k'],
  [
    'Hi # note: go -> k\n=== k\n-> END',
    'trap-arrow-in-tag',
    1,
    17,
    'Hi # note: Go. -> k\n=== k\n-> END',
  ],
  ['* [Wait] # icon: ear\n* Go', 'trap-tag-outside-brackets', 1, 10, '* [Wait # icon: ear]\n* Go'],
  [
    '* [Wait] # id: w\n  Hm.\n* Go',
    'trap-tag-outside-brackets',
    1,
    10,
    '* [Wait] Hm. # id: w\n* Go',
  ],
  ['Hi.\n# id: w\n* Wait\n* Go', 'trap-tag-without-line', 2, 1, 'Hi.\n# id: w\nHo.\n* Wait\n* Go'],
];

const many = ['a', 'b', 'c', 'd', 'e'].map((text) => `+ ${text}\n`).join('');

const choices: readonly Row[] = [
  ['* Go\n* Go\n- Hi.', 'trap-same-choice', 2, 1, `${set}* {a} Go\n* {not a} Go\n- Hi.`],
  [
    '-> k\n=== k\n* a\n  -> k\n* b\n  -> k',
    'trap-run-out',
    3,
    1,
    '-> k\n=== k\n* a\n  -> k\n+ b\n  -> k',
  ],
  [
    '-> k\n=== k\n* a\n  -> k\n* b\n  -> k',
    'trap-run-out',
    3,
    1,
    '-> k\n=== k\n* a\n  -> k\n* b\n  -> k\n* -> END',
  ],
  [
    '-> k\n=== k\n* a\n* b\n- - Hi.\n  -> END\n=== l\n-> k',
    'trap-deep-gather',
    5,
    1,
    '-> k\n=== k\n* a\n* b\n- Hi.\n  -> END',
  ],
];

const flows: readonly Row[] = [
  ['-> k\nNever.\n=== k\n-> END', 'trap-never-told', 2, 1, 'Ever.\n-> k\n=== k\n-> END'],
  ['-> k\n* Never\n=== k\n-> END', 'trap-never-told', 2, 1, '-> k ->\n* Ever\n=== k\n->->'],
  [
    `${set}{a:\n  -> k\n- else:\n  -> k\n}\nNever.\n=== k\n-> END`,
    'trap-never-told',
    8,
    1,
    `${set}{a:\n  -> k\n}\nEver.\n=== k\n-> END`,
  ],
  [
    '* a\n  -> k\n* b\n  -> k\n- Never.\n=== k\n-> END',
    'trap-never-told',
    5,
    3,
    '* a\n  -> k\n* b\n- Ever.\n=== k\n-> END',
  ],
  ['Hi.\n=== k\n-> END', 'trap-knot-unreached', 2, 1, 'Hi.\n-> k\n=== k\n-> END'],
  [
    'Hi.\n=== k\n-> l\n=== l\n-> k',
    'trap-knot-unreached',
    2,
    1,
    'Hi.\n<- k\n=== k\n-> l\n=== l\n-> DONE',
  ],
  [
    '-> k\n=== k\n= s\n-> END\n= t\n-> END',
    'trap-knot-unreached',
    5,
    1,
    '-> k\n=== k\n= s\n-> t\n= t\n-> END',
  ],
  [
    'Hi.\n=== function f()\n~ return 1',
    'trap-function-unused',
    2,
    1,
    'Hi {f()}.\n=== function f()\n~ return 1',
  ],
  [
    `${set}-> k\n=== k\n{a: -> l}\n=== l\n-> END`,
    'trap-half-end',
    5,
    2,
    `${set}-> k\n=== k\n{a: -> l | -> k}\n=== l\n-> END`,
  ],
];

const names: readonly Row[] = [
  ['VAR a = 1\nHi.', 'trap-unused', 1, 1, 'VAR a = 1\nHi {a}.'],
  ['CONST a = 1\nHi.', 'trap-unused', 1, 1, 'CONST a = 1\nHi {a}.'],
  ['VAR a = 1\n~ a = 2\nHi.', 'trap-never-read', 1, 1, 'VAR cut = 25\n~ cut = 12\nHi.'],
  ['VAR a = 1\nHi {a: x}.', 'trap-never-changes', 1, 1, 'VAR debug = 1\nHi {debug: x}.'],
  ['~ temp t = 1\nHi.', 'trap-unused-here', 1, 1, '~ temp t = 1\nHi {t}.'],
  [
    '{f(1)}\n-> END\n=== function f(a)\n~ return 1',
    'trap-unused-here',
    3,
    1,
    '{f(1)}\n-> END\n=== function f(a)\n~ return a',
  ],
  ['TODO: more\nHi.', 'note-to-do', 1, 1, '// more\nHi.'],
];

test.each(conditions)('[TRAP-1] %j', holdsTrap);
test.each(lines)('[TRAP-2] %j', holdsTrap);
test.each(tags)('[TRAP-3] %j', holdsTrap);
test.each(choices)('[TRAP-4] %j', holdsTrap);
test.each(flows)('[TRAP-5] %j', holdsTrap);
test.each(names)('[TRAP-6] %j', holdsTrap);

/** One finding, and none in its mended twin. */
function holdsTrap(...[wrong, code, line, column, mended]: Row): void {
  expect(said(wrong)).toContainEqual([code, line, column]);
  expect(said(wrong).filter(([other]) => other === code)).toHaveLength(1);
  expect(said(mended)).toEqual([]);
}

test('[TRAP-4] more than four choices at once are too many for a room, and only for a room', () => {
  const pack = { 'pack.yaml': 'title: X' };
  expect(said(`Hi.\n${many}- Ho.`, pack)).toContainEqual(['trap-many-choices', 6, 1]);
  expect(said(`Hi.\n${many}- Ho.`)).toEqual([]);
});

test('[TRAP-5] what only an unreached knot leads to is said with it', () => {
  const [finding, ...more] = aboutInk('Hi.\n=== k\n-> l\n=== l\n-> m\n=== m\n-> END');
  expect(more).toEqual([]);
  expect(finding?.what).toContain('l, m');
});

test('[TRAP-6] meters and what the room sets are used, and a world may name what no story tells', () => {
  const pack = { 'pack.yaml': 'meters: { trust: { range: [0, 10] } }' };
  expect(said('VAR trust = 5\nHi.\n~ trust = 6', pack)).toEqual([]);
  expect(said('INCLUDE world.ink\nHi.', { 'world.ink': 'CONST BRIDGE = "Heron"' })).toEqual([]);
});

test('[TRAP-7] a column is where it was written, also after a comment', () => {
  expect(said(`${set}/* x */ {not a == 2: x}`)).toEqual([['trap-not-equals', 3, 10]]);
  const lines = openLines('a /* b */ c // d\n/* e\nf */ g');
  expect([lines.line(1), lines.line(2), lines.line(3)]).toEqual(['a  c ', '', ' g']);
  expect([lines.column(1, 1), lines.column(1, 4), lines.column(3, 2)]).toEqual([1, 11, 6]);
});

test('[TRAP-7] lines are read as the compiler reads them, and each sign is found where it was written', () => {
  const piece = fc.constantFrom('a', 'é', ' ', '/', '*', '//', '/*', '*/', '\n', '{', '\\');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const read = new CommentEliminator(text).Process().split('\n');
      const lines = openLines(text);
      const written = text.split('\n');
      for (const [index, line] of read.entries()) {
        expect(lines.line(index + 1)).toBe(line);
        for (const [at, sign] of line.split('').entries()) {
          const column = lines.column(index + 1, at + 1);
          expect(written[index]?.[column - 1]).toBe(sign);
        }
      }
    }),
  );
});

test('[TRAP-7] what stands in comments is no trap', () => {
  expect(said(`${set}// {not a == 2: x}\n/* -> k\nvar a = 3 */\n{a}`)).toEqual([]);
});

const root = resolve(import.meta.dirname, '../../..');

test.each([
  'stories/the-river-road',
  'tests/stories/two-roads',
  'tests/stories/plain.ink',
  'tests/scenario/planted/the-mill-gate',
])('[TRAP-8] %s holds none', async (path) => {
  const { scenario, findings } = openScenario(await readPack(join(root, path)));
  expect(scenario).not.toBeNull();
  expect(findings.filter(({ code }) => /^(ink|trap|tag|note)-/.test(code))).toEqual([]);
});
