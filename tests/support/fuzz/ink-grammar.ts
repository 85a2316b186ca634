import type { Dice } from '../gauntlet/dice.ts';
import { nastyText, oddNames } from './nasties.ts';

type Writing = { readonly dice: Dice; readonly names: readonly string[] };
type Rule = (writing: Writing, depth: number) => string;

const name: Rule = ({ dice, names }) =>
  dice.roll(12) === 0 ? dice.pick(oddNames) : dice.pick(names);

const target: Rule = (writing, depth) =>
  writing.dice.pick([name(writing, depth), name(writing, depth), 'END', 'DONE']);

const value: Rule = (writing, depth) => {
  const { dice } = writing;
  if (depth <= 0) return dice.pick(['1', '0', 'true', '2.5', '"word"', name(writing, 0), '()']);
  const inner = (): string => value(writing, depth - 1);
  return dice.pick([
    () =>
      `${inner()} ${dice.pick(['+', '-', '*', '/', '%', '==', '!=', '>', '<=', '&&', 'or', '?', '!?', '^', 'has', 'mod'])} ${inner()}`,
    () => `(${inner()})`,
    () => `not ${inner()}`,
    () => `${name(writing, 0)}(${inner()})`,
    () => `${dice.pick(['RANDOM', 'MIN', 'POW'])}(${inner()}, ${inner()})`,
    () =>
      `${dice.pick(['LIST_ALL', 'LIST_COUNT', 'LIST_RANDOM', 'LIST_INVERT', 'FLOOR', 'INT', 'READ_COUNT', 'TURNS_SINCE'])}(${inner()})`,
    () => `-> ${name(writing, 0)}`,
    () => `"${name(writing, 0)} {${inner()}}"`,
    () => `(${name(writing, 0)}, ${name(writing, 0)}.${name(writing, 0)})`,
  ])();
};

const text: Rule = (writing, depth) => {
  const { dice } = writing;
  if (depth <= 0) return dice.pick(['Rain.', 'A word', 'She nods, ', 'we wait', '']);
  const inner = (): string => text(writing, depth - 1);
  return dice.pick([
    () => `${inner()} ${inner()}`,
    () => `{${inner()}|${inner()}}`,
    () => `{${dice.pick(['~', '&', '!', '$', '!~'])}${inner()}|${inner()}|${inner()}}`,
    () => `{${value(writing, depth - 1)}:${inner()}|${inner()}}`,
    () => `{${value(writing, depth - 1)}}`,
    () => `${inner()}<>`,
    () => `<>${inner()}`,
    () => `${inner()} #${dice.pick(['id: x', 'place: hall', 'mood', 'ending: {x}'])}`,
    () => `${inner()} -> ${target(writing, 0)}`,
    () => nastyText(dice),
  ])();
};

const block: Rule = (writing, depth) => {
  const { dice } = writing;
  const line = (): string => lineOf(writing, depth - 1);
  return dice.pick([
    () => `{\n- ${value(writing, 1)}:\n  ${line()}\n- else:\n  ${line()}\n}`,
    () => `{${value(writing, 1)}:\n  ${line()}\n  ${line()}\n}`,
    () =>
      `{${dice.pick(['stopping', 'cycle', 'once', 'shuffle', 'shuffle once'])}:\n- ${line()}\n- ${line()}\n}`,
    () => `{${name(writing, 0)}:\n- 0: ${line()}\n- 1: ${line()}\n- else: ${line()}\n}`,
  ])();
};

function lineOf(writing: Writing, depth: number): string {
  const { dice } = writing;
  const bullets = (mark: string): string => `${mark} `.repeat(1 + dice.roll(3));
  return dice.pick([
    () => text(writing, depth),
    () => text(writing, depth),
    () =>
      `${bullets(dice.pick(['*', '+']))}${dice.roll(3) === 0 ? `{${value(writing, 1)}} ` : ''}${text(writing, 1)}[${text(writing, 1)}]${text(writing, depth)}`,
    () => `${bullets('*')}(${name(writing, 0)}) [${text(writing, 0)}] -> ${target(writing, 0)}`,
    () => `${bullets('+')}-> ${target(writing, 0)}`,
    () => `${bullets('-')}(${name(writing, 0)}) ${text(writing, depth)}`,
    () => `${bullets('-')}${text(writing, depth)}`,
    () => `~ ${name(writing, 0)} ${dice.pick(['=', '+=', '-='])} ${value(writing, depth)}`,
    () => `~ temp ${name(writing, 0)} = ${value(writing, depth)}`,
    () => `~ ${value(writing, depth)}`,
    () => `~ return ${value(writing, depth)}`,
    () => `-> ${target(writing, 0)}`,
    () => `-> ${name(writing, 0)} ->${dice.pick(['', ` ${name(writing, 0)}`])}`,
    () => `<- ${name(writing, 0)}`,
    () => '->->',
    () => (depth > 0 ? block(writing, depth) : ''),
    () => `# ${dice.pick(['title: x', 'ending: y', 'decide: team', 'anchor: a'])}`,
  ])();
}

const declared: Rule = (writing, depth) => {
  const { dice } = writing;
  return dice.pick([
    () => `VAR ${name(writing, 0)} = ${value(writing, dice.roll(2))}`,
    () => `VAR ${name(writing, 0)} = ${dice.roll(9)}`,
    () => `CONST ${name(writing, 0)} = ${value(writing, dice.roll(2))}`,
    () =>
      `LIST ${name(writing, 0)} = (${name(writing, 0)}), ${name(writing, 0)} = ${dice.roll(9)}, ${name(writing, 0)}`,
    () => `EXTERNAL ${name(writing, 0)}(${name(writing, depth)})`,
    () => `INCLUDE ${dice.pick(['a.ink', 'b.ink', 'story.ink', './a.ink', '../x.ink', ''])}`,
  ])();
};

/** Ink that is right in most of its parts, and often calls itself in circles. */
export function growInk(dice: Dice, size: number): string {
  const names = ['alpha', 'beta', 'gamma', 'delta', 'x', 'y', 'mood', 'list_a'];
  const writing = { dice, names };
  const lines = Array.from({ length: dice.roll(4) }, () => declared(writing, 0));
  lines.push(`-> ${name(writing, 0)}`);
  for (const knot of dice.draw(names, 1 + dice.roll(5))) {
    const isFunction = dice.roll(5) === 0;
    const takes = dice.pick(['', '', '(x)', '(ref y)', '(-> x)']);
    lines.push(isFunction ? `=== function ${knot}${takes || '()'}` : `=== ${knot}${takes} ===`);
    for (let line = dice.roll(size); line >= 0; line -= 1) {
      lines.push(dice.roll(25) === 0 ? `= ${name(writing, 0)}` : lineOf(writing, dice.roll(4)));
    }
    if (dice.roll(3) > 0) lines.push(`-> ${target(writing, 0)}`);
  }
  return `${lines.join('\n')}\n`;
}
