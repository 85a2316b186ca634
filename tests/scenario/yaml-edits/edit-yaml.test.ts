import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  readValues,
  removeIn,
  setIn,
  swapIn,
  valueIn,
} from '../../../src/scenario/yaml-edits/edit-yaml.ts';
import {
  edited,
  isList,
  isTable,
  type Plain,
  type TextEdit,
  type YamlPath,
} from '../../../src/scenario/yaml-edits/text-edit.ts';

const stories = join(import.meta.dirname, '../../../stories');
const packs = readdirSync(stories, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .flatMap(({ name }) => {
    try {
      return [[name, readFileSync(join(stories, name, 'pack.yaml'), 'utf8')] as const];
    } catch {
      return [];
    }
  });

function done(text: string, edit: TextEdit | null): string {
  expect(edit).not.toBeNull();
  return edit === null ? '' : edited(text, edit);
}

/** Every value that holds no others. */
function leavesOf(held: Plain, path: YamlPath = []): readonly YamlPath[] {
  if (isList(held)) return held.flatMap((one, at) => leavesOf(one, [...path, at]));
  if (isTable(held))
    return Object.entries(held).flatMap(([key, one]) => leavesOf(one, [...path, key]));
  return [path];
}

const linesChanged = (before: string, after: string): number => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) return Number.POSITIVE_INFINITY;
  return old.filter((line, at) => line !== now[at]).length;
};

test('[STUDIO-60] whatever field of our packs is changed, its own line changes and no other', () => {
  expect(packs.length).toBeGreaterThanOrEqual(7);
  for (const [name, text] of packs) {
    const leaves = leavesOf(readValues(text));
    expect(leaves.length, name).toBeGreaterThan(0);
    for (const path of leaves.filter((_, at) => at % 61 === 5)) {
      const value = 'A word, and "more": {yes} # no';
      const after = done(text, setIn(text, path, value));
      expect(linesChanged(text, after), `${name} ${path.join('.')}`).toBe(1);
      expect(valueIn(readValues(after), path)).toBe(value);
    }
  }
});

test('[STUDIO-60] a value is written as its author quoted it, and its remark stays', () => {
  const text = `# top\na: one   # first\nb: "two"\nc: 'three'   # it\nd: { e: f,  g: 1 }\n`;
  expect(done(text, setIn(text, ['a'], 'more words'))).toContain('a: more words   # first');
  expect(done(text, setIn(text, ['a'], '{X} goes'))).toContain('a: "{X} goes"   # first');
  expect(done(text, setIn(text, ['b'], 'x'))).toContain('b: "x"');
  expect(done(text, setIn(text, ['c'], "it's"))).toContain("c: 'it''s'   # it");
  expect(done(text, setIn(text, ['d', 'g'], 12))).toContain('d: { e: f,  g: 12 }');
  expect(done(text, setIn(text, ['d', 'e'], 'a, b'))).toContain('{ e: "a, b",  g: 1 }');
});

test('[STUDIO-61] what is new stands behind its neighbours, written as they are', () => {
  const flat = `meters:\n  trust:  { name: Trust }   # seen\n# next\ncast: {}\n`;
  expect(done(flat, setIn(flat, ['meters', 'duty'], { name: 'Duty' }))).toBe(
    `meters:\n  trust:  { name: Trust }   # seen\n  duty: { name: Duty }\n# next\ncast: {}\n`,
  );
  expect(done(flat, setIn(flat, ['meters', 'trust', 'sign'], 'trust'))).toContain(
    '{ name: Trust, sign: trust }   # seen',
  );
  expect(done(flat, setIn(flat, ['cast', 'ana', 'name'], 'Ana'))).toContain(
    'cast: { ana: { name: Ana } }',
  );
  const deep = `roles:\n  nurse:\n    name: Nurse\n\nnotes: []\n`;
  expect(done(deep, setIn(deep, ['roles', 'elder'], { name: 'Elder', hard: false }))).toBe(
    `roles:\n  nurse:\n    name: Nurse\n  elder:\n    name: Elder\n    hard: false\n\nnotes: []\n`,
  );
  expect(done(deep, setIn(deep, ['notes', 0], 'One.'))).toContain('notes: [One.]');
  expect(done(deep, setIn(deep, ['debrief', 'felt', 0], 'How?'))).toContain(
    'debrief:\n  felt: [How?]\n',
  );
  expect(done('', setIn('', ['title'], 'The Mill'))).toBe('title: The Mill\n');
  expect(done('roles:   # none\n', setIn('roles:   # none\n', ['roles', 'a', 'name'], 'A'))).toBe(
    'roles:   # none\n  a:\n    name: A\n',
  );
});

test('[STUDIO-61] what is written short is written out where it gets more', () => {
  const text = 'cast:\n  ana: Ana\n  bo: { name: Bo, art: trader }\nnotes: One\n';
  expect(done(text, setIn(text, ['cast', 'ana', 'name'], 'Anna'))).toContain('ana: Anna');
  expect(done(text, setIn(text, ['cast', 'ana', 'art'], 'nurse'))).toContain(
    'ana: { name: Ana, art: nurse }',
  );
  expect(done(text, setIn(text, ['cast', 'bo', 'art', 'skin'], 2))).toContain(
    'art: { like: trader, skin: 2 } }',
  );
  expect(done(text, setIn(text, ['notes', 1], 'Two'))).toContain('notes: [One, Two]');
});

test('[STUDIO-62] what is taken out goes with its key and its own remark, and nothing else', () => {
  const text = `a:\n  # of b\n  b: 1   # gone\n  c: 2\nd: [x, y, z]\ne:\n  - one\n  - two: 2\n    three: 3\n`;
  expect(done(text, removeIn(text, ['a', 'b']))).toBe(text.replace('  b: 1   # gone\n', ''));
  expect(done(text, removeIn(text, ['d', 0]))).toContain('d: [y, z]');
  expect(done(text, removeIn(text, ['d', 2]))).toContain('d: [x, y]');
  expect(done(text, removeIn(text, ['e', 0]))).toBe(text.replace('  - one\n', ''));
  expect(done(text, removeIn(text, ['e', 1]))).toBe(text.replace('  - two: 2\n    three: 3\n', ''));
  expect(done(text, removeIn(text, ['e', 1, 'two']))).toContain('  - three: 3\n');
  expect(done(text, removeIn(text, ['e', 1, 'three']))).toContain('  - two: 2\n');
});

test('[STUDIO-62] two of a list change places', () => {
  const text = 'e:\n  - one   # stays\n  - "two"\nf: [a, { b: 1 }]\n';
  expect(done(text, swapIn(text, ['e'], 0))).toBe(
    'e:\n  - "two"   # stays\n  - one\nf: [a, { b: 1 }]\n',
  );
  expect(done(text, swapIn(text, ['f'], 0))).toContain('f: [{ b: 1 }, a]');
  expect(swapIn(text, ['e'], 1)).toBeNull();
});

test('[STUDIO-63] what cannot be changed alone is not changed', () => {
  const shared = 'a: &x { name: A }\nb: *x\n';
  expect(setIn(shared, ['a', 'name'], 'B')).toBeNull();
  expect(setIn(shared, ['b', 'name'], 'B')).toBeNull();
  expect(setIn('a: [1\n', ['a'], 'B')).toBeNull();
  expect(removeIn('a: 1\n', ['b'])).toBeNull();
  expect(readValues('a: [1\n')).toBeNull();
});
