import { expect, test } from 'vitest';
import { readInk } from '../../../src/screens/studio/ink/read-ink.ts';
import { renameIn } from '../../../src/screens/studio/ink/rename.ts';
import { gatherNames } from '../../../src/screens/studio/ink/story-names.ts';

const main = `INCLUDE world.ink
VAR trust = 5 // trust is a remark
CONST LEAST = 0
LIST Load = fruit, (powder), water = 7
EXTERNAL ring(bell)
/* VAR not_this = 1
=== nor_this === */
-> bridge
=== bridge ===
# place: bridge
{TRADER} says "trust me": {trust > LEAST && told: She trusts | She waits}. {&one|trust}
* (asked) [Ask #picture: ask]
    ~ temp wait = trust + ring("trust")
    ~ raise(trust, 1)
    ++ (late) [Later] -> on.far
- (gathered)
{
- trust > wait: -> bridge.asked
- else: <- on(trust)
}
{not asked && Load ? powder: -> inner}
= inner
{late} ->-> bridge
=== function raise(ref meter, by) ===
~ meter = meter + by
=== on(wait)
{wait} {bridge.inner.again} \\# {told}
= far
* (again) [{trust}] -> END
`;
const world = 'CONST TRADER = "Yosolmi"\nVAR told = false\n';

const files = { 'main.ink': readInk(main), 'world.ink': readInk(world) };
const names = gatherNames(files);

const found = (path: string) => {
  const name = names.all.find((one) => one.path === path);
  if (!name) throw new Error(`Nobody gave ${path}.`);
  return name;
};
const lineOf = (place: number): number => main.slice(0, place).split('\n').length;
const usesOf = (path: string): readonly number[] =>
  names
    .everywhere(found(path))
    .filter(({ file }) => file === 'main.ink')
    .map(({ from }) => lineOf(from));

test('[STUDIO-10] every name that is given is found, and nothing else', () => {
  expect(files['main.ink'].defined.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'variable trust',
    'constant LEAST',
    'list Load',
    'item Load.fruit',
    'item Load.powder',
    'item Load.water',
    'external ring',
    'knot bridge',
    'label bridge.asked',
    'temp bridge/wait',
    'label bridge.late',
    'label bridge.gathered',
    'stitch bridge.inner',
    'function raise',
    'temp raise/meter',
    'temp raise/by',
    'knot on',
    'temp on/wait',
    'stitch on.far',
    'label on.far.again',
  ]);
  for (const { from, to, name } of files['main.ink'].defined)
    expect(main.slice(from, to)).toBe(name);
  for (const { from, to, path } of files['main.ink'].used)
    expect(path.endsWith(main.slice(from, to))).toBe(true);
  expect(files['main.ink'].includes.map(({ file }) => file)).toEqual(['world.ink']);
});

test('[STUDIO-10] a text that breaks off anywhere is read as far as it goes', () => {
  for (let end = 0; end <= main.length; end += 1) {
    const { defined } = readInk(main.slice(0, end));
    expect(defined.length).toBeLessThanOrEqual(20);
  }
  expect(readInk('=== \n* (\n{ a\n~ \nVAR \n-> ').defined).toEqual([]);
});

test('[STUDIO-11] a name is found wherever it is used, in prose and quotes not', () => {
  expect(usesOf('trust')).toEqual([2, 11, 13, 14, 18, 19, 29]);
  expect(usesOf('bridge')).toEqual([9, 8, 18, 23, 27]);
  expect(usesOf('bridge.asked')).toEqual([12, 18, 21]);
  expect(usesOf('bridge.inner')).toEqual([22, 21, 27]);
  expect(usesOf('on.far')).toEqual([28, 15]);
  expect(usesOf('Load.powder')).toEqual([4, 21]);
  expect(usesOf('raise')).toEqual([24, 14]);
  expect(usesOf('ring')).toEqual([5, 13]);
});

test('[STUDIO-11] what two knots call alike is two things, and a file leads to another', () => {
  expect(usesOf('bridge/wait')).toEqual([13, 18]);
  expect(usesOf('on/wait')).toEqual([26, 27]);
  expect(names.at('main.ink', main.indexOf('{TRADER}') + 3)).toMatchObject({
    file: 'world.ink',
    path: 'TRADER',
  });
  expect(names.at('main.ink', main.indexOf('says'))).toBeNull();
  expect(names.at('main.ink', main.indexOf('-> on.far') + 7)).toMatchObject({ path: 'on.far' });
});

test('[STUDIO-12] a new name goes wherever the old one means the same', () => {
  const renamed = renameIn(names, found('bridge/wait'), 'pause');
  if ('why' in renamed) throw new Error(renamed.why);
  let text = main;
  const { changes } = renamed;
  for (const { from, to } of changes.toSorted((one, other) => other.from - one.from))
    text = `${text.slice(0, from)}pause${text.slice(to)}`;
  expect(text).toContain('~ temp pause = trust');
  expect(text).toContain('- trust > pause:');
  expect(text).toContain('=== on(wait)\n{wait}');
  const far = renameIn(names, found('told'), 'said');
  expect('changes' in far && far.changes.map(({ file }) => file)).toEqual([
    'world.ink',
    'main.ink',
    'main.ink',
  ]);
});

test('[STUDIO-12] what is no name, or is taken, changes nothing', () => {
  for (const none of ['', '1st', 'two words', 'not', 'END', 'a.b'])
    expect(renameIn(names, found('trust'), none)).toEqual({ why: 'no-name' });
  for (const taken of ['trust', 'told', 'bridge', 'on'])
    expect(renameIn(names, found('LEAST'), taken)).toEqual({ why: 'taken' });
  expect(renameIn(names, found('bridge.asked'), 'late')).toEqual({ why: 'taken' });
  expect(renameIn(names, found('bridge.asked'), 'again')).toHaveProperty('changes');
});
