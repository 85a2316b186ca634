import { nodesIn } from '../../ink/compiling/outline.ts';
import type { InkNode } from '../../ink/compiling/outline.ts';
import { writtenFrom } from './trap.ts';
import type { FindTraps, Trap, Written } from './trap.ts';

const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);
const ands = new Set(['&&', 'and']);
const ors = new Set(['||', 'or']);

/** Conditions that mean something else than they read. */
export const conditionTraps: FindTraps = (written) => {
  const kinds = kindsOfVariables(written.outline);
  return nodesIn(written.outline)
    .filter(({ kind }) => kind === 'binary')
    .flatMap((node) => trapsIn(node, { ...written, kinds }));
};

type Looking = Written & { readonly kinds: ReadonlyMap<string, 'number' | 'text'> };

function trapsIn(node: InkNode, looking: Looking): readonly Trap[] {
  const [left, right] = node.children;
  if (!left || !right) return [];
  const { place, how } = node;
  const told = (code: string, what: string, hint: string): Trap => ({ code, place, what, hint });
  if (comparisons.has(how)) {
    const inBrackets = writtenFrom(left, looking.linesOf).startsWith('(');
    if (isNot(left) && !inBrackets)
      return [
        told(
          'trap-not-equals',
          `"not a ${how} b" asks whether (not a) ${how} b.`,
          how === '==' ? 'Write a != b, or not (a == b).' : `Write not (a ${how} b).`,
        ),
      ];
    if (left.kind === 'binary' && comparisons.has(left.how) && !inBrackets)
      return [
        told(
          'trap-compare-twice',
          `"a ${left.how} b ${how} c" compares the result of the first with the third.`,
          `Write a ${left.how} b and b ${how} c.`,
        ),
      ];
    return neverEqual(node, looking);
  }
  return joinsWrongly(node, looking);
}

const isNot = ({ kind, how }: InkNode): boolean =>
  kind === 'unary' && (how === '!' || how === 'not');

function joinsWrongly(node: InkNode, { linesOf }: Looking): readonly Trap[] {
  const { place, how, children } = node;
  const isAnd = ands.has(how);
  if (!isAnd && !ors.has(how)) return [];
  const [left] = children;
  const value = children.find(
    ({ kind, how }) => kind === 'string' || (kind === 'number' && how !== 'bool'),
  );
  if (value)
    return [
      {
        code: 'trap-value-as-condition',
        place: value.place,
        what: `After "${how}" stands a value and no question, so this part is always ${value.name === '0' ? 'false' : 'true'}.`,
        hint: 'Ask in full on both sides: {a == 1 or a == 2: …}.',
      },
    ];
  const isMixed = isAnd && left?.kind === 'binary' && ors.has(left.how);
  if (!isMixed || writtenFrom(left, linesOf).startsWith('(')) return [];
  return [
    {
      code: 'trap-and-or',
      place,
      what: 'Ink reads "and" and "or" from left to right: a or b and c is (a or b) and c.',
      hint: 'Put round brackets round what belongs together: a or (b and c).',
    },
  ];
}

/** A number and a text are never the same. */
function neverEqual({ place, how, children }: InkNode, { kinds }: Looking): readonly Trap[] {
  if (how !== '==' && how !== '!=') return [];
  const [left, right] = children.map((side) => kindOf(side, kinds));
  if (!left || !right || left === right) return [];
  return [
    {
      code: 'trap-number-and-text',
      place,
      what: 'A number is compared with a text here: they are never the same.',
      hint: 'Compare numbers with numbers, and texts with texts in quotation marks.',
    },
  ];
}

function kindOf(
  node: InkNode,
  kinds: ReadonlyMap<string, 'number' | 'text'>,
): 'number' | 'text' | null {
  if (node.kind === 'name') return kinds.get(node.name) ?? null;
  if (node.kind === 'number') return node.how === 'bool' ? null : 'number';
  const [only, ...more] = node.children;
  if (node.kind !== 'string' || !only || more.length > 0 || only.kind !== 'text') return null;
  return /\d|^(true|false)$/i.test(only.name) ? null : 'text';
}

/** Variables that only ever hold written numbers, or only written texts. */
function kindsOfVariables(outline: InkNode): ReadonlyMap<string, 'number' | 'text'> {
  const kinds = new Map<string, Set<string>>();
  for (const node of nodesIn(outline)) {
    for (const [name, kind] of holds(node)) {
      kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
    }
  }
  const sure = [...kinds].flatMap(([name, all]) => {
    const [only, ...more] = all;
    const isSure = more.length === 0 && (only === 'number' || only === 'text');
    return isSure ? [[name, only] as const] : [];
  });
  return new Map(sure);
}

/** What a node puts into variables; a function may put anything into what it is handed. */
function holds({ kind, name, children }: InkNode): readonly (readonly [string, string])[] {
  switch (kind) {
    case 'variable':
    case 'set':
      return [[name, (children[0] && kindOf(children[0], new Map())) ?? 'other']];
    case 'step':
      return [[name, 'number']];
    case 'parameter':
    case 'temp':
      return [[name, 'other']];
    case 'call':
    case 'divert':
      return children.flatMap((child) => (child.kind === 'name' ? [[child.name, 'other']] : []));
    default:
      return [];
  }
}
