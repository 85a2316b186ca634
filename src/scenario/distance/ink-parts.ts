import type { Part, Readable } from './part.ts';

/** What of an Ink file is shown, spoken or could be shown: lines, choices, tags, strings, names of knots and list items. */
export function inkParts(written: string): Readable {
  const parts: Part[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const line of withoutComments(written).split('\n')) {
    const shown = isCode(line) || line.length > longestCode ? line : withoutCode(line);
    for (const { from, to, as } of isCode(line) ? codeParts(line) : proseParts(shown)) {
      parts.push({ from: from + start, to: to + start, as });
    }
    lines.push(shown);
    start += line.length + 1;
  }
  return { text: lines.join('\n'), parts };
}

/** Longer lines are text as they stand: nobody writes conditions in them, and patterns would take minutes. */
const longestCode = 2_000;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Comments become spaces, so that every place stays where it was. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?(?:\*\/|(?![\s\S]))|(?<!\\)\/\/[^\n]*|^[ \t]*TODO:[^\n]*/gm, blank);

const isCode = (line: string): boolean =>
  /^\s*(?:=|~|(?:INCLUDE|EXTERNAL|LIST|VAR|CONST)\b)/.test(line);

function codeParts(line: string): readonly Part[] {
  const knot = /^\s*={1,}\s*(?:function\s+)?(\w+)/u.exec(line);
  if (knot) return [partOf(knot[1] ?? '', line, 'identifier')];
  if (/^\s*(?:INCLUDE|EXTERNAL)\b/.test(line)) return [];
  if (!/^\s*LIST\b/.test(line)) return quoted(line);
  return [{ from: line.indexOf('=') + 1, to: line.length, as: 'identifier' }];
}

const partOf = (word: string, line: string, as: Part['as']): Part => ({
  from: line.indexOf(word),
  to: line.indexOf(word) + word.length,
  as,
});

const quoted = (line: string): readonly Part[] =>
  [...line.matchAll(/"([^"]*)"/g)].map((match) => ({
    from: match.index + 1,
    to: match.index + match[0].length - 1,
    as: 'prose',
  }));

/** The text of a line and of each of its tags; who speaks is a person. */
function proseParts(hidden: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const [index, piece] of hidden.split(/(?<!\\)#/).entries()) {
    const shift = index === 0 ? 0 : from;
    parts.push(...(index === 0 ? spokenParts(piece) : tagParts(piece, shift)));
    from += piece.length + 1;
  }
  return parts.filter((part) => hidden.slice(part.from, part.to).trim() !== '');
}

const speaker = /^[\s*+\-([]*([\p{Lu}\p{N}_ ]{2,30}?)\s*:(?!\/)/u;

function spokenParts(piece: string): readonly Part[] {
  const who = speaker.exec(piece)?.[1];
  if (who === undefined) return [{ from: 0, to: piece.length, as: 'prose' }];
  const from = piece.indexOf(who);
  return [
    { from, to: from + who.length, as: 'person' },
    { from: piece.indexOf(':') + 1, to: piece.length, as: 'prose' },
  ];
}

const tagsOf = {
  person: /^(?:speaker|enter|exit|mood|look|pose|hold|say-it-back)$/i,
  identifier:
    /^(?:place|time|weather|ambience|image|background|audio|audioloop|voice|icon|picture|map|anchor)$/i,
};

/** Ids are never shown; who speaks, enters, leaves or has a mood is a person. Behind a choice's bracket its text goes on. */
function tagParts(piece: string, shift: number): readonly Part[] {
  const end = piece.search(/(?<!\\)\]/);
  const to = end === -1 ? piece.length : end;
  const [, name = ''] = /^\s*([\w-]+)\s*:/.exec(piece) ?? [];
  const from = name === '' ? 0 : piece.indexOf(':') + 1;
  const isPerson = tagsOf.person.test(name);
  const as = isPerson ? 'person' : tagsOf.identifier.test(name) ? 'identifier' : 'prose';
  const tag: Part = { from: shift + from, to: shift + to, as };
  const rest: Part = { from: shift + to, to: shift + piece.length, as: 'prose' };
  return name === 'id' ? [rest] : [tag, rest];
}

/** Diverts, labels and conditions become spaces; texts inside braces stay. */
function withoutCode(line: string): string {
  return line
    .replace(/(?:<-|->->|->)\s*[\w.]*(?:\([^)]*\))?/g, blank)
    .replace(
      /^(\s*[*+-][\s*+-]*)(\(\s*\w+\s*\))/,
      (_, marks: string, label: string) => marks + blank(label),
    )
    .replace(/\{\s*[\w.]+\s*\}/g, blank)
    .replace(/\{[^{}|:"]*:/g, blank)
    .replace(/^(\s*-\s*(?:else|[\w.\s()!=<>&|+*/%-]*[=<>()&][\w.\s()!=<>&|+*/%-]*)):/, blank)
    .replace(/[{}|]/g, (sign) => (sign === '|' ? '|' : ' '));
}
