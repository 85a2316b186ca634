import type { Finding } from '../finding.ts';

type Trap = {
  readonly code: string;
  readonly pattern: RegExp;
  readonly what: string;
  readonly hint: string;
};

// Each was measured: the compiler says nothing, and the story does something else than it reads.
const traps: readonly Trap[] = [
  {
    code: 'trap-slashes-in-tag',
    pattern: /#[^\n[\]]*?[a-z]+:(\/\/)/i,
    what: 'Two slashes begin a comment, also in a tag.',
    hint: 'Write \\/\\/ for // in a tag.',
  },
  {
    code: 'trap-arrow-in-tag',
    pattern: /#[^\n\]]*?[^\s\]]\s*(->)\s*\w/,
    what: 'An arrow in a tag is a divert, and not part of the tag.',
    hint: 'Put the divert on its own line, or leave the arrow out.',
  },
  {
    code: 'trap-tag-outside-brackets',
    pattern: /^\s*[*+][^\n[]*\[[^\n\]]*\][^\n]*?(#\s*(?:id|icon|picture)\s*:)/i,
    what: 'This tag stands after the brackets, so it belongs to the next line and not to the choice.',
    hint: 'Write it inside: [Wait #icon: ear].',
  },
  {
    code: 'trap-not-equals',
    pattern: /\b(not\s+\w+(?:\(\))?\s*(?:==|!=|<|>))/,
    what: '"not a == b" asks whether (not a) equals b.',
    hint: 'Write a != b, or not (a == b).',
  },
];

/** Traps of Ink that compile without a word. */
export function findTraps(file: string, text: string): readonly Finding[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => [
    ...trapsOn(line).map((trap) => ({
      severity: 'warning' as const,
      file,
      line: index + 1,
      ...trap,
    })),
    ...neverTold(lines, index).map((trap) => ({
      severity: 'warning' as const,
      file,
      line: index + 1,
      ...trap,
    })),
  ]);
}

function trapsOn(line: string): readonly Pick<Finding, 'code' | 'column' | 'what' | 'hint'>[] {
  if (/^\s*\/\//.test(line)) return [];
  return traps.flatMap(({ code, pattern, what, hint }) => {
    const match = new RegExp(pattern, `${pattern.flags}d`).exec(line);
    const start = match?.indices?.[1]?.[0];
    return start === undefined ? [] : [{ code, column: start + 1, what, hint }];
  });
}

/** Text straight after a divert that always happens. */
function neverTold(
  lines: readonly string[],
  index: number,
): readonly Pick<Finding, 'code' | 'column' | 'what' | 'hint'>[] {
  const line = lines[index] ?? '';
  const before = lines.slice(0, index).findLast((other) => !/^\s*(\/\/.*)?$/.test(other)) ?? '';
  const leaves = /^\s*->\s*[\w.]+\s*(\/\/.*)?$/.test(before);
  const isText =
    /^\s*[^\s*+\-=~{}/#|\w][^\n]*$|^\s*\w/.test(line) &&
    !/^\s*(VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b/.test(line);
  if (!leaves || !isText || /^\s*(else|case)\b.*:/.test(line) || !sameBlock(lines, index))
    return [];
  const what = 'Nobody ever reads this line: the divert above it always happens.';
  const hint = 'Move the divert below it, or give the divert a condition.';
  return [{ code: 'trap-never-told', column: line.search(/\S/) + 1, what, hint }];
}

/** False inside braces, where the divert above may belong to another branch. */
function sameBlock(lines: readonly string[], index: number): boolean {
  let depth = 0;
  for (const line of lines.slice(0, index)) {
    const bare = line.replace(/\/\/.*$/, '').replace(/\\[{}]/g, '');
    if (/^\s*==/.test(bare)) depth = 0;
    depth += bare.split('{').length - bare.split('}').length;
  }
  return depth <= 0;
}
