import type { Story } from 'inkjs/engine/Story';
import { expect, test, vi } from 'vitest';
import { choose, startTurn } from '../../../src/scenario/ink/ink-turn.ts';
import type { Fault, Turn } from '../../../src/scenario/ink/ink-turn.ts';
import { makeMomentJson, parseMomentJson } from '../../../src/scenario/ink/saved-moment.ts';
import { makeTreeJson, parseTree } from '../../../src/scenario/ink/story-tree.ts';
import { treeFor } from '../conformance/transcript.ts';
import { openDice } from '../../support/gauntlet/dice.ts';
import { compilePlain, parsePlain, playPlain } from '../../support/plain-ink.ts';
import { writeInk } from '../../support/write-ink.ts';

const textOf = (turn: Turn | Fault): string => turn.lines.map(({ text }) => text).join('\n');
const told = (ink: string): string => textOf(startTurn(treeFor({ ink }), 1, []));

function mustTurn(turn: Turn | Fault): Turn {
  if ('fault' in turn) throw new Error(turn.fault);
  return turn;
}

function mustPlain(ink: string): Story {
  const story = compilePlain('story.ink', { 'story.ink': ink });
  if (Array.isArray(story)) throw new Error(story.join());
  return story as Story;
}

const plainly = (ink: string): string =>
  playPlain(mustPlain(ink), 1)
    .turn.lines.map(({ text }) => text)
    .join('\n');

const kept = [
  ['{(1.5 * 2) / 2}', '1.5', '1'],
  ['VAR x = 0.5\n~ x = x + 0.5\n{x / 2}', '0.5', '0'],
  ['{MAX(2.0, 1.5) / 4}', '0.5', '0'],
  ['{POW(4.0, 2) / 32}', '0.5', '0'],
  ['{7.5 % 2.5 / 2 + 1 / 2}', '0', '0'],
];

test.each(kept)('[MEND-1] %s is %s, where inkjs says %s', (ink, ours, plain) => {
  expect(told(ink)).toBe(ours);
  expect(plainly(ink)).toBe(plain);
});

test('[MEND-1] comparing fractions stays true or false', () => {
  expect(told('{1.5 == 1.5} {1.0 > 2} {1.5 && 0} {not 1.5}')).toBe('true false false false');
});

const rounded = [
  ['{INT(-4.8)}', '-4', '-5'],
  ['{-7 / 2}', '-3', '-4'],
  ['{-7 / 2 * 2 + -7 % 2}', '-7', '-9'],
  ['{-1 / 2}', '0', '-1'],
];

test.each(rounded)('[MEND-2] %s is %s, where inkjs says %s', (ink, ours, plain) => {
  expect(told(ink)).toBe(ours);
  expect(plainly(ink)).toBe(plain);
});

const empties = `LIST A = (a1), a2
LIST B = (b1), b2
VAR x = (a1)
VAR y = ()
* [Give]
  ~ x = y
* [Ask]
- ({LIST_ALL(y)})
-> END`;

test('[MEND-3] giving an empty list away changes neither the list nor another moment', () => {
  const turn = mustTurn(startTurn(treeFor({ ink: empties }), 1, []));
  expect(textOf(choose(turn.moment, 0))).toBe('()');
  expect(textOf(choose(turn.moment, 1))).toBe('()');
  const plain = playPlain(mustPlain(empties), 1);
  expect(plain.take(0).lines[0]?.text).toBe('(a1, a2)');
});

test('[MEND-3] a list literal that one playthrough empties is whole in the next', () => {
  const ink = 'LIST A = (a1), a2\nVAR x = ()\n~ x = (a2)\n~ x -= a2\n~ x = ()\n({LIST_ALL(x)})';
  const tree = treeFor({ ink });
  expect([1, 2, 3].map((seed) => textOf(startTurn(tree, seed, [])))).toEqual(
    Array.from({ length: 3 }, () => '(a1, a2)'),
  );
});

test('[MEND-3] which list comes first does not depend on the language of the machine', () => {
  const ink = 'LIST aa = (x)\nLIST zz = (y)\n{aa + zz}';
  // Danish sorts "aa" behind "zz".
  const danish = vi
    .spyOn(String.prototype, 'localeCompare')
    .mockImplementation(function compareInDanish(this: string, other: string) {
      return new Intl.Collator('da').compare(this, other);
    });
  const [plain, ours] = [plainly(ink), told(ink)];
  danish.mockRestore();
  expect({ plain, ours }).toEqual({ plain: 'y, x', ours: 'x, y' });
});

test('[MEND-4] fractions of either sign, very large ones too, come back from a save', () => {
  const ink =
    'VAR a = -2.0\nVAR b = 3.0\nVAR c = 0.0\n~ b = b * 1\n~ c = POW(10.0, 21)\n* x\n- {a / 4} {b / 2} {c / 2}\n-> END';
  const tree = treeFor({ ink });
  const turn = mustTurn(startTurn(tree, 1, []));
  const loaded = mustTurn(parseMomentJson(tree, makeMomentJson(turn.moment)));
  expect(textOf(choose(loaded.moment, 0))).toBe('x\n-0.5 1.5 500000000000000000000');
});

test('[MEND-4] what an empty list held comes back from a save', () => {
  const ink = 'LIST A = a1, a2\nVAR x = ()\n~ x = (a1)\n~ x -= a1\n* [On]\n- {LIST_ALL(x)}\n-> END';
  const tree = treeFor({ ink });
  const turn = mustTurn(startTurn(tree, 1, []));
  const loaded = mustTurn(parseMomentJson(tree, makeMomentJson(turn.moment)));
  expect(textOf(choose(loaded.moment, 0))).toBe('a1, a2');
  const plain = mustPlain(ink);
  playPlain(plain, 1);
  plain.state.LoadJson(plain.state.ToJson());
  plain.ChooseChoiceIndex(0);
  expect(plain.Continue()).not.toContain('a2');
});

test('[MEND-4] saving a moment leaves it and its neighbours as they were', () => {
  const ink = 'VAR n = 0\n- (top) {n} {top}\n~ n++\n+ [a]\n+ [b]\n- -> top';
  const tree = treeFor({ ink });
  const first = mustTurn(startTurn(tree, 1, []));
  const second = mustTurn(choose(first.moment, 0));
  const saved = makeMomentJson(first.moment);
  expect(makeMomentJson(second.moment)).not.toBe(saved);
  expect(makeMomentJson(first.moment)).toBe(saved);
  expect(textOf(choose(second.moment, 1))).toBe('2 3');
  expect(textOf(choose(first.moment, 1))).toBe('1 2');
});

test('[MEND-4] made-up stories go on alike when every turn is saved and loaded', () => {
  for (const seed of [1, 2, 3, 4]) {
    const tree = treeFor({ ink: writeInk(seed) });
    const dice = openDice(seed);
    let kept = startTurn(tree, seed, []);
    let saved = kept;
    for (let count = 0; count < 20 && !('fault' in kept) && !('fault' in saved); count += 1) {
      if (kept.choices.length === 0) break;
      const loaded = mustTurn(parseMomentJson(tree, makeMomentJson(saved.moment)));
      const index = dice.roll(kept.choices.length);
      kept = choose(kept.moment, index);
      saved = choose(loaded.moment, index);
      expect({ ...saved, moment: null }).toEqual({ ...kept, moment: null });
    }
  }
});

test('[MEND-4] a save that does not fit is a fault', () => {
  const tree = treeFor({ ink: 'Hi.\n* x\n- -> END' });
  for (const json of ['{}', '[', '{"inkSaveVersion": 1}']) {
    expect(parseMomentJson(tree, json)).toHaveProperty('fault');
  }
});

const jsonOf = (...content: readonly unknown[]): string =>
  JSON.stringify({
    inkVersion: 21,
    root: [[...content, '\n', ['done', { '#n': 'g-0' }], null], 'done', null],
    listDefs: {},
  });

test("[MEND-5] whole fractions in anybody's JSON are fractions, and text stays text", () => {
  const text = 'Prices, 1.0, 2.0, and "3.0": 4.0f';
  const json = jsonOf('ev', 7, '@@', '/', 'out', '/ev', `^ ${text}`).replace('"@@"', '2.0');
  expect(textOf(startTurn(parseTree(json), 1, []))).toBe(`3.5 ${text}`);
  expect(textOf(startTurn(parseTree(`\uFEFF${json}`), 1, []))).toBe(`3.5 ${text}`);
});

test('[MEND-5] our own JSON plays in plain inkjs', () => {
  const json = makeTreeJson(treeFor({ ink: 'VAR x = 7.0\n{x / 2} costs, 1.0, or 2.0' }));
  expect(playPlain(parsePlain(json), 1).turn.lines[0]?.text).toBe('3.5 costs, 1.0, or 2.0');
});
