import { expect, test } from 'vitest';
import { mergeReports } from '../../../../src/scenario/walk/report/merge-reports.ts';
import { reportInk } from '../report-ink.ts';

const meters = 'meters: { a: { name: Calm }, b: { name: Order } }\n';
const bare = `minutes: [12]\n${meters}`;

/** Only what a test is about. */
const only = (said: readonly string[], code: string): readonly string[] =>
  said.filter((one) => one.startsWith(code));

test('[REPORT-3] faults and what nobody gets out of are errors, and dead ends warnings', () => {
  const { findings, said } = reportInk(
    '-> k\n=== k\nHi.\n+ [fall] -> fall\n+ [stop] Stop.\n+ [round] -> round\n+ [stay] -> stay\n+ [fine] -> END\n=== fall\n-> fall\n=== round\nRound.\n+ [a] -> other\n+ [b] -> other\n=== other\nOther.\n+ [c] -> round\n=== stay\nStay.\n+ [d] -> stay\n+ [e] -> stay\n',
  );
  expect(only(said, 'walk-fault')).toEqual(['walk-fault:10']);
  expect(only(said, 'walk-dead-end')).toEqual(['walk-dead-end:5']);
  expect(only(said, 'walk-loop')).toEqual(['walk-loop:11', 'walk-loop:18']);
  const [round, stay] = findings.filter(({ code }) => code === 'walk-loop');
  expect(round?.what).toContain('between "round", "other"');
  expect(round?.what).toContain('Way: round.');
  expect(stay?.what).toContain('Nobody leaves "stay"');
  expect(findings.map(({ severity }) => severity).slice(0, 3)).toEqual(['error', 'error', 'error']);
});

test('[REPORT-13] a line that was told before the story failed was met', () => {
  const { said } = reportInk('LIST L = q\n* [x]\n  One.\n  {L + "q" * 2}\n* [y]\n- Two.\n-> END\n');
  expect(only(said, 'walk-fault')).toHaveLength(1);
  expect(only(said, 'walk-line-never')).toEqual([]);
});

test('[REPORT-5] a meter that no path moves, or only one way, is a finding', () => {
  const story = (change: string): string =>
    `VAR a = 5\nVAR b = 5\n* [x]\n  ~ a = a + 1\n* [y]\n  ${change}\n- -> END\n`;
  const still = reportInk(story('~ a = a - 1'), { pack: bare });
  expect(only(still.said, 'walk-meter')).toEqual(['walk-meter-still:2']);
  expect(still.findings.find(({ code }) => code === 'walk-meter-still')).toMatchObject({
    file: 'pack.yaml',
    what: 'No path moves the meter "Order".',
  });
  const oneWay = reportInk(story('~ b = b - 1'), { pack: bare });
  expect(only(oneWay.said, 'walk-meter')).toEqual(['walk-meter-one-way:2', 'walk-meter-one-way:2']);
  const fine = reportInk(
    story('~ a = a - 1\n  ~ b = b + 1').replace('[x]\n', '[x]\n  ~ b = b - 1\n'),
    { pack: bare },
  );
  expect(only(fine.said, 'walk-meter')).toEqual([]);
});

test('[REPORT-5] nothing is said of meters while there is more to walk', () => {
  const endless = 'VAR a = 0\nVAR b = 0\n-> k\n=== k\n~ a++\n+ [more] -> k\n+ [too] -> k\n';
  const { report, said } = reportInk(endless, { pack: bare, steps: 50 });
  expect(report.closed).toBe(false);
  expect(only(said, 'walk-meter')).toEqual([]);
});

const choosing = (effects: readonly string[], later = ''): string =>
  `VAR a = 5\nVAR b = 5\n-> k\n=== k\nAsk.\n${effects
    .map((effect, at) => `+ [c${at}]\n  ${effect.replaceAll(';', '\n  ')}\n  -> l`)
    .join(
      '\n',
    )}\n=== l\nLater.\n${later}+ [p]\n  ~ a = a + 1\n  ~ b = b - 1\n+ [q]\n  ~ b = b + 1\n  ~ a = a - 1\n- -> END\n`;

test('[REPORT-10] one answer that is best on every meter is a finding', () => {
  const { said, findings } = reportInk(choosing(['~ a = a + 2', '~ a = a + 1', '~ b = b - 1']), {
    pack: bare,
  });
  expect(only(said, 'walk-best-answer')).toEqual(['walk-best-answer:6']);
  expect(only(said, 'walk-worse-answer')).toEqual([]);
  expect(findings.find(({ code }) => code === 'walk-best-answer')?.what).toContain('"c0"');
});

test('[REPORT-10] an answer that nobody has a reason for is a finding, unless it crosses a red line', () => {
  const costs = ['~ a = a + 2; ~ b = b - 1', '~ b = b + 1', '~ a = a - 1'];
  const { said } = reportInk(choosing(costs), { pack: bare });
  expect(only(said, 'walk-best-answer')).toEqual([]);
  expect(only(said, 'walk-worse-answer')).toEqual(['walk-worse-answer:13']);
  const tagged = choosing(costs).replace('[c2]', '[c2 #redline: it harms]');
  expect(only(reportInk(tagged, { pack: bare }).said, 'walk-worse-answer')).toEqual([]);
  const decision = choosing(costs).replace('Ask.', 'Ask. #redline: it harms');
  expect(only(reportInk(decision, { pack: bare }).said, 'walk-worse-answer')).toEqual([]);
});

test('[REPORT-10] what each answer wins and loses is no finding, nor what is best only sometimes', () => {
  const balanced = choosing(['~ a = a + 1; ~ b = b - 1', '~ b = b + 1; ~ a = a - 1']);
  expect(reportInk(balanced, { pack: bare }).said).toEqual([]);
  const sometimes = (else_: string): string =>
    choosing([
      `{ b > 5: ~ a = a + 2 ${else_} }`.replaceAll(' ~', '\n  ~').replace(' }', '\n  }'),
      '~ a = a + 1',
    ]).replace('-> k\n', '* [s]\n  ~ b = 6\n  ~ a = 4\n* [t]\n- -> k\n');
  const always = sometimes('\n  - else: ~ a = a + 3');
  expect(only(reportInk(always, { pack: bare }).said, 'walk-best')).toEqual([
    'walk-best-answer:10',
  ]);
  const once = sometimes('\n  - else: ~ a = a - 1');
  expect(only(reportInk(once, { pack: bare }).said, 'walk-best')).toEqual([]);
});

test('[REPORT-11] choices that move nothing and lead to the same with the same words are a finding', () => {
  const { said, findings } = reportInk(choosing(['Yes.', 'No.']), { pack: bare });
  expect(only(said, 'walk-same-choice')).toEqual(['walk-same-choice:6']);
  expect(findings.find(({ code }) => code === 'walk-same-choice')?.what).toContain(
    'Nothing hangs on this decision: "c0", "c1"',
  );
  const some = reportInk(choosing(['Yes.', 'No.', '~ a = a + 1']), { pack: bare });
  expect(some.findings.find(({ code }) => code === 'walk-same-choice')?.what).toContain(
    'It makes no difference which of these is taken: "c0", "c1".',
  );
});

test('[REPORT-11] what is remembered later makes a difference, and a story without a pack may answer in words', () => {
  const later = choosing(['Yes.', '-> side ->']).replace('Later.', 'Later. {side: Again.}');
  const told = `${later}=== side\nBy.\n->->\n`;
  expect(only(reportInk(told, { pack: bare }).said, 'walk-same-choice')).toEqual([]);
  const answered = '* [x] Yes.\n* [y] No.\n- So.\n-> END\n';
  expect(only(reportInk(answered).said, 'walk-same-choice')).toEqual([]);
  const someAlike = '* [x]\n* [y]\n* [z] -> END\n- So.\n-> END\n';
  expect(only(reportInk(someAlike).said, 'walk-same-choice')).toEqual([]);
  expect(only(reportInk('* [x]\n* [y]\n- So.\n-> END\n').said, 'walk-same-choice')).toEqual([
    'walk-same-choice:1',
  ]);
});

test('[REPORT-12] a first choice that decides more than a third of a meter is a finding', () => {
  const start = (by: number): string =>
    choosing([`~ a = a + ${by}; ~ b = b - 1`, '~ b = b + 1; ~ a = a - 1']);
  const [much] = reportInk(start(3), { pack: bare }).findings.filter(
    ({ code }) => code === 'walk-first-choice',
  );
  expect(much).toMatchObject({ line: 10, severity: 'warning' });
  expect(much?.what).toContain('"Calm" (0 to 10): teams that take "c1" end at about 4');
  expect(only(reportInk(start(2), { pack: bare }).said, 'walk-first')).toEqual([]);
});

test('[REPORT-14] a red line that a meter rewards is an error, also where something else moves the meter later', () => {
  const red = (effect: string, after: string): string =>
    `VAR a = 5\nVAR b = 5\n-> k\n=== k\nAsk.\n+ [no]\n  ~ a = a + 1\n  -> l\n+ [cross #redline: harm]\n  ${effect}\n  -> l\n=== l\n${after}\nLater.\n-> END\n`;
  const rewarded = reportInk(red('~ b = b + 1', ''), { pack: bare });
  expect(only(rewarded.said, 'walk-redline')).toEqual(['walk-redline-rewarded:9']);
  expect(rewarded.findings[0]).toMatchObject({ severity: 'error' });
  expect(rewarded.findings[0]?.what).toContain('"cross" raises "Order" by 1. Way: cross.');
  expect(only(reportInk(red('~ b = b - 1', ''), { pack: bare }).said, 'walk-redline')).toEqual([]);
  const later = red('~ b = b - 1', '{a > 4:\n  ~ b = b + 2\n}').replace(
    '-> k\n',
    '* [s]\n  ~ a = 1\n* [t]\n- -> k\n',
  );
  expect(only(reportInk(later, { pack: bare }).said, 'walk-redline')).toEqual([]);
});

test('[REPORT-14] a red line that is the only way on is an error', () => {
  const story = (other: string): string =>
    `VAR a = 5\nVAR b = 5\n-> k\n=== k\nAsk.\n+ [cross #redline: harm]\n  ~ a = a - 1\n  -> END\n${other}`;
  expect(only(reportInk(story(''), { pack: bare }).said, 'walk-redline')).toEqual([
    'walk-redline-only-way:6',
  ]);
  const round = reportInk(story('+ [wait] -> k\n'), { pack: bare });
  expect(only(round.said, 'walk-redline')).toEqual(['walk-redline-only-way:6']);
  const free = reportInk(story('+ [refuse] -> END\n'), { pack: bare });
  expect(only(free.said, 'walk-redline')).toEqual([]);
});

const withCuts = `# title: t
VAR cut = 25
-> start
=== start
# opening
Hello there.
* [a] -> mid
* [b] -> mid
=== mid
{cut == 25: -> long}
-> out
=== long
# cut: 25
Long.
* [c] -> out
* {cut == 12} [d] -> out
=== out
{cut > 40: Never read.}
{cut < 20: Short only.}
-> END
=== lost
Lost one.
* [e] Lost two. -> END
`;

test('[REPORT-13] what no length meets is said once per cause, and only where all is walked', () => {
  const pack = 'minutes: [12, 25]\n';
  const whole = reportInk(withCuts, { pack, cuts: [12, 25] });
  expect(only(whole.said, 'walk-knot-never')).toEqual(['walk-knot-never:21']);
  expect(whole.findings.find(({ code }) => code === 'walk-knot-never')?.what).toBe(
    'Nobody ever comes to "lost" (2 lines, 1 choice).',
  );
  expect(only(whole.said, 'walk-choice-never')).toEqual(['walk-choice-never:16']);
  expect(only(whole.said, 'walk-line-never')).toEqual(['walk-line-never:18']);
  const half = reportInk(withCuts, { pack, cuts: [25] });
  expect(half.said.filter((one) => /never/.test(one))).toEqual([]);
  const merged = mergeReports(whole.reports, whole.about);
  expect(merged).toMatchObject({ closed: true, choices: { total: 5, reached: 3 } });
  expect(merged.lines.neverMet.map(({ line }) => line)).toEqual([18, 22, 23]);
});

test('[REPORT-13] what hangs on a choice that is never offered is said with it', () => {
  const { findings } = reportInk(
    'VAR a = 1\n* {a > 1} [deep]\n  One.\n  Two.\n  * * [deeper] Three.\n* [fine]\n- -> END\n',
  );
  expect(findings.filter(({ code }) => /never/.test(code))).toMatchObject([
    {
      code: 'walk-choice-never',
      line: 2,
      what: 'The choice "deep" is never offered, so nor is what follows it (3 lines, 1 choice).',
    },
  ]);
});

test('[REPORT-13] a text that only goes on with a line is met with it, and an ending that is never come to is named', () => {
  const { said } = reportInk(
    'VAR a = 1\nHello <>\nand more <>\n-> next\n=== next\nto the end {word()}.\n{a > 1: -> other}\n-> END\n=== function word()\nof words\n=== other\n# ending: lost\nOther.\n-> END\n',
  );
  expect(said).toEqual(['walk-knot-never:11', 'walk-ending-never:12']);
});

const decision = (at: number): string =>
  `=== k${at}\nAsk ${at}.\n+ [a${at}] -> k${at + 1}\n+ [b${at}]\n  ~ a = a + 1\n  -> k${at + 1}`;
const long = (count: number): string =>
  `VAR a = 0\nVAR cut = 12\n-> k0\n${Array.from({ length: count }, (_, at) => decision(at)).join('\n')}\n=== k${count}\nEnd.\n-> END\n`;

test('[REPORT-7] minutes and decisions that do not fit a length are findings for packs', () => {
  const { findings } = reportInk(long(5), { pack: 'minutes: [12]\n', cuts: [12] });
  const room = findings.filter(({ code }) => ['walk-minutes', 'walk-decisions'].includes(code));
  expect(room.map(({ code, what }) => [code, what])).toEqual([
    [
      'walk-minutes',
      'A room takes about 20 minutes, 8 too many (20 to 20); with an interpreter about 30.1 minutes, 18.1 too many.',
    ],
    ['walk-decisions', 'A path has 5 decisions; there is time for 3 to 4.'],
  ]);
  const fits = reportInk(long(3), { pack: 'minutes: [12]\n', cuts: [12] }).said;
  expect(fits.filter((one) => /minutes|decisions/.test(one))).toEqual([]);
  const story = reportInk(long(5), { cuts: [12] }).said;
  expect(story.filter((one) => /minutes|decisions/.test(one))).toEqual([]);
});

test('[REPORT-7] a path without end has decisions without end', () => {
  const round = 'VAR cut = 12\n-> k\n=== k\nAsk.\n+ [on] -> k\n+ [out] -> END\n';
  const { findings } = reportInk(round, { pack: 'minutes: [12]\n', cuts: [12] });
  expect(findings.find(({ code }) => code === 'walk-decisions')?.what).toBe(
    'A path may ask for decisions without end; there is time for 3 to 4.',
  );
});

test('[REPORT-7] anchors that some paths miss, and an opening that comes late, are findings', () => {
  const story =
    'Hi.\n* [x] -> l\n* [y] -> r\n=== l\n# opening\nL. #anchor: left\n-> m\n=== r\nR.\n-> m\n=== m\nM. #anchor: mid\n-> END\n';
  const { findings, said } = reportInk(story, { pack: 'minutes: [12]\n' });
  expect(only(said, 'walk-anchors')).toEqual(['walk-anchors:6']);
  expect(only(said, 'walk-opening')).toEqual(['walk-opening:5']);
  expect(findings.find(({ code }) => code === 'walk-anchors')?.what).toBe(
    'Only one anchor is on every path; some paths miss "left".',
  );
});

test('[REPORT-15] what is found in several lengths is said once, with the lengths', () => {
  const story =
    `VAR cut = 12\n-> k0\n${decision(0)}\n=== k1\n{cut > 20: -> END}\n-> deep\n=== deep\nDeep.\n`.replaceAll(
      '  ~ a = a + 1\n',
      '',
    );
  const pack = 'minutes: [12, 25, 45]\n';
  const one = reportInk(story, { pack, cuts: [12, 25, 45] }).findings;
  expect(one.filter(({ code }) => code === 'walk-dead-end').map(({ what }) => what)).toEqual([
    expect.stringMatching(/^Told in 12 minutes: The story stops in "deep"/),
  ]);
  const every = reportInk(story.replace('{cut > 20: -> END}', ''), { pack, cuts: [12, 25, 45] });
  expect(
    every.findings.filter(({ code }) => code === 'walk-dead-end').map(({ what }) => what),
  ).toEqual([expect.stringMatching(/^Told in every length: The story stops/)]);
  const two = reportInk(story.replace('cut > 20', 'cut > 30'), { pack, cuts: [12, 25, 45] });
  expect(two.findings.find(({ code }) => code === 'walk-dead-end')?.what).toMatch(
    /^Told in 12 and 25 minutes/,
  );
});
