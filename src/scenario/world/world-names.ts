import type { Pack } from '../pack.ts';
import type { Sources } from '../scenario.ts';
import type { Finding } from '../finding.ts';
import { nearestWord } from '../nearest-word.ts';

/** What a story's CONSTs say, by name. */
export type Names = ReadonlyMap<string, string>;

const remarks = /\/\*[\s\S]*?\*\/|(?<!\\)\/\/[^\n]*/g;
const constant = /^[ \t]*CONST[ \t]+(\w+)[ \t]*=[ \t]*(?:"([^"\n]*)"|(-?[\d.]+))/gm;

/** The names that the CONSTs of a story and its world hold. */
export function namesIn(files: Sources): Names {
  const ink = Object.entries(files).filter(([file]) => file.endsWith('.ink'));
  return new Map(
    ink.flatMap(([, text]) =>
      [...text.replace(remarks, '').matchAll(constant)].map(
        ([, name = '', said, number]) => [name, said ?? number ?? ''] as const,
      ),
    ),
  );
}

const inBraces = /\{([A-Z][A-Z0-9_]*)\}/g;

/** The pack with every `{NAME}` in its texts said as the world says it; one that nobody knows stays as it is written. */
export function nameInPack(pack: Pack, names: Names): Pack {
  return fill(pack, (text) =>
    text.replace(inBraces, (written, name: string) => names.get(name) ?? written),
  );
}

/** The names that a pack's texts have in braces. */
export const namesInBraces = (pack: Pack): ReadonlySet<string> =>
  new Set([...JSON.stringify(pack).matchAll(inBraces)].map(([, name = '']) => name));

function fill<Value>(value: Value, say: (text: string) => string): Value {
  if (typeof value === 'string') return say(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, say)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).map(([key, item]) => [key, fill(item, say)] as const);
  return Object.fromEntries(filled) as Value;
}

/** Names in braces that the pack asks for and the story does not have. */
export function findStrangeNames(packText: string, names: Names): readonly Finding[] {
  const lines = packText.split('\n');
  return lines.flatMap((line, index) =>
    [...line.replace(/(^|\s)#.*$/, '$1').matchAll(inBraces)]
      .filter(([, name = '']) => !names.has(name))
      .map((match) => strangeName(match, index + 1, names)),
  );
}

function strangeName(match: RegExpExecArray, line: number, names: Names): Finding {
  const [written, name = ''] = match;
  const near = nearestWord(name, names.keys());
  return {
    severity: 'warning',
    code: 'world-name',
    file: 'pack.yaml',
    line,
    column: match.index + 1,
    what: `No CONST says what ${written} is.`,
    hint: near === null ? `Write CONST ${name} = "…" in world.ink.` : `Did you mean {${near}}?`,
  };
}
