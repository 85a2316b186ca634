import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { explainProblem } from '../../../src/scenario/ink/compiling/explain-problem.ts';
import { openLines } from '../../../src/scenario/ink/compiling/source-lines.ts';
import { mustOpen, openInk } from '../open.ts';
import { aboutInk, said } from './said.ts';

test('[INK-1] what the compiler refuses has a file, a line, a column and what to do', () => {
  const { scenario, findings } = openInk(
    'Hello -> nowhere\n* choice {foo} text\n  ~ bar = 2\n- -> END\n',
  );
  expect(scenario).toBeNull();
  expect(
    findings.map(({ severity, code, file, line, column }) => [severity, code, file, line, column]),
  ).toEqual([
    ['error', 'ink-target-unknown', 'story.ink', 1, 9],
    ['error', 'ink-variable-unknown', 'story.ink', 2, 11],
    ['error', 'ink-variable-unknown', 'story.ink', 3, 1],
  ]);
  for (const { hint } of findings) expect(hint.length).toBeGreaterThan(10);
});

const times = (count: number, line: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => line(nth)).join('\n');

test('[INK-1] one cause is one finding, however often it shows', () => {
  const [unknown, ...others] = aboutInk(`${times(50, () => '{nope}')}\n~ nope = 2\n-> END`);
  expect(others).toEqual([]);
  expect(unknown?.what).toContain('50 more places');
  const [knot, ...more] = aboutInk(times(50, () => '-> market ->\n{market.square}'));
  expect([knot?.line, more.length]).toEqual([1, 1]);
});

test('[INK-1] an open brace is said where it opens, and what follows from it is counted', () => {
  const ink = `VAR a = 1\n=== k\n{a:\n  Hi.\n{a = 2:\n}\n- else:\n}\n}\n-> END\n=== l\nHo.\n} x\n-> k`;
  const found = aboutInk(ink);
  expect(found.map(({ code, line }) => [code, line])).toEqual([
    ['ink-braces', 5],
    ['ink-cut', 13],
  ]);
  expect(found[0]?.what).toMatch(/more errors? below/);
  expect(said('Hi {a: there\nNext.\n=== k\n-> END')).toEqual([['ink-brace-open', 1, 4]]);
});

const stopping: readonly (readonly [ink: string, code: string, line: number])[] = [
  ['VAR x = 1.\nHi.', 'ink-crash', 1],
  ['Hi.\nVAR v = -> END', 'ink-crash', 2],
  ['=== k\nHi {RANDOM()}.\n-> END', 'ink-built-in', 2],
  ['+ Test\n~\n', 'ink-logic-empty', 2],
  ['VAR = 3\nHi.', 'ink-name-missing', 1],
  ['INCLUDE\nHi.', 'ink-include', 1],
  ['<- \nHi.', 'ink-thread', 1],
  ['VAR a = 1\n{a: b|c|d}', 'ink-alternatives', 2],
];

test.each(stopping)('[INK-2] %j stops the compiler, and its line is named', (ink, code, line) => {
  const found = aboutInk(ink).filter(({ severity }) => severity === 'error');
  expect(found.map((one) => [one.code, one.line])).toEqual([[code, line]]);
});

test('[INK-3] an INCLUDE is found beside the story, and a missing one is a finding', () => {
  const ink = 'INCLUDE names.ink\n{BRIDGE}\n-> {TOWN}\n-> END'.replace('-> {TOWN}\n', '{TOWN}\n');
  const names = 'CONST BRIDGE = "Heron Bridge"\nCONST TOWN = "Three Wells"\n';
  const story = mustOpen(ink, { 'names.ink': names });
  expect(story.read({ scenario: '', seed: 1, steps: [] }).lines[0]?.text).toBe('Heron Bridge');
  const [missing, ...others] = aboutInk(ink);
  expect(others).toEqual([]);
  expect(missing).toMatchObject({ code: 'ink-include-missing', line: 1 });
  expect(missing?.what).toMatch(/names\.ink.*2 names are unknown/);
});

test('[INK-3] a file that is included twice, or includes itself, is said once', () => {
  const names = { 'names.ink': 'CONST A = 1\nVAR b = 2\nVAR c = 2\n=== k\n-> END' };
  expect(said('INCLUDE names.ink\nINCLUDE names.ink\n{A}{b}{c}-> k', names)).toEqual([
    ['ink-include-twice', 2, 1],
  ]);
  const circle = { 'names.ink': 'INCLUDE names.ink\nCONST A = 1' };
  expect(said('INCLUDE names.ink\n{A}', circle).map(([code]) => code)).toEqual([
    'ink-include-circle',
  ]);
});

test('[INK-4] an included file has its own line and column', () => {
  const broken = { 'more.ink': 'Hi.\n/* a */ There {a b\n* x [y\n' };
  const found = aboutInk('INCLUDE more.ink\nHo.', broken);
  expect(found.map(({ file, code, line, column }) => [file, code, line, column])).toEqual([
    ['more.ink', 'ink-braces', 2, 16],
    ['more.ink', 'ink-bracket-open', 3, 7],
  ]);
});

test('[INK-5] a line that cannot be read hides nothing elsewhere, and blames nobody', () => {
  const ink = 'VAR a = \nVAR b = 2, 3\n* x [y\n{a}{b}{c}\n-> END\n=== k\n-> l\n=== m n\n-> END';
  expect(said(ink).map(([code, line]) => [code, line])).toEqual([
    ['ink-value', 1],
    ['ink-list', 2],
    ['ink-bracket-open', 3],
    ['ink-variable-unknown', 4],
    ['ink-target-unknown', 7],
    ['ink-flow-name', 8],
  ]);
});

test.each([
  ['Hi.\n} b\nRest {nope}.\n-> END', ['ink-cut', 'ink-variable-unknown']],
  ['Hi.\n| b\nRest.\n| {nope}', ['ink-cut', 'ink-cut']],
])('[INK-5] %j has lines that the compiler forgets without a word', (ink, codes) => {
  const found = aboutInk(ink);
  expect(found.map(({ code }) => code)).toEqual(codes);
  expect(found[0]).toMatchObject({ severity: 'error', line: 2 });
});

test('[INK-5] a sign too many at the very end loses nothing, and the story plays', () => {
  const { scenario } = openInk('Hi.\n-> END\n}\n');
  expect(scenario).not.toBeNull();
  expect(said('Hi.\n-> END\n}\n')).toEqual([['ink-cut', 3, 1]]);
});

test('[INK-5] what comes early does not hide what comes late', () => {
  const ink = 'VAR a = 1\nVAR a = 2\n=== k\n-> nowhere\n=== k\n{a}{nope}\n-> END';
  const codes = said(ink).map(([code]) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['ink-name-twice', 'ink-target-unknown', 'ink-variable-unknown']),
  );
});

test.each([
  ['-> brige\n=== bridge\n-> END', '"bridge"'],
  ['-> square\n=== market\n-> END\n= square\n-> END', '"market.square"'],
  ['-> my market\n=== my_market\n-> END', '"my_market"'],
  ['VAR trust = 1\n{trsut}', '"trust"'],
  ['LIST Tools = rope\n~ temp a = rpoe\n{a}', '"rope"'],
  ['~ riase()\n=== function raise()\n~ return', '"raise"'],
  ['CONST a = 1\n~ a = 2', 'VAR a'],
  ['-> k\n=== k\n~ temp here = 1\n{here}-> l\n=== l\n{here}\n-> END', 'VAR here'],
])('[INK-6] %j names what may have been meant', (ink, hint) => {
  expect(aboutInk(ink).find(({ code }) => code.startsWith('ink-'))?.hint).toContain(hint);
});

test.each([
  ['VAR x = “a”\nHi {x}.', '“'],
  ['VAR x = 1\n{x == “a”: yes|no}', '“'],
  ['VAR x = 1\n{x – 1}', '–'],
  ['VAR x = 1\n{x：yes}', '：'],
  ['VAR x = 1\n~ x =\u00a0x + 1\n{x}', 'plain ones'],
  ['->\u00a0k\n=== k\n-> END', 'plain ones'],
])('[INK-6] %j has a sign that only looks like one of Ink', (ink, hint) => {
  expect(aboutInk(ink).find(({ severity }) => severity === 'error')?.hint).toContain(hint);
});

test('[INK-6] such signs in plain text are nobody’s fault', () => {
  expect(aboutInk('It’s “fine” – yes } x')[0]?.hint).toContain('\\}');
  expect(aboutInk('It’s “fine” – yes: 5 – 3…')).toEqual([]);
});

const compiler = resolve(import.meta.dirname, '../../../node_modules/inkjs/compiler/Parser');
const notFromAuthors =
  /ink compiler bug|^Unexpected object|Mismatched|Attempting|Stack overflow|No FileHandler|full name|Not implemented|Already parsing|external not found|Expected weave point|No parent object|^Unexpected operation|^(?:Divert|Function call|1 on line 1:|Expected) 1|^1 Note/;

/** The sentences that the compiler's own source can say. */
function sentences(): readonly string[] {
  const files = readdirSync(compiler, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const said = files.flatMap((file) => {
    const text = readFileSync(join(compiler, file), 'utf8');
    const direct = [
      ...text.matchAll(
        /(?:Error|Warning|ErrorWithParsedObject)\(\s*(["`])((?:\\.|(?!\1)[^\\])+)\1/g,
      ),
    ];
    const kept = [...text.matchAll(/(?:errorMsg|message|msg) = (["`])((?:\\.|(?!\1)[^\\])+)\1/g)];
    const expected = [...text.matchAll(/Expect\([^;]*?,\s*(["`])((?:\\.|(?!\1)[^\\])+)\1/g)].map(
      (match) => ['', '', `Expected ${match[2] ?? ''} but saw 'x'`],
    );
    return [...direct, ...kept, ...expected].map((match) => match[2] ?? '');
  });
  return [...new Set(said.map((sentence) => sentence.replaceAll(/\$\{[^}]*\}/g, '1')))].filter(
    (sentence) => !notFromAuthors.test(sentence),
  );
}

test('[INK-6] everything the compiler can say has plain words of its own', () => {
  const names = { flows: [], functions: [], variables: [], constants: [], others: [] };
  const all = sentences();
  const raw = all.filter((message) =>
    (['syntax', 'meaning', 'divert'] as const).every((from) => {
      const wave = from === 'syntax' ? 'syntax' : 'meaning';
      const said = from === 'divert' ? `Divert ${message}` : message;
      const place = { file: 'a.ink', line: 1, column: 1 };
      const problem = { wave, severity: 'error', ...place, message: said } as const;
      const { code } = explainProblem(problem, openLines('x'), names);
      return code === 'ink-other' || code === 'ink-syntax';
    }),
  );
  expect(all.length).toBeGreaterThan(90);
  expect(raw).toEqual([]);
});

test.each([
  ['{', '}'],
  ['{a|', '}'],
  ['{"{', '}"}'],
])('[INK-7] %s twenty times is a finding', (open, close) => {
  const found = aboutInk(`Hi.\n${open.repeat(20)}x${close.repeat(20)}\n-> END`);
  expect(found.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(2);
  for (const { line } of found) expect(line).toBe(2);
});

test('[INK-8] findings stand from top to bottom, the main file first', () => {
  const names = { 'a.ink': 'Hi.\n{x}\n} y' };
  const found = aboutInk('INCLUDE a.ink\n} b\n# plaec: x\n{z}\n-> END', names);
  expect(found.map(({ file, line }) => [file, line])).toEqual([
    ['story.ink', 2],
    ['story.ink', 4],
    ['a.ink', 2],
    ['a.ink', 3],
  ]);
});

test('[INK-8] a file that is no Ink at all does not fill the screen', () => {
  const found = aboutInk(times(500, (nth) => `${nth} } else {`));
  expect(found.length).toBeLessThanOrEqual(60);
  expect(found.some(({ what }) => /more (of this kind|errors?) below/.test(what))).toBe(true);
});
