import '../load-inkjs.ts';
import { InkParser } from 'inkjs/compiler/Parser/InkParser';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Sources } from '../../scenario.ts';
import type { NoteProblem, Problem } from './problem.ts';

/** Where the parser stopped for good. */
export type Crash = { readonly file: string; readonly line: number | null; readonly why: string };

export type ParsedSources = {
  /** Null where the parser did not come to the end. */
  readonly story: ParsedStory | null;
  readonly crash: Crash | null;
  /** The parser left the rest of a file out. */
  readonly isCut: boolean;
};

type Sourced = { readonly sources: Sources; readonly note: NoteProblem };

const tooDeep = 'too many ways to read it';

/** Rules tried per character: about 5 in common stories, millions where braces stand in braces in braces. */
const rulesPerCharacter = 60;
const rulesAtLeast = 200_000;

/** Parses a story with what it includes; every file says its own errors, with columns. */
export function parseStory(main: string, { sources, note }: Sourced): ParsedSources {
  let inside: Crash | null = null;
  let isCut = false;
  const looked = new Set<string>();
  const load = (name: string): string => {
    const file = bareName(name);
    const text = sources[file];
    if (text === undefined) throw new Error(`there is no file ${file}`);
    if (looked.has(file)) return text;
    looked.add(file);
    const read = parseFile(file, { text, load: () => '', note });
    inside ??= read.crash;
    isCut ||= read.isCut;
    return read.crash === null ? text : '';
  };
  const read = parseFile(main, { text: sources[main] ?? '', load, note });
  return { story: read.story, crash: inside ?? read.crash, isCut: isCut || read.isCut };
}

const bareName = (name: string): string => name.trim().replace(/^\.\//, '');

type FileToParse = {
  readonly text: string;
  readonly load: (file: string) => string;
  readonly note: NoteProblem;
};

function parseFile(file: string, { text, load, note }: FileToParse): ParsedSources {
  const files = { ResolveInkFilename: bareName, LoadInkFileContents: load };
  const parser = new InkParser(text, file, () => {}, null, files);
  const say = (message: string, severity: Problem['severity'], line: number): void =>
    note({
      wave: 'syntax',
      severity,
      file,
      line,
      column: parser.characterInLineIndex + 1,
      message,
    });
  const hear: InkParser['errorHandler'] = (...[message, , line, isWarning]) =>
    say(message, isWarning === true ? 'warning' : 'error', (line ?? 0) + 1);
  parser.errorHandler = hear;
  shareLetters(parser);
  boundRules(parser, text.length);
  try {
    const story = parser.ParseStory();
    return { story, crash: null, isCut: sayCut(parser, say) };
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    const line = Number.isInteger(parser.lineIndex) ? parser.lineIndex + 1 : null;
    return { story: null, crash: { file, line, why }, isCut: false };
  }
}

// A } or | at the start of a line ends the parser, which then says nothing and forgets the rest.
function sayCut(
  parser: InkParser,
  say: (message: string, severity: Problem['severity'], line: number) => void,
): boolean {
  const rest = parser.inputString.slice(parser.index);
  if (rest.trim() === '') return false;
  const blank = rest.slice(0, rest.search(/\S/));
  const line = parser.lineIndex + blank.split('\n').length;
  const isLost = /[^\s{}|]/.test(rest);
  say(`cut: ${rest.trim()}`, isLost ? 'error' : 'warning', line);
  return isLost;
}

// Each parser would gather the thousands of letters that names may have anew.
let letters: unknown = null;
function shareLetters(parser: InkParser): void {
  letters ??= parser.identifierCharSet;
  Reflect.set(parser, '_identifierCharSet', letters);
}

// The parser tries each reading of a brace inside each reading of the brace around it, without end.
function boundRules(parser: InkParser, length: number): void {
  const begin = parser.BeginRule;
  let left = rulesAtLeast + rulesPerCharacter * length;
  const count: InkParser['BeginRule'] = () => {
    left -= 1;
    if (left < 0) throw new Error(tooDeep);
    return begin();
  };
  Object.assign(parser, { BeginRule: count });
}

export const isTooDeep = ({ why }: Crash): boolean => why === tooDeep;
