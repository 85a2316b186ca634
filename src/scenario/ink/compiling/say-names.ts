import type { Explained, Saying } from './explained.ts';

function nameTaken(kind: string, name: string, by: string): Explained {
  return {
    code: 'ink-name-twice',
    what: `"${name}" is already the name of something else: ${plainPlace(by)}.`,
    hint: `Give this ${plainKind(kind)} or the other one another name.`,
    cause: `twice ${name}`,
  };
}

const kinds: Readonly<Record<string, string>> = {
  var: 'variable',
  const: 'constant',
  temp: 'temporary variable',
  listelement: 'item of a list',
  'variable assignment': 'variable',
  arg: 'parameter',
  flowbase: 'knot',
};
const plainKind = (kind: string): string => kinds[kind.toLowerCase()] ?? kind.toLowerCase();

const plainPlace = (text: string): string =>
  text
    .replaceAll('"', '')
    .replace(/\b(VAR|CONST|temp|listelement|flowbase)\b/g, (kind) => plainKind(kind))
    .replace(/ of ([^ ]+)$/, ' of $1');

/** What the compiler says about names that something else has. */
export const nameSayings: readonly Saying[] = [
  [
    /^found declaration variable '(.*?)' that was already declared ?\(?(.*?)"?\)?$/,
    ([, name = '', where = '']) => nameTaken('VAR', name, `a variable on ${where}`),
  ],
  [
    /^(.+?) '(.*)': name has already been used for an? (.*)$/,
    ([, kind = '', name = '', by = '']) => nameTaken(kind, name, `a ${by}`),
  ],
  [
    /^A (\w+) with the same label name '(.*)' already exists .* on line (.*)$/,
    ([, kind = '', name = '', line = '']) => nameTaken(kind, name, `a label on line ${line}`),
  ],
  [
    /^(\w+) '(.*)' has the same (?:label )?name as an? (.*)$/,
    ([, kind = '', name = '', by = '']) => nameTaken(kind, name, `a ${by.replace(/[()]/g, '')}`),
  ],
  [
    /already contains flow named '(.*)' \(at (.*?)"?\)$/,
    ([, name = '', where = '']) => nameTaken('knot', name, `a knot or stitch on ${where}`),
  ],
  [
    /^CONST '(.*)' has been redefined/,
    ([, name = '']) => nameTaken('CONST', name, 'a constant with another value'),
  ],
  [
    /^Duplicate EXTERNAL definition of '(.*)'/,
    ([, name = '']) => nameTaken('EXTERNAL', name, 'an EXTERNAL above'),
  ],
  [
    /^Multiple arguments with the same name: '(.*)'/,
    ([, name = '']) => nameTaken('Arg', name, 'another parameter'),
  ],
  [
    /^'(.*)' cannot be used for the name of a (.*) because/,
    ([, name = '', kind = '']) => ({
      code: 'ink-name-reserved',
      what: `"${name}" has a meaning in Ink, and cannot be the name of a ${plainKind(kind)}.`,
      hint: 'Take another name.',
    }),
  ],
  [
    /^List '(.*)' contains duplicate items called '(.*)'/,
    ([, list = '', item = '']) => nameTaken('ListElement', item, `an item of ${list}`),
  ],
  [
    /^Duplicate of item '(.*)' in list/,
    ([, item = '']) => nameTaken('ListElement', item, 'an item of this list'),
  ],
];
