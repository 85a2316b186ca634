import { expect, test } from 'vitest';
import { compile } from '../../../src/scenario/ink/compiling/compile.ts';
import { expectTold } from './transcript.ts';
import { functions, names, numbers, variables } from './cases/variables.ts';

test.each(variables)('[CONF-8] variables: $says', expectTold);
test.each(numbers)('[CONF-8] numbers and text: $says', expectTold);
test.each(functions)('[CONF-8] functions: $says', expectTold);
test.each(names)('[CONF-11] names in $says', expectTold);

test.each([
  ['a place handed on without its arrow', '-> a(b)\n=== a(-> x)\n-> x\n=== b\n-> END'],
  ['text made by chance as a first value', 'VAR colour = "{~red|blue}"'],
  ['an entry that two lists have', 'LIST a = red, blue\nLIST b = sad, blue\nVAR x = blue'],
  ['a divert to nowhere', '-> nowhere'],
  ['a variable nobody declared', '~ x = 5'],
  ['a function that diverts', '{f()}\n=== function f()\n-> END'],
  ['two knots of one name', '-> a\n=== a\n-> END\n=== a\n-> END'],
])('[CONF-8] the compiler refuses %s', (_, ink) => {
  const { tree, findings } = compile('story.ink', { 'story.ink': ink });
  expect(tree).toBeNull();
  expect(findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
});
