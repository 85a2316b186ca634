import { nearestWord } from '../../nearest-word.ts';
import type { At, Explained } from './explained.ts';

const clip = (text: string): string => {
  const short = text.trim();
  return short.length > 30 ? `${short.slice(0, 29)}…` : short;
};

/** What is wrong where a line should have ended, by what stands there. */
export function restOfLine(rest: string, at: At): Explained {
  const found = ends.find(([pattern, fits]) => pattern.test(rest) && (fits?.(at) ?? true));
  if (found) return { code: found[2], what: found[3], hint: found[4] };
  const name = /->\s*([\w.]+)\s*$/.exec(at.before)?.[1];
  if (name !== undefined) return nameWithBlank(name, rest, at);
  return {
    code: 'ink-rest-of-line',
    what: `Ink cannot read the rest of this line: "${clip(rest)}".`,
    hint: 'Take it out, or look for a mark that is missing before it.',
  };
}

type End = readonly [
  rest: RegExp,
  fits: ((at: At) => boolean) | null,
  code: string,
  what: string,
  hint: string,
];

const inTag = ({ before }: At): boolean => /(^|[^\\])#/.test(before);
const inLogic = ({ line }: At): boolean => /^\s*(~|VAR\b|CONST\b|LIST\b)/.test(line);

const ends: readonly End[] = [
  [/^\|/, inTag, 'ink-bar-in-tag', 'A | cannot stand in a tag.', 'Write \\| for |.'],
  [/^\|/, null, 'ink-bar', 'A | stands outside braces.', 'Write \\| if it is part of the text.'],
  [
    /^\}/,
    null,
    'ink-brace-closed',
    'This } closes nothing.',
    'Take it out, open it with { before, or write \\} if it is part of the text.',
  ],
  [
    /^\]/,
    null,
    'ink-bracket-closed',
    'This ] closes nothing.',
    'Open it with [ before, or write \\] if it is part of the text.',
  ],
  [
    /^\[/,
    null,
    'ink-bracket-twice',
    'A choice has only one part in brackets.',
    'Take the second [ ] out, or write \\[ and \\] if they are part of the text.',
  ],
  [
    /^#/,
    ({ before }) => before.includes('->'),
    'ink-tag-after-divert',
    'A tag cannot stand after a divert.',
    'Write the tag before ->, or on a line of its own above.',
  ],
  [
    /^\{/,
    null,
    'ink-braces',
    'What stands in these braces cannot be read.',
    'Look for a missing mark between { and }, such as : | == or a quotation mark.',
  ],
  [
    /^=/,
    inLogic,
    'ink-equals',
    'There is one = too many or too few.',
    'Set a value with one =, as in ~ x = 5; compare with two, as in {x == 5: …}.',
  ],
  [
    /./,
    inLogic,
    'ink-logic-rest',
    'There is something more after this piece of logic.',
    'Only one thing may stand on a line of logic. Put names that have blanks in one word, and text in quotation marks.',
  ],
];

function nameWithBlank(name: string, rest: string, { names }: At): Explained {
  const joined = [name, ...rest.trim().split(/\s+/)].join('_');
  const near = nearestWord(joined, names.flows);
  return {
    code: 'ink-name-blank',
    what: `There is something more after the divert to "${name}".`,
    hint:
      near === null
        ? 'A name has no blanks. Text comes before ->, or on the next line.'
        : `A name has no blanks. Did you mean "${near}"?`,
  };
}
