import type { Dice } from '../gauntlet/dice.ts';
import { nastyText, oddNames } from './nasties.ts';

const keys = [
  'title',
  'world',
  'language',
  'minutes',
  'teams',
  'meters',
  'cast',
  'roles',
  'places',
  'terms',
  'notes',
  'reasons',
  'endings',
  'anchors',
  'decisions',
  'debrief',
  'chair',
  'name',
  'person',
  'goal',
  'interests',
  'secret',
  'hard',
  'art',
  'side',
  'range',
  'backdrop',
  'picture',
  'lines',
  'happened',
  'retold',
  'allow',
] as const;

const scalars = [
  '',
  '~',
  'null',
  'true',
  'yes',
  '12',
  '-1',
  '.inf',
  '.nan',
  '0o17',
  '1e400',
  '2026-11-23',
  '"text"',
  "'it''s'",
  '[1, 2]',
  '[[[[]]]]',
  '{ a: 1 }',
  '{ a: { b: { c: [1] } } }',
  '|\n  lines',
  '>-\n  folded',
  '!!binary aGk=',
  '!!js/function x',
  '!!set { a, b }',
  '!odd tag',
  '&here one',
  '*here',
  '*nowhere',
  '? complex',
  '? [a, b]\n: c',
  '<<: *here',
  '@at',
  '`tick',
  '%percent',
  '- - - x',
  '"open',
  "'open",
  '[1,',
] as const;

/** YAML like a pack's, with what YAML allows and nobody expects. */
export function growPack(dice: Dice, depth = 0): string {
  const indent = '  '.repeat(depth);
  const lines = Array.from({ length: 1 + dice.roll(depth === 0 ? 8 : 4) }, () => {
    const key = dice.roll(8) === 0 ? dice.pick(oddNames) : dice.pick(keys);
    if (depth < 3 && dice.roll(2) === 0) return `${indent}${key}:\n${growPack(dice, depth + 1)}`;
    if (dice.roll(6) === 0) return `${indent}- ${dice.pick(scalars)}`;
    return `${indent}${key}: ${dice.roll(20) === 0 ? nastyText(dice) : dice.pick(scalars)}`;
  });
  return lines.join('\n');
}

/** Names that stand for names that stand for names: small to read, and endless to write out. */
export function growAliases(dice: Dice): string {
  const deep = 4 + dice.roll(24);
  const wide = 2 + dice.roll(9);
  const rows = Array.from({ length: deep }, (_, index) => {
    const inside = index === 0 ? 'x' : `*a${index - 1}`;
    return `a${index}: &a${index} [${Array.from({ length: wide }, () => inside).join(', ')}]`;
  });
  const user = dice.pick(['notes', 'minutes', 'cast', 'title', 'roles', 'teams', 'debrief']);
  const ring = dice.pick([
    '',
    'cast: &c { dulomi: *c }',
    'roles: &r\n  nurse: *r',
    'notes: &n [*n]',
  ]);
  return `${rows.join('\n')}\n${user}: *a${deep - 1}\n${ring}\n`;
}
