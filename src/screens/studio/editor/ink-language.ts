import { StreamLanguage, type StreamParser } from '@codemirror/language';
import { inkWords, namePattern as N } from '../ink/ink-words.ts';

type Line = {
  isRemark: boolean;
  part: 'story' | 'logic' | 'tag' | 'target';
  /** Braces that are open. */
  depth: number;
};
type Reading = Parameters<StreamParser<Line>['token']>[0];

const speaker = /^[\p{Lu}\d_ ]{2,40}:(?=\s)/u;
const target = new RegExp(`^${N}(?:\\.${N})*`, 'u');
const word = new RegExp(`^${N}`, 'u');

function beginLine(stream: Reading, line: Line): string | null {
  line.part = 'story';
  if (stream.eatSpace() && stream.eol()) return null;
  if (stream.match(/^=+.*/)) {
    line.depth = 0;
    return 'heading';
  }
  if (stream.match(/^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE)\b/) || stream.match('~')) {
    line.part = 'logic';
    return 'keyword';
  }
  if (stream.match(/^TODO\b.*/)) return 'comment';
  if (stream.match(/^(?:(?:[*+]|-(?!>))\s*)+/)) return 'list';
  return stream.match(speaker) ? 'strong' : null;
}

function remark(stream: Reading, line: Line): string {
  if (stream.match(/^.*?\*\//)) line.isRemark = false;
  else stream.skipToEnd();
  return 'comment';
}

function sign(stream: Reading, line: Line): string | null {
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    line.isRemark = true;
    return remark(stream, line);
  }
  if (stream.match(/^\\./)) return 'escape';
  if (stream.match(/^(?:->->|->|<-)/)) {
    line.part = 'target';
    return 'operator';
  }
  if (stream.match('#')) {
    line.part = 'tag';
    return 'meta';
  }
  if (stream.match(/^[{}]/)) {
    line.depth += stream.current() === '{' ? 1 : -1;
    line.part = 'story';
    return 'brace';
  }
  return null;
}

function inTag(stream: Reading, line: Line): string {
  if (stream.match(/^\]/)) {
    line.part = 'story';
    return 'bracket';
  }
  if (!stream.match(/^[^#\]\\{/]+/)) stream.next();
  return 'meta';
}

function reckoned(stream: Reading): string | null {
  if (stream.match(/^"[^"]*"?/)) return 'string';
  if (stream.match(/^\d[\d.]*/)) return 'number';
  if (stream.match(word)) return inkWords.has(stream.current()) ? 'keyword' : 'variableName';
  stream.next();
  return null;
}

function told(stream: Reading, line: Line): string | null {
  if (line.depth > 0 && stream.match(/^[:|]/)) return 'operator';
  if (stream.match(/^[[\]]/)) return 'bracket';
  if (!stream.match(/^[^\\{}#/<>:|[\]-]+/)) stream.next();
  return null;
}

const parser: StreamParser<Line> = {
  name: 'ink',
  startState: () => ({ isRemark: false, part: 'story', depth: 0 }),
  token: (stream, line) => {
    if (line.isRemark) return remark(stream, line);
    if (stream.sol()) {
      const begun = beginLine(stream, line);
      if (begun !== null || stream.pos > 0) return begun;
    }
    const found = sign(stream, line);
    if (found !== null) return found;
    if (line.part === 'target') {
      line.part = 'story';
      stream.eatSpace();
      if (stream.match(target)) return 'labelName';
    }
    if (line.part === 'tag') return inTag(stream, line);
    return line.part === 'logic' ? reckoned(stream) : told(stream, line);
  },
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
};

/** How Ink is coloured: line by line, so that a long story costs no more than what is seen of it. */
export const inkLanguage = StreamLanguage.define(parser);
