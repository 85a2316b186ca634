import { InkParser } from 'inkjs/compiler/Parser/InkParser';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Finding } from '../finding.ts';
import type { Sources } from '../scenario.ts';
import type { Story } from './mended-story.ts';
import { groupByCause } from '../group-by-cause.ts';
import { hintFor } from './compiler-hints.ts';
import { treeOf } from './story-tree.ts';
import type { StoryTree } from './story-tree.ts';
import type { WrittenText } from './written-part.ts';
import { writtenText } from './written-text.ts';

type Compiled = {
  readonly tree: StoryTree | null;
  /** Everything that a reader may see; null without a tree. */
  readonly written: WrittenText | null;
  readonly findings: readonly Finding[];
};
type Note = (finding: Omit<Finding, 'hint'>) => void;

/** Compiles `main` and what it includes. Never throws: a crash of the compiler is a finding too. */
export function compile(main: string, sources: Sources): Compiled {
  const found: Finding[] = [];
  const note: Note = (finding) => found.push({ ...finding, hint: hintFor(finding.what) });
  const told = compileNoting({ main, sources, note });
  const broken = found.some(({ severity }) => severity === 'error');
  const whole = broken ? null : told;
  return {
    tree: whole && treeOf(whole.story),
    written: whole && writtenText(whole.parsed, main),
    findings: groupByCause(found),
  };
}

type Told = { readonly story: Story; readonly parsed: ParsedStory };

function compileNoting(job: { main: string; sources: Sources; note: Note }): Told | null {
  try {
    const parsed = parse(job);
    const story = parsed && resolve(parsed, job);
    return parsed && story ? { story, parsed } : null;
  } catch (crash) {
    const what = `The Ink compiler stopped: ${crash instanceof Error ? crash.message : String(crash)}`;
    job.note({ severity: 'error', code: 'ink-crash', file: job.main, what });
    return null;
  }
}

function parse(job: { main: string; sources: Sources; note: Note }): ParsedStory | null {
  const { main, note } = job;
  const source = job.sources[main] ?? '';
  let failed = false;
  const noteFailure: Note = (finding) => {
    failed ||= finding.severity === 'error';
    note(finding);
  };
  const report = (message: string): void => noteFailure(readMessage(message, main));
  const parser = new InkParser(source, main, report, null, includesFrom(job.sources));
  const noteSyntax: InkParser['errorHandler'] = (...[what, index, line, isWarning]) => {
    const column = index - source.lastIndexOf('\n', index - 1);
    const severity = isWarning === true ? 'warning' : 'error';
    noteFailure({ severity, code: 'ink-syntax', file: main, line: (line ?? 0) + 1, column, what });
  };
  parser.errorHandler = noteSyntax;
  const parsed = parser.ParseStory();
  return failed ? null : parsed;
}

function resolve(parsed: ParsedStory, { main, note }: { main: string; note: Note }): Story | null {
  const noteProblem: ParsedStory['Error'] = (message, source, isWarning) => {
    if (source?.typeName === 'AuthorWarning') return;
    const at = source?.debugMetadata;
    if (isWarning !== true) Reflect.set(parsed, '_hadError', true);
    note({
      severity: isWarning === true ? 'warning' : 'error',
      code: 'ink-meaning',
      file: at?.fileName ?? main,
      ...(at ? { line: at.startLineNumber, column: at.startCharacterNumber } : {}),
      what: message,
    });
  };
  Object.assign(parsed, { Error: noteProblem });
  return parsed.ExportRuntime((message) => note(readMessage(message, main)));
}

function includesFrom(sources: Sources): ConstructorParameters<typeof InkParser>[4] {
  const bare = (name: string): string => name.trim().replace(/^\.\//, '');
  return {
    ResolveInkFilename: bare,
    LoadInkFileContents: (name) => {
      const text = sources[bare(name)];
      if (text === undefined) throw new Error(`there is no file ${name} in this pack or its world`);
      return text;
    },
  };
}

// Files that are included report as one text: "ERROR: 'file' line 3: what".
function readMessage(message: string, main: string): Omit<Finding, 'hint'> {
  const parts = /^(ERROR|WARNING|TODO):\s*(?:'([^']*)'\s*)?(?:line (\d+):\s*)?([\s\S]*)$/.exec(
    message,
  );
  const [, kind, file, line, what] = parts ?? [];
  return {
    severity: kind === 'WARNING' || kind === 'TODO' ? 'warning' : 'error',
    code: 'ink-syntax',
    file: file ?? main,
    ...(line === undefined ? {} : { line: Number(line) }),
    what: what ?? message,
  };
}
